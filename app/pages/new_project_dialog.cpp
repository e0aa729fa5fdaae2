#include "app/pages/new_project_dialog.h"

#include "app/pages/model_choice.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace obeya {

using namespace Qt::StringLiterals;

NewProjectDialog::NewProjectDialog(const ModelCatalog &catalog, const Language &language,
                                   const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_organization(new QLineEdit)
    , m_team(new QLineEdit)
    , m_model(new ModelChoice(catalog, language))
    , m_date(new QDateEdit(today))
{
    setObjectName(u"newProjectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New project"));
    resize(440, 0);
    m_organization->setObjectName(u"organization"_s);
    m_team->setObjectName(u"team"_s);
    m_date->setCalendarPopup(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->addRow(tr("Organization"), m_organization);
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Date"), m_date);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *create = buttons->addButton(tr("Create project"), QDialogButtonBox::AcceptRole);
    create->setEnabled(false);
    connect(m_team, &QLineEdit::textChanged, create,
            [create](const QString &text) { create->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

NewProject NewProjectDialog::values() const
{
    NewProject project;
    project.organization = m_organization->text().trimmed();
    project.team = m_team->text().trimmed();
    if (const auto model = m_model->model()) {
        project.model = model->id;
        project.modelVersion = model->version;
        project.modelFile = m_model->file();
    }
    project.form = m_model->form();
    project.date = m_date->date();
    return project;
}

} // namespace obeya
