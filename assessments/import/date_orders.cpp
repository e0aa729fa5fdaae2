#include "assessments/import/date_orders.h"

#include "assessments/import/timestamp_forms.h"

namespace obeya {

void DateOrders::notice(const RecordView &record)
{
    const QStringList names = record.keys();
    for (const QString &name : names) {
        DateOrder order = DateOrder::Unknown;
        if (isNumericDate(record.named(name), order))
            m_columns.insert(name, {});
    }
}

void DateOrders::observe(const RecordView &record)
{
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        DateOrder order = DateOrder::Unknown;
        if (!isNumericDate(record.named(column.key()), order))
            continue;
        column->dayFirst |= order == DateOrder::DayFirst;
        column->monthFirst |= order == DateOrder::MonthFirst;
    }
}

QHash<QString, DateOrder> DateOrders::orders() const
{
    QHash<QString, DateOrder> orders;
    Seen file;
    for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
        file.dayFirst |= column->dayFirst;
        file.monthFirst |= column->monthFirst;
        if (column->dayFirst != column->monthFirst)
            orders.insert(column.key(),
                          column->dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    }
    if (file.dayFirst == file.monthFirst) // nothing is settled, or columns differ
        return orders;
    orders.insert(kOtherColumns, file.dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    return orders;
}

} // namespace obeya
