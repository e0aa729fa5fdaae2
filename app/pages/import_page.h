#pragma once

#include "app/session/import_session.h"
#include "app/session/page_context.h"
#include "app/widgets/import_views.h"
#include "app/widgets/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace obeya {

class ActionButton;
class ImportFilesModel;
class PreviewTableModel;
class SegmentedControl;
class StepBar;

// From dropped files to trusted rows: choose files, match columns, import. Nothing is stored before
// the last step. F8 goes to the next problem, Ctrl+Return imports,
// Escape stops what is going on.
class ImportPage : public Page
{
    Q_OBJECT

public:
    // The import lives longer; it goes on while the page is made anew.
    ImportPage(const PageContext &context, ImportSession &session, QWidget *parent = nullptr);

    void addFiles(const QStringList &files);
    void chooseFiles();

signals:
    void closed(); // back to the delivery data

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Layout: import_page_layout.cpp.
    QWidget *makeFiles();
    QWidget *makeCenter();
    QWidget *makeMatching();
    QWidget *makeReading();
    QWidget *makePreview();
    QWidget *makeProgress();
    QWidget *makeResult();
    QWidget *makeSide();
    QWidget *makeFooter();
    void makeShortcuts();

    // What is shown: import_page_view.cpp.
    void showAll();
    void showItem();
    void showReading(const ImportItem &item);
    void showFields(const ImportItem &item);
    void showWorkflows(const ImportItem &item);
    void showEnvironments(const ImportItem &item);
    void showSide(const ImportItem &item);
    void addHeading(const QString &text);
    void addRemark(const QString &text, TextTone tone = TextTone::Secondary);
    void addProblem(const PreviewProblem &problem);
    void addWays(const ImportItem &item); // out of an error
    void addCounts(const EvidencePreview &preview);
    void addFact(const QString &name, const QString &value);
    void showFooter();
    void showResult();

    int current() const; // -1: none
    const ImportItem *item() const;
    void chooseSource(int index);
    void readOptions();
    void pickField(const QString &field, int choice);
    void showProblem(const RecordRemark &problem);
    void stepProblem(int step);
    void keepMapping();
    void saveRejected();
    void leave();

    PageContext m_context;
    ImportSession *m_session; // not owned
    ImportFilesModel *m_files;
    PreviewTableModel *m_rows;
    StepBar *m_steps = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_reason = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_matching = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_environment = nullptr;
    QComboBox *m_service = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_remove = nullptr;
    QCheckBox *m_header = nullptr;
    ActionButton *m_keep = nullptr;
    TextLabel *m_error = nullptr;
    ChoiceGrid *m_workflows = nullptr;
    ChoiceGrid *m_fields = nullptr;
    ChoiceGrid *m_environments = nullptr;
    QWidget *m_rowsCard = nullptr;
    TextLabel *m_rowsTitle = nullptr;
    SegmentedControl *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_progressText = nullptr;
    ActionButton *m_stop = nullptr;
    TextLabel *m_resultTitle = nullptr;
    QPlainTextEdit *m_result = nullptr;
    QVBoxLayout *m_side = nullptr;
    TextLabel *m_count = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_undo = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_import = nullptr;
    QString m_shownItem; // its name: another one begins at its first row
    int m_problem = -1;
};

} // namespace obeya
