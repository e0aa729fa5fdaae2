#include "tests/reports/sample_report.h"

#include <QDateTime>

#include <numeric>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

LocalizedText both(const QString &english, const QString &chinese)
{
    return LocalizedText({{u"en"_s, english}, {u"zh_CN"_s, chinese}});
}

Practice practiceOf(const QString &code, const QString &english, const QString &chinese)
{
    Practice practice;
    practice.id = PracticeId(u"p-"_s + code);
    practice.code = code;
    practice.name = both(english, chinese);
    for (int level = 0; level <= 5; ++level) {
        LevelAnchor anchor;
        anchor.level = level;
        anchor.text = both(u"Seen at level %1 of %2."_s.arg(QString::number(level), english),
                           u"%2：%1 级的表现。"_s.arg(QString::number(level), chinese));
        if (level < 5)
            anchor.next = NextStep{both(u"Go from %1 to %2."_s.arg(level).arg(level + 1),
                                        u"从 %1 级到 %2 级。"_s.arg(level).arg(level + 1)),
                                   Effort::Medium};
        practice.levels.append(anchor);
    }
    return practice;
}

Capability capabilityOf(const QString &code, const LocalizedText &name,
                        const QList<Practice> &practices)
{
    Capability capability;
    capability.id = CapabilityId(u"c-"_s + code);
    capability.code = code;
    capability.name = name;
    capability.practices = practices;
    return capability;
}

CapabilityModel sampleModel()
{
    CapabilityModel model;
    model.id = ModelId(u"sample"_s);
    model.version = Version{{1, 2}};
    model.title = both(u"Sample model"_s, u"示例模型"_s);
    model.source = both(u"Aligned with published material."_s, u"参照公开资料编写。"_s);
    model.languages = {u"en"_s, u"zh_CN"_s};
    for (int level = 0; level <= 5; ++level)
        model.scale.levels.append(
            {1.0 * level, both(u"Level %1"_s.arg(level), u"%1 级"_s.arg(level)), LocalizedText()});
    Domain delivery;
    delivery.id = DomainId(u"delivery"_s);
    delivery.code = u"1"_s;
    delivery.name = both(u"Continuous delivery"_s, u"持续交付"_s);
    delivery.capabilities = {
        capabilityOf(
            u"1.1"_s, both(u"Version control"_s, u"版本控制"_s),
            {practiceOf(u"1.1.1"_s, u"Everything in version control"_s, u"全部纳入版本控制"_s),
             practiceOf(u"1.1.2"_s, u"Trunk-based development"_s, u"主干开发"_s)}),
        capabilityOf(u"1.2"_s, both(u"Deployment"_s, u"部署"_s),
                     {practiceOf(u"1.2.1"_s, u"Deployment on demand"_s, u"按需部署"_s),
                      practiceOf(u"1.2.2"_s, u"Rollback"_s, u"回滚"_s)})};
    Domain operations;
    operations.id = DomainId(u"operations"_s);
    operations.code = u"2"_s;
    operations.name = both(u"Technical operations"_s, u"技术运营"_s);
    operations.capabilities = {
        capabilityOf(u"2.1"_s, both(u"Monitoring"_s, u"监控"_s),
                     {practiceOf(u"2.1.1"_s, u"Alerts with owners"_s, u"告警有负责人"_s),
                      practiceOf(u"2.1.2"_s, u"Shared dashboards"_s, u"共享看板"_s)})};
    model.domains = {delivery, operations};
    return model;
}

// Unweighted means are enough for a fixed picture; the rules themselves are tested with scoring.
Score meanOf(const QList<Score> &parts)
{
    Score score;
    double sum = 0;
    double targets = 0;
    int rated = 0;
    for (const Score &part : parts) {
        score.answered += part.answered;
        score.notApplicable += part.notApplicable;
        score.dontKnow += part.dontKnow;
        score.unanswered += part.unanswered;
        if (!part.score)
            continue;
        sum += *part.score;
        targets += part.target.value_or(0);
        ++rated;
    }
    const int applicable = score.asked() - score.notApplicable;
    score.coverage = applicable > 0 ? 1.0 * score.answered / applicable : 0;
    score.reason = ScoreReason::NothingRated;
    if (rated > 0) {
        score.score = sum / rated;
        score.target = targets / rated;
        score.reason = ScoreReason::None;
    }
    return score;
}

Score practiceAsScore(const PracticeScore &practice)
{
    Score score;
    score.score = practice.value;
    score.target = practice.target;
    score.answered = practice.state == AnswerState::Rated ? 1 : 0;
    score.notApplicable = practice.state == AnswerState::NotApplicable ? 1 : 0;
    score.dontKnow = practice.state == AnswerState::DontKnow ? 1 : 0;
    score.unanswered = practice.state == AnswerState::Unanswered ? 1 : 0;
    return score;
}

ScoreCard cardOf(const CapabilityModel &model, const AnswerSheet &answers)
{
    ScoreCard card;
    card.model = model.id;
    card.modelVersion = model.version;
    card.fingerprint = u"f00d"_s;
    QList<Score> domainScores;
    for (const Domain &domain : model.domains) {
        DomainScore domainScore;
        domainScore.id = domain.id;
        QList<Score> capabilityScores;
        for (const Capability &capability : domain.capabilities) {
            CapabilityScore capabilityScore;
            capabilityScore.id = capability.id;
            QList<Score> practiceScores;
            for (const Practice &practice : capability.practices) {
                const Answer answer = answers.value(practice.id);
                capabilityScore.practices.append(
                    {practice.id, answer.state, answer.value, answer.target});
                practiceScores.append(practiceAsScore(capabilityScore.practices.last()));
            }
            capabilityScore.score = meanOf(practiceScores);
            if (capabilityScore.score.score) {
                capabilityScore.score.level = static_cast<int>(*capabilityScore.score.score);
                capabilityScore.score.limit = capability.practices.first().id;
            }
            capabilityScores.append(capabilityScore.score);
            domainScore.capabilities.append(capabilityScore);
        }
        domainScore.score = meanOf(capabilityScores);
        domainScores.append(domainScore.score);
        card.domains.append(domainScore);
    }
    card.overall = meanOf(domainScores);
    return card;
}

Answer rated(double value, double target, const QString &comment = {})
{
    Answer answer = ratedAnswer(value);
    answer.target = target;
    answer.comment = comment;
    return answer;
}

ScoredAssessment currentAssessment(const CapabilityModel &model)
{
    Assessment assessment;
    assessment.id = AssessmentId(3);
    assessment.model = model.id;
    assessment.modelVersion = model.version;
    assessment.date = QDate(2026, 11, 12);
    Answer notApplicable;
    notApplicable.state = AnswerState::NotApplicable;
    notApplicable.reason = u"=SUM(A1) is not run here"_s;
    Answer dontKnow;
    dontKnow.state = AnswerState::DontKnow;
    assessment.answers = {
        {PracticeId(u"p-1.1.1"_s), rated(4, 5)},
        {PracticeId(u"p-1.1.2"_s), rated(3, 4, u"Branches live <b>two</b> days"_s)},
        {PracticeId(u"p-1.2.1"_s), rated(2, 4, u"=HYPERLINK(\"x\")"_s)},
        {PracticeId(u"p-1.2.2"_s), notApplicable},
        {PracticeId(u"p-2.1.1"_s), rated(1, 3)},
        {PracticeId(u"p-2.1.2"_s), dontKnow}};
    return {assessment, cardOf(model, assessment.answers)};
}

ScoredAssessment previousAssessment(const CapabilityModel &model)
{
    Assessment assessment;
    assessment.id = AssessmentId(2);
    assessment.model = model.id;
    assessment.modelVersion = model.version;
    assessment.date = QDate(2026, 5, 14);
    assessment.answers = {{PracticeId(u"p-1.1.1"_s), rated(3, 5)},
                          {PracticeId(u"p-1.1.2"_s), rated(2, 4)},
                          {PracticeId(u"p-1.2.1"_s), rated(1, 4)},
                          {PracticeId(u"p-2.1.1"_s), rated(1, 3)}};
    return {assessment, cardOf(model, assessment.answers)};
}

constexpr double kDay = 86'400'000; // milliseconds

// The rows behind the figures: one change each, faster in the second half; every eighth failed.
void addDeployments(DeliveryMetrics &metrics, const QList<int> &perWeek)
{
    const qint64 start =
        QDateTime(*metrics.options.from, QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    for (qsizetype week = 0; week < perWeek.size(); ++week) {
        for (int index = 0; index < perWeek[week]; ++index) {
            const qsizetype row = metrics.deployments.size();
            const auto day = std::chrono::hours(24 * (7 * week + index));
            const Instant finished = Instant(std::chrono::milliseconds(start)) + day;
            const bool failed = row % 8 == 7 || row == 50;
            CountedDeployment deployment;
            deployment.row = row;
            deployment.finished = finished;
            deployment.failed = failed;
            deployment.changes = 1;
            metrics.deployments.append(deployment);
            const qint64 hours = (week < 13 ? 100 : 70) + row * 7 % 60 - row % 9;
            metrics.changes.append({row, row, std::chrono::hours(hours), finished});
        }
    }
}

DeliveryMetrics sampleMetrics()
{
    DeliveryMetrics metrics;
    metrics.options.from = QDate(2026, 5, 4);
    metrics.options.to = QDate(2026, 11, 1);
    metrics.options.benchmarkYear = 2023;
    const QList<int> perWeek{3, 2, 4, 3, 4, 3, 5, 4, 3, 5, 4, 5, 3,
                             4, 6, 4, 5, 6, 5, 4, 5, 0, 5, 6, 5, 6};
    MetricSet &set = metrics.all;
    set.frequency.deployments = std::accumulate(perWeek.begin(), perWeek.end(), 0);
    set.frequency.perDay = set.frequency.deployments / 182.0;
    set.frequency.perWeek = set.frequency.deployments / 26.0;
    set.frequency.daysWithDeployments = 80;
    set.frequency.medianDaysPerWeek = 3;
    set.frequency.grade = {PerformanceLevel::High, GradeNote::None};
    addDeployments(metrics, perWeek);
    for (qsizetype week = 0; week < perWeek.size(); ++week) {
        const QDate start = metrics.options.from->addDays(7 * week);
        const bool isEmpty = perWeek[week] == 0;
        const std::optional<double> seconds =
            isEmpty ? std::nullopt : std::optional<double>((2.0 + perWeek[week] % 3) * 86400);
        set.frequency.series.append({start, 1.0 * perWeek[week], {}, {}, perWeek[week]});
        set.leadTime.series.append({start, seconds, seconds, seconds, perWeek[week]});
        set.changeFailureRate.series.append(
            {start, isEmpty ? std::nullopt : std::optional<double>(0.125), {}, {}, perWeek[week]});
        set.timeToRestore.series.append({start, {}, {}, {}, 0});
    }
    set.leadTime.value = set.leadTime.median = 3.8 * kDay;
    set.leadTime.mean = 4.6 * kDay;
    set.leadTime.p75 = 6.1 * kDay;
    set.leadTime.p90 = 9.8 * kDay;
    set.leadTime.records = 109;
    set.leadTime.grade = {PerformanceLevel::High, GradeNote::None};
    set.leadTime.excluded.mergeCommits = 4;
    set.leadTime.pairedBy.sha = 109;
    set.changeFailureRate.value = 14.0 / 109;
    set.changeFailureRate.count = 14;
    set.changeFailureRate.deployments = 109;
    set.changeFailureRate.grade = {PerformanceLevel::Medium, GradeNote::NearestCluster};
    set.timeToRestore.reason = NoDataReason::NoneRestored;
    set.timeToRestore.open = 2;
    set.reworkRate.reason = NoDataReason::NotOffered;
    set.incidents = {16, 14, 2};
    set.leftOut.cancelled = 5;
    return metrics;
}

} // namespace

ReportInput sampleReport()
{
    const auto model = std::make_shared<CapabilityModel>(sampleModel());
    ReportInput input;
    input.organization = u"Meridian Retail"_s;
    input.team = u"Checkout Platform"_s;
    input.model = model;
    input.current = currentAssessment(*model);
    input.previous = previousAssessment(*model);
    input.metrics = sampleMetrics();
    input.comparison = sampleMetrics();
    input.comparison->all.frequency.perWeek = 2.9;
    input.comparison->all.leadTime.value = 5.1 * kDay;
    input.comparison->all.changeFailureRate.value = 0.158;
    input.sources = {u"GitHub"_s, u"PagerDuty"_s};
    input.rejectedRows = 6;
    input.programVersion = u"0.1.0"_s;
    input.writtenOn = QDate(2026, 11, 13);
    return input;
}

const Language &english()
{
    static const Language language(u"en"_s);
    return language;
}

} // namespace obeya::test
