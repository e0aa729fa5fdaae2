#include "app/session/project_session.h"

#include "app/session/answer_command.h"
#include "app/session/claims_session.h"
#include "app/session/upgrade_command.h"
#include "assessments/project/assessment_model.h"
#include "assessments/scoring/scoring.h"

#include <algorithm>

namespace obeya {

ProjectSession::ProjectSession(std::unique_ptr<Project> project, ModelCatalog catalog, Clock clock)
    : m_project(std::move(project))
    , m_catalog(std::move(catalog))
    , m_clock(std::move(clock))
    , m_delivery(new DeliverySession(m_project->path(), m_clock, this))
    , m_claims(new ClaimsSession(*this))
{
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path, OpenMode mode,
                                                             const ModelCatalog &catalog,
                                                             const Clock &clock)
{
    auto project = Project::open(path, mode, clock);
    if (!project)
        return project.error();
    std::unique_ptr<ProjectSession> session(
        new ProjectSession(*std::move(project), catalog, clock));
    const auto organization = session->m_project->organization();
    if (!organization)
        return organization.error();
    session->m_organization = *organization;
    if (const auto loaded = session->loadTeams(); !loaded)
        return loaded.error();
    if (!session->m_teams.isEmpty()) {
        if (const auto opened = session->openTeam(session->m_teams.first().id); !opened)
            return opened.error();
    }
    return session;
}

Result<void> ProjectSession::loadTeams()
{
    auto teams = m_project->teams();
    if (!teams)
        return teams.error();
    m_teams = *std::move(teams);
    return {};
}

QString ProjectSession::teamName() const
{
    const auto found = std::find_if(m_teams.cbegin(), m_teams.cend(),
                                    [this](const Team &team) { return team.id == m_team; });
    return found == m_teams.cend() ? QString() : found->name;
}

Answer ProjectSession::answer(const PracticeId &practice) const
{
    return m_assessment ? m_assessment->answers.value(practice) : Answer();
}

Answer ProjectSession::previousAnswer(const PracticeId &practice) const
{
    return m_history.isEmpty() ? Answer() : m_history.first().answers.value(practice);
}

int ProjectSession::answeredCount() const
{
    if (!m_model)
        return 0;
    const QList<const Practice *> practices = m_model->practices();
    return static_cast<int>(
        std::count_if(practices.cbegin(), practices.cend(), [this](const Practice *practice) {
            return answer(practice->id).state != AnswerState::Unanswered;
        }));
}

Result<void> ProjectSession::openTeam(TeamId team)
{
    auto assessments = m_project->assessments(team);
    if (!assessments)
        return assessments.error();
    m_team = team;
    m_assessments = *std::move(assessments);
    m_delivery->setTeam(team);
    if (!m_assessments.isEmpty()) {
        if (const auto opened = openAssessment(m_assessments.first().id); !opened)
            return opened.error();
    } else {
        m_assessment.reset();
        m_model.reset();
        m_wholeModel.reset();
        m_history.clear();
        m_undoStack.clear();
        rescore();
        emit assessmentChanged();
    }
    emit teamChanged();
    return {};
}

Result<void> ProjectSession::openAssessment(AssessmentId assessment)
{
    auto loaded = m_project->assessment(assessment);
    if (!loaded)
        return loaded.error();
    QList<Assessment> history;
    for (const AssessmentInfo &info : m_assessments) {
        if (info.id == assessment || info.model != loaded->model || info.date > loaded->date)
            continue;
        auto older = m_project->assessment(info.id);
        if (!older)
            return older.error();
        history.append(*std::move(older));
    }
    const auto whole = wholeModelOf(*m_project, m_catalog, *loaded);
    const auto asked = askedModelOf(*m_project, m_catalog, *loaded);
    m_wholeModel = whole ? *whole : nullptr;
    m_model = asked ? *asked : nullptr;
    m_assessment = *std::move(loaded);
    m_history = std::move(history);
    auto decisions = m_project->claimDecisions(assessment);
    if (!decisions)
        return decisions.error();
    m_claimDecisions = *std::move(decisions);
    m_undoStack.clear();
    rescore();
    emit assessmentChanged();
    return {};
}

Result<void> ProjectSession::addTeam(const QString &name)
{
    const auto team = m_project->addTeam(name);
    if (!team)
        return team.error();
    if (const auto loaded = loadTeams(); !loaded)
        return loaded.error();
    return openTeam(*team);
}

Result<void> ProjectSession::addAssessment(NewAssessment values)
{
    if (auto file = m_catalog.fileOf(values.model, values.modelVersion))
        values.modelFile = *std::move(file);
    const auto added = m_project->addAssessment(values);
    if (!added)
        return added.error();
    if (values.team != m_team) {
        if (const auto opened = openTeam(values.team); !opened)
            return opened.error();
    }
    return showAssessment(*added);
}

std::shared_ptr<const CapabilityModel> ProjectSession::newerModel() const
{
    if (!m_wholeModel)
        return nullptr;
    const auto newest = m_catalog.find(m_wholeModel->id);
    return newest && (*newest)->version > m_wholeModel->version ? *newest : nullptr;
}

std::optional<UpgradedAnswers> ProjectSession::upgradePreview() const
{
    const auto newer = newerModel();
    if (!newer || !m_assessment)
        return std::nullopt;
    return upgradeAnswers(*m_wholeModel, *newer, m_assessment->answers);
}

Result<void> ProjectSession::upgradeAssessment()
{
    const auto newer = newerModel();
    const auto upgraded = upgradePreview();
    if (!upgraded)
        return {};
    const AssessmentId older = m_assessment->id;
    NewAssessment values{m_team,
                         newer->id,
                         newer->version,
                         m_assessment->title,
                         m_assessment->date,
                         m_assessment->form,
                         {}};
    if (auto file = m_catalog.fileOf(newer->id, newer->version))
        values.modelFile = *std::move(file);
    const auto added = m_project->addAssessment(values);
    if (!added)
        return added.error();
    if (const auto saved = m_project->saveAnswers(*added, upgraded->answers); !saved) {
        const auto removed = m_project->removeAssessment(*added);
        Q_UNUSED(removed) // the first failure is the one to tell
        return saved.error();
    }
    if (const auto shown = showAssessment(*added); !shown)
        return shown.error();
    m_undoStack.push(new UpgradeCommand(*this, older, *added,
                                        tr("move to version %1").arg(newer->version.toText())));
    return {};
}

void ProjectSession::takeBackUpgrade(AssessmentId older, AssessmentId newer)
{
    auto done = m_project->removeAssessment(newer);
    if (done)
        done = showAssessment(older);
    if (!done)
        emit saveFailed(done.error());
}

Result<void> ProjectSession::showAssessment(AssessmentId assessment)
{
    auto assessments = m_project->assessments(m_team);
    if (!assessments)
        return assessments.error();
    m_assessments = *std::move(assessments);
    if (const auto opened = openAssessment(assessment); !opened)
        return opened.error();
    emit teamChanged();
    return {};
}

static QString undoText(const QString &code, AnswerEdit edit)
{
    switch (edit) {
    case AnswerEdit::Level:
    case AnswerEdit::State:
        return ProjectSession::tr("answer %1").arg(code);
    case AnswerEdit::Target:
        return ProjectSession::tr("target %1").arg(code);
    case AnswerEdit::Comment:
        return ProjectSession::tr("comment %1").arg(code);
    case AnswerEdit::Reason:
        return ProjectSession::tr("reason %1").arg(code);
    case AnswerEdit::Flag:
        return ProjectSession::tr("flag %1").arg(code);
    case AnswerEdit::Evidence:
        return ProjectSession::tr("evidence %1").arg(code);
    }
    return {};
}

void ProjectSession::changeAnswer(const PracticeId &practice, const Answer &value, AnswerEdit edit)
{
    if (!m_assessment || !m_model || isReadOnly() || answer(practice) == value)
        return;
    const Practice *found = m_model->findPractice(practice);
    m_undoStack.push(new AnswerCommand(*this, practice, value, edit,
                                       undoText(found ? found->code : QString(), edit)));
}

Result<void> ProjectSession::storeAnswer(const PracticeId &practice, const Answer &value)
{
    if (const auto stored = m_project->saveAnswer(m_assessment->id, practice, value); !stored) {
        emit saveFailed(stored.error());
        // Editors show what is stored, not what could not be.
        emit answerChanged(practice);
        return stored.error();
    }
    m_assessment->answers.insert(practice, value);
    rescore();
    m_savedAt = m_clock();
    emit answerChanged(practice);
    emit saved(m_savedAt);
    return {};
}

void ProjectSession::rescore()
{
    m_score.reset();
    m_previousScore.reset();
    if (!m_assessment || !m_model)
        return;
    if (const auto card = scoreAssessment(*m_model, m_assessment->answers))
        m_score = *card;
    if (m_history.isEmpty())
        return;
    if (const auto card = scoreAssessment(*m_model, m_history.first().answers))
        m_previousScore = *card;
}

} // namespace obeya
