#include "reports/content/number_text.h"

namespace obeya {

QString performanceLevelText(PerformanceLevel level, const Language &language)
{
    switch (level) {
    case PerformanceLevel::Elite:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Elite"));
    case PerformanceLevel::High:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "High"));
    case PerformanceLevel::Medium:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Medium"));
    case PerformanceLevel::Low:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Low"));
}

QString gradeText(const Grade &grade, const Language &language)
{
    switch (grade.note) {
    case GradeNote::TooFewRecords:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Too few to classify"));
    case GradeNote::NoTiers:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No groups in this report"));
    case GradeNote::Ambiguous:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Groups overlap"));
    case GradeNote::NoThresholds:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No published limits"));
    case GradeNote::NearestCluster:
        if (grade.level)
            return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, nearest cluster"))
                .arg(performanceLevelText(*grade.level, language));
        break;
    case GradeNote::None:
        if (grade.level)
            return performanceLevelText(*grade.level, language);
        break;
    case GradeNote::NoValue:
        break;
    }
    return QStringLiteral("–");
}

QString reasonText(NoDataReason reason, const Language &language)
{
    switch (reason) {
    case NoDataReason::None:
        break;
    case NoDataReason::NoDeployments:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No deployments in the period"));
    case NoDataReason::NoChanges:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Needs change data"));
    case NoDataReason::NoLinkedChanges:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "No change could be linked to a deployment"));
    case NoDataReason::NoReworkSigns:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "No deployment has a version, a commit or a mark"));
    case NoDataReason::FirstDeploymentOnly:
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "Changes of a first deployment are left out, and there are no others"));
    case NoDataReason::NoIncidents:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Needs incident data"));
    case NoDataReason::NoneRestored:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "No incident was resolved in the period"));
    case NoDataReason::FilteredOut:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No record passes the filters"));
    case NoDataReason::NotOffered:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "Not computed by this version of the program"));
    }
    return {};
}

QString reasonText(ScoreReason reason, const Language &language)
{
    switch (reason) {
    case ScoreReason::None:
        break;
    case ScoreReason::NothingRated:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not rated"));
    case ScoreReason::NotApplicable:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not applicable"));
    case ScoreReason::NoWeight:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No weight in this model"));
    case ScoreReason::LowCoverage:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "Insufficient: less than half is rated"));
    }
    return {};
}

QString bucketText(Bucket bucket, const Language &language)
{
    switch (bucket) {
    case Bucket::Day:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "day"));
    case Bucket::Week:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "week"));
    case Bucket::Month:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "month"));
    case Bucket::Quarter:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "quarter"));
}

QString resultText(DeploymentResult result, const Language &language)
{
    switch (result) {
    case DeploymentResult::Succeeded:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "succeeded"));
    case DeploymentResult::Failed:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "failed"));
    case DeploymentResult::Cancelled:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "cancelled"));
    case DeploymentResult::Skipped:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "skipped"));
    case DeploymentResult::Running:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "running"));
    case DeploymentResult::Unknown:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "unknown"));
}

QString answerStateText(AnswerState state, const Language &language)
{
    switch (state) {
    case AnswerState::Rated:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rated"));
    case AnswerState::NotApplicable:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not applicable"));
    case AnswerState::DontKnow:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Don't know"));
    case AnswerState::Unanswered:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not answered"));
}

QString ruleText(ScoringRule rule, const Language &language)
{
    switch (rule) {
    case ScoringRule::Mean:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "weighted mean"));
    case ScoringRule::Weakest:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "lowest practice"));
    case ScoringRule::Threshold:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "threshold share"));
    case ScoringRule::SumOfLevels:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "sum of levels"));
    case ScoringRule::Achievement:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "achievement"));
}

} // namespace obeya
