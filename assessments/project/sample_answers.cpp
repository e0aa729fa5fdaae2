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
    {"tf-codebase-one-per-service",
     {3, 3, 4},
     5,
     u"Since June the pipeline refuses builds from anywhere but the main repository.",
     u"自 6 月起，流水线拒绝来自主代码库之外的构建。",
     "https://git.meridian.example/checkout"},
    {"tf-codebase-commit-of-deploy",
     {2, 3, 4},
     4,
     u"The commit is on the status page of every instance.",
     u"每个实例的状态页都显示提交号。",
     "https://status.meridian.example/checkout-api"},
    {"tf-dependencies-exact-declaration", {2, 2, 3}, 4},
    {"tf-dependencies-clean-build",
     {1, 2, 2},
     3,
     u"payment-gateway still needs a library that is installed by hand.",
     u"payment-gateway 仍依赖一个需手工安装的库。"},
    {"tf-build-one-artefact",
     {1, 2, 3},
     4,
     u"storefront is still built once for each environment.",
     u"storefront 仍按环境分别构建。",
     "",
     true},
    {"tf-release-one-step-back",
     {1, 2, 4},
     4,
     u"One command, rehearsed in March and September.",
     u"一条命令即可完成，3 月和 9 月演练过。",
     "https://wiki.meridian.example/rollback"},
    {"tf-config-outside-code", {2, 2, 3}, 4},
    {"tf-config-credentials",
     {1, 2, 3},
     4,
     u"The last passwords left the repository in August. Rotation is still by hand.",
     u"最后一批口令已于 8 月移出代码库，轮换仍靠手工。",
     "https://wiki.meridian.example/secrets"},
    {"tf-backing-exchange-by-locator", {2, 2, 3}, 3},
    {"tf-backing-failure-tolerance",
     {0, 1, 2},
     3,
     u"Calls to the payment provider have time limits; calls to the stock service have none.",
     u"调用支付方已设超时，调用库存服务尚未设置。",
     "",
     true},
    {"tf-port-self-contained", {2, 2, 3}, 4},
    {"tf-port-usable-by-others",
     {kNotApplicable, kNotApplicable, kNotApplicable},
     0,
     u"No other team calls these services; everything goes through the shop's own gateway.",
     u"没有其他团队调用这些服务，全部经由商城自己的网关。"},
    {"tf-process-state-outside", {2, 3, 3}, 4},
    {"tf-process-temporary-disk", {2, 2, 3}, 3},
    {"tf-concurrency-add-instances",
     {1, 2, 2},
     4,
     u"Before the autumn sale instances were still added by hand.",
     u"秋季大促前仍是手工增加实例。"},
    {"tf-concurrency-process-types",
     {kUnanswered, 1, kDontKnow},
     3,
     u"Nobody in the room runs the background jobs. Ask the data team.",
     u"在场没有人负责后台任务，需询问数据团队。"},
    {"tf-disposability-fast-start", {1, 1, 2}, 3},
    {"tf-disposability-safe-stop",
     {1, 1, 2},
     3,
     u"Open orders survive a stop; running exports do not.",
     u"停止时订单不丢失，导出任务会中断。"},
    {"tf-parity-time-gap",
     {1, 2, 3},
     4,
     u"Half of the changes are in production within four days.",
     u"半数变更在四天内上线。"},
    {"tf-parity-same-technology", {1, 2, 2}, 3},
    {"tf-logs-as-stream", {2, 3, 3}, 4},
    {"tf-logs-follow-request",
     {0, 1, 1},
     3,
     u"Request numbers end at the payment gateway.",
     u"请求编号到支付网关就中断了。",
     "",
     true},
    {"tf-admin-same-release",
     {1, 1, kUnanswered},
     3,
     u"To be answered after the talk with database operations on 19 November.",
     u"待 11 月 19 日与数据库运维沟通后作答。",
     "",
     true},
    {"tf-admin-migrations",
     {2, 3, 3},
     4,
     u"",
     u"",
     "https://git.meridian.example/checkout/migrations"},
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
