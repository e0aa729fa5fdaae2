#pragma once

#include "app/session/page_context.h"
#include "assessments/project/project.h"

#include <QDialog>
#include <QFutureWatcherBase>
#include <QPointer>

class QPlainTextEdit;
class QProgressBar;

namespace obeya {

class ActionButton;
class TextLabel;

// Imports files in the background with progress and cancel, then says what came in and what did
// not.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, const QStringList &files, QWidget *parent);
    ~ImportDialog() override; // cancels and waits

private:
    void start(const QStringList &files);
    void show(const Result<ImportSummary> &summary);
    void saveRejected();
    void saveRejectedTo(const QString &path);

    PageContext m_context;
    TextLabel *m_headline;
    QProgressBar *m_progress;
    QPlainTextEdit *m_details;
    ActionButton *m_save;
    ActionButton *m_close;
    ImportSummary m_summary;
    QPointer<QFutureWatcherBase> m_running;
};

} // namespace obeya
