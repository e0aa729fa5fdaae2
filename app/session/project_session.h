#pragma once

#include "app/session/delivery_session.h"
#include "assessments/answering/answer_upgrade.h"
#include "assessments/project/project.h"
#include "assessments/scoring/score_card.h"
#include "models/model_catalog.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace obeya {

class ClaimsSession;

// Which part of an answer an edit touches: names the undo step and decides what merges while
// typing.
enum class AnswerEdit { Level, State, Target, Comment, Reason, Flag, Evidence };

// The open project: what is selected, its values for the pages, and every edit as an undo command
// that is saved at once. Lives in the GUI thread. Announces changes; pages never talk to each
// other.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    // Errors as of Project::open, and UnknownModel is not one of them: an assessment whose model is
    // not there is listed, but has no model().
    static Result<std::unique_ptr<ProjectSession>>
    open(const QString &path, OpenMode mode, const ModelCatalog &catalog, const Clock &clock);

    QString path() const { return m_project->path(); }
    bool isReadOnly() const { return m_project->isReadOnly(); }
    const ModelCatalog &catalog() const { return m_catalog; }
    const Clock &clock() const { return m_clock; }
    const QString &organization() const { return m_organization; }
    const QList<Team> &teams() const { return m_teams; }
    TeamId team() const { return m_team; }
    QString teamName() const;
    const QList<AssessmentInfo> &assessments() const { return m_assessments; } // newest first

    // The open assessment; null when the team has none.
    const Assessment *assessment() const { return m_assessment ? &*m_assessment : nullptr; }
    // What is asked: the model, or its core practices in the short form. Null without an assessment
    // or when its model is neither in the library nor in the project.
    std::shared_ptr<const CapabilityModel> model() const { return m_model; }
    // The newest version in the library when it is newer than that of the open assessment.
    std::shared_ptr<const CapabilityModel> newerModel() const;
    // What moving the open assessment to the newer version would do; none without one.
    std::optional<UpgradedAnswers> upgradePreview() const;
    const ScoreCard *score() const { return m_score ? &*m_score : nullptr; }
    // Older assessments with the same model, newest first.
    const QList<Assessment> &history() const { return m_history; }
    const ScoreCard *previousScore() const { return m_previousScore ? &*m_previousScore : nullptr; }
    Answer answer(const PracticeId &practice) const;
    Answer previousAnswer(const PracticeId &practice) const;
    int answeredCount() const; // rated, not applicable or don't know

    DeliverySession *delivery() const { return m_delivery; }
    ClaimsSession *claims() const { return m_claims; }
    QUndoStack *undoStack() { return &m_undoStack; }
    QDateTime savedAt() const { return m_savedAt; } // UTC; invalid before the first change

    Result<void> openTeam(TeamId team);
    Result<void> openAssessment(AssessmentId assessment);
    Result<void> addTeam(const QString &name);
    Result<void> addAssessment(NewAssessment values);
    // Opens a copy of the assessment in the newer version of its model; can be undone.
    Result<void> upgradeAssessment();
    void takeBackUpgrade(AssessmentId older, AssessmentId newer); // for the undo command

    // Pushes an undo command; nothing happens when the value is the same or the project is
    // read-only.
    void changeAnswer(const PracticeId &practice, const Answer &value, AnswerEdit edit);

    // Decisions about answers beside data, of the open assessment.
    const QList<ClaimDecision> &claimDecisions() const { return m_claimDecisions; }
    // Pushes an undo command. The author is the session's, the time now. With a level, the answer
    // changes in the same step.
    void decideClaim(ClaimDecision decision, std::optional<double> level = std::nullopt);
    void setAuthor(const QString &name) { m_author = name; }
    // Saves and announces; for the undo commands. Without a decision the one that is there goes.
    Result<void> storeDecision(const PracticeId &practice, const QString &measure,
                               const std::optional<ClaimDecision> &decision);
    std::optional<ClaimDecision> claimDecision(const PracticeId &practice,
                                               const QString &measure) const;
    // The project's own rules for the model of the open assessment; pushes an undo command.
    QList<ClaimRuleOverride> claimRules() const;
    void changeClaimRules(const QList<ClaimRuleOverride> &rules);
    Result<void> storeClaimRules(const QList<ClaimRuleOverride> &rules);
    // The model as its author wrote it, before the project's own rules.
    std::shared_ptr<const CapabilityModel> wholeModel() const { return m_wholeModel; }

    // Saves and announces a value; for the undo commands.
    Result<void> storeAnswer(const PracticeId &practice, const Answer &value);

signals:
    void teamChanged();       // another team, or the list of teams or assessments changed
    void assessmentChanged(); // another assessment is open
    void answerChanged(const obeya::PracticeId &practice); // score is current
    void claimsDecided();                                  // decisions or rules are others
    void saved(const QDateTime &moment);
    void saveFailed(const obeya::Error &error); // the change was taken back

private:
    ProjectSession(std::unique_ptr<Project> project, ModelCatalog catalog, Clock clock);
    Result<void> loadTeams();
    Result<void> showAssessment(AssessmentId assessment); // with the list of assessments renewed
    void rescore();

    std::unique_ptr<Project> m_project;
    ModelCatalog m_catalog;
    Clock m_clock;
    QString m_organization;
    QList<Team> m_teams;
    TeamId m_team;
    QList<AssessmentInfo> m_assessments;
    std::optional<Assessment> m_assessment;
    // Shared with the catalog, immutable: the whole model and what is asked of it.
    std::shared_ptr<const CapabilityModel> m_wholeModel;
    std::shared_ptr<const CapabilityModel> m_model;
    std::optional<ScoreCard> m_score;
    QList<Assessment> m_history;
    std::optional<ScoreCard> m_previousScore;
    QUndoStack m_undoStack;
    DeliverySession *m_delivery = nullptr;
    ClaimsSession *m_claims = nullptr;
    QDateTime m_savedAt;
    QList<ClaimDecision> m_claimDecisions;
    QString m_author;
};

} // namespace obeya
