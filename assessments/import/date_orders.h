#pragma once

#include "assessments/import/record_view.h"
#include "assessments/import/timestamp.h"

#include <QHash>

namespace obeya {

// Finds out for columns of numeric dates which number is the day, from all rows: 13/4/2026 settles
// it for the column, and for columns of the same file that leave it open.
class DateOrders
{
public:
    // The columns of a first record that look like such dates are looked at further.
    void notice(const RecordView &record);
    bool isEmpty() const { return m_orders.isEmpty(); }
    void observe(const RecordView &record);
    QHash<QString, DateOrder> orders() const;

private:
    QHash<QString, DateOrder> m_orders; // by header in lower case
};

} // namespace obeya
