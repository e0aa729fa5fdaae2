#pragma once

#include "app/session/project_session.h"
#include "reports/content/language.h"

#include <QDialog>

class QTableWidget;

namespace obeya {

// Shows what becomes of each answer in the newer version of the model, and asks to go on.
class UpgradeDialog : public QDialog
{
    Q_OBJECT

public:
    // The session has a newer model.
    UpgradeDialog(const ProjectSession &session, const Language &language,
                  QWidget *parent = nullptr);

private:
    void addRow(const AnswerMove &move, const CapabilityModel &older, const CapabilityModel &newer);

    Language m_language;
    QTableWidget *m_table;
};

} // namespace obeya
