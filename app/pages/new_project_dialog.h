#pragma once

#include "assessments/project/project.h"
#include "models/model_catalog.h"
#include "reports/content/language.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace obeya {

class ModelChoice;

// Organization, team, model and date of a new project.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    NewProjectDialog(const ModelCatalog &catalog, const Language &language, const QDate &today,
                     QWidget *parent);
    NewProject values() const;

private:
    QLineEdit *m_organization;
    QLineEdit *m_team;
    ModelChoice *m_model;
    QDateEdit *m_date;
};

} // namespace obeya
