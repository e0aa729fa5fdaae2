#include "app/pages/new_assessment_dialog.h"

#include "app/pages/model_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace obeya {

using namespace Qt::StringLiterals;

NewAssessmentDialog::NewAssessmentDialog(const ProjectSession &session, const Language &language,
                                         QWidget *parent)
    : QDialog(parent)
    , m_model(new ModelChoice(session.catalog(), language))
    , m_team(new QComboBox)
    , m_date(new QDateEdit(session.clock()().date()))
{
    setObjectName(u"newAssessmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New assessment"));
    resize(480, 0);
    m_team->setObjectName(u"assessmentTeam"_s);
    m_date->setObjectName(u"assessmentDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (const Team &team : session.teams())
        m_team->addItem(team.name, team.id.value());
    m_team->setCurrentIndex(m_team->findData(session.team().value()));
    if (const Assessment *open = session.assessment())
        m_model->setModel(open->model);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("Date"), m_date);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *create = buttons->addButton(tr("Start assessment"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    create->setEnabled(m_model->model() != nullptr && m_team->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

NewAssessment NewAssessmentDialog::values() const
{
    NewAssessment values;
    values.team = TeamId(m_team->currentData().toLongLong());
    if (const auto model = m_model->model()) {
        values.model = model->id;
        values.modelVersion = model->version;
    }
    values.date = m_date->date();
    values.form = m_model->form();
    return values;
}

} // namespace obeya
