#include "assessments/import/date_orders.h"

#include "assessments/import/timestamp_forms.h"

namespace obeya {

void DateOrders::notice(const RecordView &record)
{
    const QStringList names = record.keys();
    for (const QString &name : names) {
        DateOrder order = DateOrder::Unknown;
        if (isNumericDate(record.named(name), order))
            m_orders.insert(name, DateOrder::Unknown);
    }
}

void DateOrders::observe(const RecordView &record)
{
    for (auto column = m_orders.begin(); column != m_orders.end(); ++column) {
        if (*column == DateOrder::Unknown)
            isNumericDate(record.named(column.key()), *column);
    }
}

QHash<QString, DateOrder> DateOrders::orders() const
{
    QHash<QString, DateOrder> orders = m_orders;
    DateOrder known = DateOrder::Unknown;
    bool isAgreed = true;
    for (const DateOrder order : std::as_const(orders)) {
        if (order == DateOrder::Unknown)
            continue;
        isAgreed &= known == DateOrder::Unknown || known == order;
        known = order;
    }
    if (!isAgreed)
        return orders;
    for (DateOrder &order : orders)
        order = known;
    orders.removeIf([](const auto &column) { return column.value() == DateOrder::Unknown; });
    return orders;
}

} // namespace obeya
