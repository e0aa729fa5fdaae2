#pragma once

#include "app/session/project_session.h"
#include "assessments/import/mapping_library.h"
#include "assessments/project/evidence_look.h"

#include <QFutureWatcherBase>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

namespace obeya {

// An export that may be imported: a file or a member of an archive.
struct ImportItem
{
    QString path;
    QString member;
    EvidenceOptions options;
    qint64 size = 0;
    std::optional<EvidencePreview> preview; // none: not looked at yet
    bool isLeftOut = false;                 // by the user

    QString name() const;                 // to be shown: without folder
    QStringList unmatchedColumns() const; // of ours that a row cannot do without
    bool isReady() const
    {
        return preview && !preview->error && !isLeftOut && unmatchedColumns().isEmpty();
    }
};

// The files of one import from their choice to the result: looks at them in the background and
// again when something is said about them, then imports them as one step. Nothing is stored before.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    // `mappings`: the folder of kept mappings; empty: none are kept. The session lives longer.
    ImportSession(ProjectSession &session, QString mappings, QObject *parent = nullptr);
    ~ImportSession() override; // cancels and waits

    enum class Stage { Choosing, Looking, Matching, Importing, Done, TakingBack };
    Stage stage() const { return m_stage; }
    const QList<ImportItem> &items() const { return m_items; }
    int part() const { return m_part; } // of the work in hand, thousandths
    const std::optional<ImportSummary> &summary() const { return m_summary; }
    qint64 rows() const;     // of items that are ready
    qint64 accepted() const; // of those
    QString mappingFolder() const { return m_mappingFolder; }
    const QList<KeptMapping> &mappings() const { return m_mappings; }
    // The class a name of an environment counts as, once it is imported.
    EnvironmentClass environmentClass(const QString &name) const;

    void addFiles(const QStringList &paths); // those that are new
    void removeItem(int index);
    // Reads the file anew.
    void setOptions(int index, const EvidenceOptions &options);
    // Begins a mapping with what the names of the columns suggest.
    void startMapping(int index, const QString &kind);
    // Whether the first row of the mapped table names the columns; forgets which were matched.
    void setHeader(int index, bool hasHeader);
    // One column of the item's mapping; empty: in no column of the file.
    void setColumn(int index, const QString &field, const QString &column);
    void setWorkflow(int index, const QString &workflow, const QString &environment);
    void setOutcome(int index, const QString &word, DeploymentResult result);
    void setEnvironmentClass(const QString &name, EnvironmentClass value);
    Result<void> keepMapping(int index, const QString &name);
    void start(); // imports what is ready
    // Looking ends at once. An import ends soon, and says then what became of it: it may just have
    // been stored.
    void cancel();
    void undo(); // takes the import back

signals:
    void changed();
    void partChanged(int thousandths);
    void failed(const obeya::Error &error);
    void finished(); // imported or taken back

private:
    struct Seen;
    void look(const QStringList &paths);
    void deliver(const Result<Seen> &seen, int request);
    bool offerMappings();
    EvidenceInput inputOf(const QString &path) const;
    QList<ImportChoice> choices() const;
    template<typename Work, typename Done>
    void run(Stage stage, Work work, Done done);
    void setStage(Stage stage);

    ProjectSession &m_session;
    TeamId m_team; // that was open when it began
    QString m_mappingFolder;
    QList<KeptMapping> m_mappings;
    QList<ImportItem> m_items;
    QHash<QString, EnvironmentClass> m_classes; // chosen here
    QSet<QString> m_offered;                    // items a mapping was offered for
    Stage m_stage = Stage::Choosing;
    int m_part = 0;
    int m_request = 0;
    std::optional<ImportSummary> m_summary;
    QPointer<QFutureWatcherBase> m_running;
    // Tells the running import to stop; shared with its worker, which may live longer.
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace obeya
