#include "app/pages/period_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace obeya {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(QDate from, QDate to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit(from))
    , m_to(new QDateEdit(to))
{
    setObjectName(u"periodDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Period"));
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setMinimumWidth(160);
    }
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *apply = buttons->addButton(tr("Show period"), QDialogButtonBox::AcceptRole);
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    m_to->setMinimumDate(from);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QDate PeriodDialog::from() const
{
    return m_from->date();
}

QDate PeriodDialog::to() const
{
    return m_to->date();
}

} // namespace obeya
