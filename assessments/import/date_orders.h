#pragma once

#include "assessments/import/record_view.h"
#include "assessments/import/timestamp.h"

#include <QHash>

namespace obeya {

// Finds out for columns of numeric dates which number is the day, from all rows: 13/4/2026 settles
// it for the column, and for columns of the same file that leave it open. A column with dates in
// both orders settles nothing.
class DateOrders
{
public:
    // The columns of a first record that look like such dates are looked at further.
    void notice(const RecordView &record);
    bool isEmpty() const { return m_columns.isEmpty(); }
    void observe(const RecordView &record);
    // By header in lower case; under kOtherColumns stands what holds for columns that were empty in
    // the first records.
    QHash<QString, DateOrder> orders() const;

    static inline const QString kOtherColumns = {};

private:
    struct Seen
    {
        bool dayFirst = false;
        bool monthFirst = false;
    };
    QHash<QString, Seen> m_columns;
};

} // namespace obeya
