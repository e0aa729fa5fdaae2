#pragma once

#include "assessments/answering/answer.h"
#include "assessments/answering/claim_decision.h"
#include "assessments/delivery/delivery_columns.h"
#include "assessments/delivery/records.h"
#include "assessments/import/evidence_reader.h"
#include "assessments/storage/stored_values.h"
#include "models/base/clock.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/claim_rules.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>

namespace obeya {

struct NewProject
{
    QString organization;
    QString team;
    ModelId model;
    Version modelVersion;
    QDate date;
    AssessmentForm form = AssessmentForm::Full;
    QByteArray modelFile = {}; // kept in the project, see NewAssessment
};

// A file to import, and how. Members of an archive are read like the archive unless they are named:
// by their name inside it.
struct EvidenceInput
{
    QString path;
    EvidenceOptions options;
    QHash<QString, EvidenceOptions> members = {};
    QSet<QString> leftOut = {}; // members
};

// The same for all files.
QList<EvidenceInput> evidenceInputs(const QStringList &paths, const EvidenceOptions &options = {});

// What one file brought, with the words of `import --json`.
struct ImportedFile
{
    QString file; // as given
    QString source;
    QString kind;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejectedRows = 0;
    QList<RejectedRow> rejected; // the first 20,000 of them
    IssueList issues;
    std::optional<Error> error; // the file was refused; the others are not affected
};

struct ImportSummary
{
    ImportId id; // invalid for a dry run or when nothing was read
    QList<ImportedFile> files;
    qint64 deployments = 0; // records of the files, accepted
    qint64 changes = 0;
    qint64 incidents = 0;
    qint64 rejected = 0;
    std::optional<Instant> firstRecord;
    std::optional<Instant> lastRecord;
};

struct ProjectInfo
{
    QString path;
    QString organization;
    int schemaVersion = 0;
    bool isIntact = false; // quick integrity check
    QList<Team> teams;
    QList<AssessmentInfo> assessments; // newest first
    qint64 deployments = 0;
    qint64 changes = 0;
    qint64 incidents = 0;
    qint64 imports = 0;
};

enum class OpenMode {
    ReadWrite,      // takes the project's lock; InUse if another process holds it
    ReadOnly,       // no lock, no change
    OwnedElsewhere, // a worker of a process that already holds the lock
};

// One open .obeya file: an organization with its teams, assessments and delivery data. Every change
// is stored in its own transaction before the function returns. Use an object only in the thread
// that opened it. Errors of opening: NotFound, IsDirectory, NotReadable, EmptyFile, ForeignFile,
// DamagedFile, NewerVersion, InUse, NotWritable; of changing: ReadOnly, DiskFull, NotWritable,
// NotFound, and InUse when another task writes for longer than ten seconds.
class Project
{
public:
    // Refuses an existing file (AlreadyExists); leaves nothing behind when it fails.
    static Result<std::unique_ptr<Project>> create(const QString &path, const NewProject &values,
                                                   const Clock &clock);
    static Result<std::unique_ptr<Project>> open(const QString &path, OpenMode mode,
                                                 const Clock &clock);
    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    // Writes.
    Result<TeamId> addTeam(const QString &name);
    Result<AssessmentId> addAssessment(const NewAssessment &values);
    Result<void> removeAssessment(AssessmentId assessment); // with its answers
    Result<void> saveAnswer(AssessmentId assessment, const PracticeId &practice,
                            const Answer &answer);
    Result<void> saveAnswers(AssessmentId assessment,
                             const AnswerSheet &answers); // one transaction
    // Reads and stores all files in one transaction; a cancelled import leaves nothing.
    // Files that cannot be read are reported in their entry; the call fails only when the store
    // does or it was cancelled.
    // What the team chose before holds where the options say nothing.
    Result<ImportSummary> importEvidence(TeamId team, const QList<EvidenceInput> &inputs,
                                         const Progress &progress);
    // The same without storing: what would come in.
    Result<ImportSummary> previewEvidence(TeamId team, const QList<EvidenceInput> &inputs,
                                          const Progress &progress) const;
    // Takes the place of the decision about the same practice and measure.
    Result<void> saveClaimDecision(AssessmentId assessment, const ClaimDecision &decision);
    Result<void> removeClaimDecision(AssessmentId assessment, const PracticeId &practice,
                                     const QString &measure);
    // The project's own rules for a model, in place of all that it had.
    Result<void> setClaimRules(const ModelId &model, const QList<ClaimRuleOverride> &rules);
    Result<void> setImportChoices(TeamId team, const QList<ImportChoice> &choices);
    Result<void> undoImport(ImportId import);
    // Reads a name of an environment as a class from now on; Missing forgets the setting.
    Result<void> setEnvironmentClass(TeamId team, const QString &environment,
                                     EnvironmentClass value);

    // Reads.
    QString path() const;
    bool isReadOnly() const;
    Result<QString> organization() const;
    Result<QList<Team>> teams() const;
    Result<QList<AssessmentInfo>> assessments(TeamId team) const; // newest first
    Result<Assessment> assessment(AssessmentId id) const;
    // The model as it was when an assessment with it was begun; empty when it was not kept.
    Result<QByteArray> modelFile(const ModelId &model, const Version &version) const;
    Result<DeliveryData> deliveryData(TeamId team, const Progress &progress = {}) const;
    // The same for computing; shared with the calculators and pages that use it, immutable.
    Result<std::shared_ptr<const DeliveryColumns>>
    deliveryColumns(TeamId team, const Progress &progress = {}) const;
    Result<QList<ImportRecord>> imports(TeamId team) const; // newest first
    Result<QList<ClaimDecision>> claimDecisions(AssessmentId assessment) const;
    Result<QList<ClaimRuleOverride>> claimRules(const ModelId &model) const;
    Result<QList<RejectedRow>> rejectedRows(ImportId import) const;
    Result<QList<ImportChoice>> importChoices(TeamId team) const;
    // The row of a record as it stands in its file; empty when the file was not kept. The id tells
    // rows of several sheets apart. Reads the file from its beginning: call it in the background.
    Result<QString> sourceText(const SourceRow &row, const QString &recordId = {},
                               const Progress &progress = {}) const;
    Result<ProjectInfo> info() const;

private:
    struct Parts;
    explicit Project(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace obeya
