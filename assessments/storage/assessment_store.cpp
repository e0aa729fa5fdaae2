#include "assessments/storage/assessment_store.h"

#include "assessments/storage/statement.h"
#include "assessments/storage/storage_errors.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace obeya {

static constexpr auto kAddAssessment =
    R"(INSERT INTO assessment (team_id, model_id, model_version, title, date, form)
       VALUES (:team, :model, :version, :title, :date, :form))"_L1;

Result<AssessmentId> AssessmentStore::add(const NewAssessment &values)
{
    Statement statement(m_database, kAddAssessment);
    statement.bind(":team", values.team.value());
    statement.bind(":model", values.model.value());
    statement.bind(":version", values.modelVersion.toText());
    statement.bind(":title", values.title.trimmed());
    statement.bind(":date", values.date.toString(Qt::ISODate));
    statement.bind(":form", storedNumber(values.form));
    if (const auto done = statement.run(); !done)
        return done.error();
    const AssessmentId id(statement.insertedId());
    if (const auto kept = keepModel(values); !kept)
        return kept.error();
    return id;
}

static constexpr auto kKeepModel =
    R"(INSERT OR IGNORE INTO model_file (model_id, version, compressed)
       VALUES (:model, :version, :compressed))"_L1;

Result<void> AssessmentStore::keepModel(const NewAssessment &values)
{
    if (values.modelFile.isEmpty())
        return {};
    Statement statement(m_database, kKeepModel);
    statement.bind(":model", values.model.value());
    statement.bind(":version", values.modelVersion.toText());
    statement.bind(":compressed", qCompress(values.modelFile));
    return statement.run();
}

// Answers and evidence items go with it.
static constexpr auto kRemoveAssessment = "DELETE FROM assessment WHERE id = :id"_L1;

Result<void> AssessmentStore::remove(AssessmentId id)
{
    Statement statement(m_database, kRemoveAssessment);
    statement.bind(":id", id.value());
    return statement.run();
}

// The evidence items go with it.
static constexpr auto kRemoveAnswer =
    "DELETE FROM answer WHERE assessment_id = :assessment AND practice_id = :practice"_L1;

static constexpr auto kAddAnswer =
    R"(INSERT INTO answer (assessment_id, practice_id, state, value, target, comment, reason,
                           is_flagged, confidence, status, author, changed_at)
       VALUES (:assessment, :practice, :state, :value, :target, :comment, :reason,
               :is_flagged, :confidence, :status, :author, :changed_at))"_L1;

static constexpr auto kAddEvidenceItem =
    R"(INSERT INTO evidence_item (assessment_id, practice_id, position, kind, title, location)
       VALUES (:assessment, :practice, :position, :kind, :title, :location))"_L1;

Result<void> AssessmentStore::saveAnswer(AssessmentId assessment, const PracticeId &practice,
                                         const Answer &answer, const QDateTime &changedAt)
{
    Statement remove(m_database, kRemoveAnswer);
    remove.bind(":assessment", assessment.value());
    remove.bind(":practice", practice.value());
    if (const auto done = remove.run(); !done || answer.isBlank())
        return done;

    Statement add(m_database, kAddAnswer);
    add.bind(":assessment", assessment.value());
    add.bind(":practice", practice.value());
    add.bind(":state", storedNumber(answer.state));
    add.bind(":value", answer.value);
    add.bind(":target", answer.target);
    add.bind(":comment", answer.comment);
    add.bind(":reason", answer.reason);
    add.bindFlag(":is_flagged", answer.isFlagged);
    add.bind(":confidence", storedNumber(answer.confidence));
    add.bind(":status", storedNumber(answer.status));
    add.bind(":author", answer.author);
    add.bind(":changed_at", changedAt.toMSecsSinceEpoch());
    if (const auto done = add.run(); !done)
        return done;

    Statement item(m_database, kAddEvidenceItem);
    for (qsizetype position = 0; position < answer.evidence.size(); ++position) {
        const EvidenceItem &evidence = answer.evidence.at(position);
        item.bind(":assessment", assessment.value());
        item.bind(":practice", practice.value());
        item.bind(":position", qint64{position});
        item.bind(":kind", storedNumber(evidence.kind));
        item.bind(":title", evidence.title);
        item.bind(":location", evidence.location);
        if (const auto done = item.run(); !done)
            return done;
    }
    return {};
}

static Version storedVersion(const QString &text)
{
    return Version::fromText(text).value_or(Version());
}

static AssessmentForm storedForm(qint64 number)
{
    return storedEnum(number, AssessmentForm::Short, AssessmentForm::Full);
}

static Result<QList<AssessmentInfo>> readInfos(Statement &statement)
{
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<AssessmentInfo> infos;
    while (statement.next()) {
        infos.append({AssessmentId(statement.number(0)), TeamId(statement.number(1)),
                      ModelId(statement.text(2)), storedVersion(statement.text(3)),
                      statement.text(4), QDate::fromString(statement.text(5), Qt::ISODate),
                      static_cast<int>(statement.number(6)), storedForm(statement.number(7))});
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return infos;
}

static constexpr auto kAssessmentsOfTeam =
    R"(SELECT id, team_id, model_id, model_version, title, date,
              (SELECT count(*) FROM answer
               WHERE answer.assessment_id = assessment.id AND answer.state <> 0), form
       FROM assessment WHERE team_id = :team ORDER BY date DESC, id DESC)"_L1;

Result<QList<AssessmentInfo>> AssessmentStore::assessments(TeamId team) const
{
    Statement statement(m_database, kAssessmentsOfTeam);
    statement.bind(":team", team.value());
    return readInfos(statement);
}

static constexpr auto kAllAssessments =
    R"(SELECT id, team_id, model_id, model_version, title, date,
              (SELECT count(*) FROM answer
               WHERE answer.assessment_id = assessment.id AND answer.state <> 0), form
       FROM assessment ORDER BY date DESC, id DESC)"_L1;

Result<QList<AssessmentInfo>> AssessmentStore::allAssessments() const
{
    Statement statement(m_database, kAllAssessments);
    return readInfos(statement);
}

static constexpr auto kAssessment =
    "SELECT team_id, model_id, model_version, title, date, form FROM assessment WHERE id = :id"_L1;

Result<Assessment> AssessmentStore::assessment(AssessmentId id) const
{
    Statement statement(m_database, kAssessment);
    statement.bind(":id", id.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return storageError(StorageProblem::NoSuchAssessment, m_database.path());
    Assessment assessment;
    assessment.id = id;
    assessment.team = TeamId(statement.number(0));
    assessment.model = ModelId(statement.text(1));
    assessment.modelVersion = storedVersion(statement.text(2));
    assessment.title = statement.text(3);
    assessment.date = QDate::fromString(statement.text(4), Qt::ISODate);
    assessment.form = storedForm(statement.number(5));
    auto sheet = answers(id);
    if (!sheet)
        return sheet.error();
    assessment.answers = *std::move(sheet);
    return assessment;
}

static constexpr auto kModelFile =
    "SELECT compressed FROM model_file WHERE model_id = :model AND version = :version"_L1;

Result<QByteArray> AssessmentStore::modelFile(const ModelId &model, const Version &version) const
{
    Statement statement(m_database, kModelFile);
    statement.bind(":model", model.value());
    statement.bind(":version", version.toText());
    if (const auto done = statement.run(); !done)
        return done.error();
    return statement.next() ? qUncompress(statement.bytes(0)) : QByteArray();
}

static constexpr auto kExists = "SELECT 1 FROM assessment WHERE id = :id"_L1;

Result<void> AssessmentStore::requireAssessment(AssessmentId id) const
{
    Statement statement(m_database, kExists);
    statement.bind(":id", id.value());
    if (const auto done = statement.run(); !done)
        return done;
    if (!statement.next())
        return storageError(StorageProblem::NoSuchAssessment, m_database.path());
    return {};
}

static constexpr auto kAnswers =
    R"(SELECT practice_id, state, value, target, comment, reason, is_flagged, confidence, status,
              author, changed_at
       FROM answer WHERE assessment_id = :assessment)"_L1;

Result<AnswerSheet> AssessmentStore::answers(AssessmentId assessment) const
{
    Statement statement(m_database, kAnswers);
    statement.bind(":assessment", assessment.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    AnswerSheet sheet;
    while (statement.next()) {
        Answer answer;
        answer.state =
            storedEnum(statement.number(1), AnswerState::DontKnow, AnswerState::Unanswered);
        answer.value = statement.real(2);
        answer.target = statement.real(3);
        answer.comment = statement.text(4);
        answer.reason = statement.text(5);
        answer.isFlagged = statement.number(6) != 0;
        answer.confidence =
            storedEnum(statement.number(7), Confidence::High, Confidence::NotStated);
        answer.status =
            storedEnum(statement.number(8), AnswerStatus::Verified, AnswerStatus::Claimed);
        answer.author = statement.text(9);
        answer.changedAt = QDateTime::fromMSecsSinceEpoch(statement.number(10), QTimeZone::utc());
        sheet.insert(PracticeId(statement.text(0)), answer);
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    if (const auto done = addEvidence(assessment, sheet); !done)
        return done.error();
    return sheet;
}

static constexpr auto kEvidenceItems =
    R"(SELECT practice_id, kind, title, location FROM evidence_item
       WHERE assessment_id = :assessment ORDER BY practice_id, position)"_L1;

Result<void> AssessmentStore::addEvidence(AssessmentId assessment, AnswerSheet &answers) const
{
    Statement statement(m_database, kEvidenceItems);
    statement.bind(":assessment", assessment.value());
    if (const auto done = statement.run(); !done)
        return done;
    while (statement.next()) {
        answers[PracticeId(statement.text(0))].evidence.append(
            {storedEnum(statement.number(1), EvidenceKind::File, EvidenceKind::Link),
             statement.text(2), statement.text(3)});
    }
    return statement.finish();
}

} // namespace obeya
