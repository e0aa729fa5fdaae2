#pragma once

#include <QDialog>

class QDateEdit;

namespace obeya {

// Asks for a first and a last day, both inclusive.
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(QDate from, QDate to, QWidget *parent);
    QDate from() const;
    QDate to() const;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace obeya
