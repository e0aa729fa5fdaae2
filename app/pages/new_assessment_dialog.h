#pragma once

#include "app/session/project_session.h"
#include "reports/content/language.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace obeya {

class ModelChoice;

// Asks for what a new assessment needs: model, full or short form, team, date.
class NewAssessmentDialog : public QDialog
{
    Q_OBJECT

public:
    NewAssessmentDialog(const ProjectSession &session, const Language &language,
                        QWidget *parent = nullptr);
    NewAssessment values() const;

private:
    ModelChoice *m_model;
    QComboBox *m_team;
    QDateEdit *m_date;
};

} // namespace obeya
