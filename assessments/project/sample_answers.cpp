#include "assessments/project/sample_data.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

constexpr size_t kAssessmentCount = 3;
constexpr int kUnanswered = -1;
constexpr int kNotApplicable = -2;
constexpr int kDontKnow = -3;

// A practice through the three assessments; the texts belong to the newest one.
struct SampleRow
{
    const char *practice;
    std::array<int, kAssessmentCount> levels; // or one of the constants above
    int target;
    const char16_t *english = u"";
    const char16_t *chinese = u"";
    const char *link = "";
    bool isFlagged = false;
};

constexpr SampleRow kRows[] = {
    {"fp-small-items",
     {2, 3, 3},
     4,
     u"Most items of the autumn were done within three days.",
     u"秋季的大多数条目在三天内完成。"},
    {"fp-acceptance-criteria", {2, 2, 3}, 4},
    {"fp-order-by-value", {3, 3, 4}, 4},
    {"fp-limited-wip",
     {1, 2, 2},
     4,
     u"The limit of the review column is broken every week.",
     u"评审列的上限每周都被突破。",
     "",
     true},
    {"fp-shown-to-users", {2, 3, 3}, 4},
    {"fp-forecast-records", {0, 1, 1}, 3},
    {"fp-prompt-review", {2, 3, 4}, 4},
    {"fp-tests-with-code", {2, 2, 3}, 4},
    {"fp-done-in-production",
     {2, 3, 4},
     4,
     u"Since June nothing is closed before it runs in production.",
     u"自 6 月起，上线运行之前不关闭任何条目。",
     "https://wiki.meridian.example/done"},
    {"fp-code-checks", {3, 3, 4}, 4},
    {"fp-technical-debt", {1, 1, 2}, 3},
    {"fp-independent-parts", {2, 2, 3}, 4},
    {"fp-everything-versioned",
     {3, 4, 4},
     5,
     u"Only the settings of the load balancer are still kept by hand.",
     u"只有负载均衡器的设置仍靠手工保管。",
     "https://git.meridian.example/checkout"},
    {"fp-trunk-based", {2, 3, 3}, 4},
    {"fp-small-merges",
     {2, 3, 4},
     4,
     u"Branches live for a day, two at most.",
     u"分支存活一天，最多两天。"},
    {"fp-build-every-commit", {3, 4, 4}, 5},
    {"fp-build-once",
     {2, 3, 3},
     4,
     u"storefront is still built once for each environment.",
     u"storefront 仍按环境分别构建。",
     "",
     true},
    {"fp-broken-builds-first", {1, 2, 2}, 4},
    {"fp-unit-tests-gate", {2, 2, 3}, 4},
    {"fp-regression-suite",
     {1, 2, 2},
     4,
     u"The payment paths are tested by hand before every release.",
     u"每次发布前，支付流程仍靠手工测试。",
     "",
     true},
    {"fp-failed-changes-rare", {2, 2, 3}, 4},
    {"fp-deployment-on-demand",
     {2, 3, 4},
     5,
     u"Any green build can go out, and does on most days.",
     u"任何通过的构建都可以上线，大多数工作日都有上线。"},
    {"fp-rollback-recovery",
     {1, 2, 3},
     4,
     u"One command, rehearsed in March and September.",
     u"一条命令即可完成，3 月和 9 月演练过。",
     "https://wiki.meridian.example/rollback"},
    {"fp-progressive-release", {0, 1, 1}, 3},
    {"fp-environments-on-demand", {1, 2, 2}, 3},
    {"fp-test-data", {1, 1, 2}, 3},
    {"fp-database-changes",
     {2, 3, 3},
     4,
     u"",
     u"",
     "https://git.meridian.example/checkout/migrations"},
    {"fp-infrastructure-defined", {2, 2, 3}, 4},
    {"fp-no-drift", {1, 2, 2}, 3},
    {"fp-production-like-tests", {1, 2, 2}, 4},
    {"fp-user-visible-monitoring",
     {2, 2, 3},
     4,
     u"The checkout is tried every minute from three places.",
     u"每分钟从三个地点试走一次结算流程。",
     "https://status.meridian.example/checkout-api"},
    {"fp-actionable-alerts", {1, 2, 2}, 4},
    {"fp-cause-from-telemetry", {1, 1, 2}, 3},
    {"fp-restored-quickly",
     {1, 2, 2},
     4,
     u"It felt slow in the spring. Nobody looked at the times.",
     u"春季感觉恢复很慢，没有人看过时间记录。"},
    {"fp-on-call-shared", {2, 2, 3}, 3},
    {"fp-incident-practice", {0, 1, 1}, 3},
    {"fp-capacity-known", {1, 2, 2}, 3},
    {"fp-survives-loss", {1, 1, 2}, 3},
    {"fp-restore-tested",
     {1, 2, kUnanswered},
     3,
     u"To be answered after the talk with database operations on 19 November.",
     u"待 11 月 19 日与数据库运维沟通后作答。",
     "",
     true},
    {"fp-all-work-on-board", {3, 3, 4}, 4},
    {"fp-board-up-to-date", {2, 3, 3}, 4},
    {"fp-queues-visible", {0, 1, 1}, 3},
    {"fp-delivery-figures", {1, 2, 3}, 4},
    {"fp-build-test-trend",
     {1, 2, 3},
     4,
     u"A chart of failed test runs hangs beside the board.",
     u"测试失败的趋势图挂在看板旁。"},
    {"fp-pipeline-in-view", {2, 3, 3}, 4},
    {"fp-shared-service-view", {1, 2, 2}, 4},
    {"fp-dependencies-visible",
     {1, 1, kDontKnow},
     3,
     u"Nobody in the room knows the stock service. Ask the data team.",
     u"在场没有人了解库存服务，需询问数据团队。"},
    {"fp-business-beside-technical", {0, 1, 1}, 3},
    {"fp-improvements-on-board", {2, 2, 3}, 4},
    {"fp-effect-measured", {0, 1, 1}, 3},
    {"fp-progress-shown", {1, 2, 2}, 3},
    {"fp-one-team-per-service", {2, 3, 3}, 4},
    {"fp-shared-goals", {1, 2, 2}, 4},
    {"fp-operations-needs-early", {1, 2, 2}, 3},
    {"fp-blameless-review",
     {2, 3, 3},
     4,
     u"Held after nine of the fourteen incidents.",
     u"十四次故障中有九次做了复盘。",
     "https://wiki.meridian.example/reviews"},
    {"fp-retrospective-actions", {2, 3, 3}, 4},
    {"fp-experiments-allowed", {1, 2, 2}, 3},
    {"fp-peer-review-approval",
     {2, 3, 4},
     4,
     u"A reviewed change reaches production within hours.",
     u"通过评审的变更几小时内即可上线。"},
    {"fp-changes-by-risk", {1, 2, 2}, 3},
    {"fp-audit-trail", {2, 2, 3}, 4},
    {"fp-learning-time", {1, 1, 2}, 3},
    {"fp-knowledge-shared", {1, 2, 2}, 3},
    {"fp-communities",
     {kNotApplicable, kNotApplicable, kNotApplicable},
     0,
     u"There is no second team with these tools yet.",
     u"目前还没有第二个使用这些工具的团队。"},
};

Answer answerOf(int level)
{
    Answer answer;
    if (level >= 0)
        return ratedAnswer(level);
    if (level == kNotApplicable)
        answer.state = AnswerState::NotApplicable;
    else if (level == kDontKnow)
        answer.state = AnswerState::DontKnow;
    return answer;
}

void addTexts(Answer &answer, const SampleRow &row, bool isChinese)
{
    const QString text = QString::fromUtf16(isChinese ? row.chinese : row.english);
    if (answer.state == AnswerState::NotApplicable)
        answer.reason = text;
    else
        answer.comment = text;
    answer.isFlagged = row.isFlagged;
    if (row.link[0] != '\0') {
        answer.status = AnswerStatus::Evidenced;
        answer.evidence = {{EvidenceKind::Link, {}, QString::fromLatin1(row.link)}};
    }
    if (answer.state == AnswerState::Rated)
        answer.confidence = row.link[0] != '\0' ? Confidence::High : Confidence::Medium;
}

AnswerSheet answersOf(size_t assessment, bool isChinese)
{
    AnswerSheet sheet;
    for (const SampleRow &row : kRows) {
        Answer answer = answerOf(row.levels[assessment]);
        // Targets were first agreed in May.
        if (assessment > 0 && row.target > 0)
            answer.target = row.target;
        if (assessment + 1 == kAssessmentCount || answer.state == AnswerState::NotApplicable)
            addTexts(answer, row, isChinese);
        if (!answer.isBlank())
            sheet.insert(PracticeId(QString::fromLatin1(row.practice)), answer);
    }
    return sheet;
}

} // namespace

QList<SampleAssessment> sampleAssessments(const QString &language)
{
    const bool isChinese = language == u"zh_CN"_s;
    return {{QDate(2025, 11, 13), answersOf(0, isChinese)},
            {QDate(2026, 5, 14), answersOf(1, isChinese)},
            {QDate(2026, 11, 12), answersOf(2, isChinese)}};
}

} // namespace obeya
