#include "assessments/project/sample_history.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// Successful production deployments of each week from 4 May 2026. In the week of 28 September there
// is a holiday; one of the last week is on its Sunday.
constexpr std::array<int, 26> kDeploymentsOfWeek = {3, 4, 4, 3, 5, 4, 4, 5, 4, 3, 5, 4, 5,
                                                    4, 4, 5, 4, 5, 4, 5, 4, 0, 5, 6, 5, 5};

struct Service
{
    const char *name;
    int share; // of a hundred deployments
    int major;
};
constexpr std::array<Service, 4> kServices = {{{"checkout-api", 35, 4},
                                               {"storefront", 30, 7},
                                               {"cart-service", 20, 2},
                                               {"payment-gateway", 15, 3}}};

// Hours from commit to production that a given share of the changes stays below.
struct LeadTimeShare
{
    int percent;
    int hours;
};
constexpr std::array<LeadTimeShare, 8> kLeadTimes = {
    {{0, 3}, {10, 14}, {25, 40}, {50, 91}, {75, 162}, {90, 238}, {97, 370}, {100, 540}}};

constexpr std::array<SampleIncident, 14> kIncidents = {{
    {4, 0, 214, 2, true, u"Discount codes are refused", u"优惠码无法使用"},
    {11, 2, 84, 3, true, u"Cart shows an old price", u"购物车显示旧价格"},
    {19, 0, 560, 2, false, u"Orders from the app are slow", u"App 下单缓慢"},
    {27, 1, 38, 3, true, u"Search box missing on phones", u"手机端搜索框消失"},
    {33, 3, 1480, 1, true, u"Double charges for some cards", u"部分银行卡重复扣款"},
    {41, 1, 150, 2, true, u"Login loops after an update", u"更新后登录循环跳转"},
    {50, 0, 230, 2, false, u"Invoices without tax number", u"发票缺少税号"},
    {56, 2, 112, 3, true, u"Stock count off by one", u"库存数量差一"},
    {63, 0, 790, 2, true, u"Gift cards cannot be redeemed", u"礼品卡无法兑换"},
    {72, 1, 55, 3, true, u"Broken images in order mail", u"订单邮件图片无法显示"},
    {80, 2, 318, 2, false, u"Delivery dates in the past", u"配送日期早于当天"},
    {89, 3, 190, 2, true, u"Payment page times out", u"支付页面超时"},
    {97, 0, 405, 1, true, u"Checkout down for ten percent of users", u"一成用户无法结算"},
    {105, 3, 0, 3, true, u"Refund status is late", u"退款状态更新延迟"},
}};

// Makes the same delivery history at every run: the engine is defined by the standard, its
// distributions are not.
class HistoryMaker
{
public:
    HistoryMaker()
    {
        makeDeployments();
        makeCommits();
        makeOtherRuns();
        nameDeployments();
    }

    SampleHistory history() const
    {
        return {
            m_start, m_production, m_other, m_commits, {kIncidents.cbegin(), kIncidents.cend()}};
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    int anyService();
    QString anySha();
    Seconds anyLeadTime(int permille) const;
    void makeDeployments();
    void makeCommits();
    void makeLooseCommits();
    void makeOtherRuns();
    void nameDeployments();
    void addCommit(SampleDeployment &deployment, Seconds leadTime, bool isMerge);

    const Seconds m_start =
        QDateTime(QDate(2026, 5, 4), QTime(6, 0), QTimeZone::utc()).toSecsSinceEpoch();
    std::mt19937 m_engine{20261112U};
    std::vector<SampleDeployment> m_production; // successful ones, by time
    std::vector<SampleDeployment> m_other;      // failed and cancelled ones, and staging
    std::vector<SampleCommit> m_commits;
};

int HistoryMaker::anyService()
{
    int rest = below(100);
    for (size_t index = 0; index < kServices.size(); ++index) {
        rest -= kServices[index].share;
        if (rest < 0)
            return static_cast<int>(index);
    }
    return 0;
}

QString HistoryMaker::anySha()
{
    QString sha;
    for (int part = 0; part < 5; ++part)
        sha += u"%1"_s.arg(m_engine(), 8, 16, QChar(u'0'));
    return sha;
}

// Linear between the known shares.
Seconds HistoryMaker::anyLeadTime(int permille) const
{
    for (size_t index = 1; index < kLeadTimes.size(); ++index) {
        const LeadTimeShare &low = kLeadTimes[index - 1];
        const LeadTimeShare &high = kLeadTimes[index];
        if (permille <= high.percent * 10)
            return low.hours * kHour
                   + (high.hours - low.hours) * kHour * (permille - low.percent * 10)
                         / ((high.percent - low.percent) * 10);
    }
    return kLeadTimes.back().hours * kHour;
}

void HistoryMaker::makeDeployments()
{
    std::array<int, kServices.size()> releases{};
    for (size_t week = 0; week < kDeploymentsOfWeek.size(); ++week) {
        const int count = kDeploymentsOfWeek[week];
        const bool isLast = week + 1 == kDeploymentsOfWeek.size();
        for (int number = 0; number < count; ++number) {
            const bool isSunday = isLast && number + 1 == count;
            const int day = isSunday ? 6 : number * 5 / count;
            SampleDeployment deployment;
            deployment.finished = m_start + static_cast<Seconds>(week) * kWeek + day * kDay
                                  + (2 + below(8)) * kHour + below(60) * kMinute + below(60);
            deployment.service = anyService();
            m_production.push_back(deployment);
        }
    }
    std::sort(m_production.begin(), m_production.end(),
              [](const SampleDeployment &left, const SampleDeployment &right) {
                  return left.finished < right.finished;
              });
    // After most incidents the next deployment is the repair.
    for (const SampleIncident &incident : kIncidents) {
        const auto index = static_cast<size_t>(incident.deployment);
        m_production[index].service = incident.service;
        if (incident.severity == 3)
            continue;
        m_production[index + 1].service = incident.service;
        m_production[index + 1].isRework = true;
    }
    for (SampleDeployment &deployment : m_production) {
        const auto service = static_cast<size_t>(deployment.service);
        deployment.version =
            u"%1.%2.0"_s.arg(kServices[service].major).arg(12 + releases[service]++);
    }
}

void HistoryMaker::addCommit(SampleDeployment &deployment, Seconds leadTime, bool isMerge)
{
    SampleCommit commit;
    commit.sha = anySha();
    commit.service = deployment.service;
    commit.committed = deployment.finished - leadTime;
    // The file begins on 4 May: what shipped in the first days was committed in them.
    if (commit.committed < m_start)
        commit.committed =
            m_start + (deployment.finished - m_start - kHour) * below(1000) / 1000 + below(60);
    commit.merged = deployment.finished - (deployment.finished - commit.committed) * 46 / 100;
    commit.isMerge = isMerge;
    deployment.commits.append(commit.sha);
    m_commits.push_back(commit);
}

void HistoryMaker::makeCommits()
{
    std::vector<size_t> owners;
    for (size_t index = 0; index < m_production.size(); ++index)
        owners.insert(owners.end(), static_cast<size_t>(1 + below(3)), index);
    // Every share of the lead times occurs equally often, in random order.
    std::vector<int> shares(owners.size());
    for (size_t index = 0; index < shares.size(); ++index)
        shares[index] = static_cast<int>((2 * index + 1) * 1000 / (2 * shares.size()));
    for (size_t index = shares.size(); index > 1; --index)
        std::swap(shares[index - 1], shares[static_cast<size_t>(below(static_cast<int>(index)))]);
    for (size_t index = 0; index < owners.size(); ++index) {
        SampleDeployment &deployment = m_production[owners[index]];
        // The team gets faster: from 125 % to 85 % within the half-year.
        const Seconds percent = 125 - 40 * (deployment.finished - m_start) / (26 * kWeek);
        addCommit(deployment, anyLeadTime(shares[index]) * percent / 100, false);
    }
    for (size_t index = 9; index < m_production.size(); index += 22)
        addCommit(m_production[index], 30 * kHour, true);
    makeLooseCommits();
}

void HistoryMaker::makeLooseCommits()
{
    // A commit dated after the deployment that lists it: somebody's clock was wrong.
    addCommit(m_production[60], -3 * kHour, false);
    for (int number = 0; number < 9; ++number) {
        SampleCommit waiting;
        waiting.sha = anySha();
        waiting.service = number % 4;
        waiting.committed = m_start + 25 * kWeek + (1 + number / 2) * kDay + below(10) * kHour;
        if (number < 4)
            waiting.merged = waiting.committed + 20 * kHour;
        m_commits.push_back(waiting);
    }
}

void HistoryMaker::makeOtherRuns()
{
    for (size_t index = 0; index < m_production.size(); ++index) {
        const auto addRun = [&](const QString &environment, const QString &result,
                                Seconds earlier) {
            SampleDeployment run = m_production[index];
            run.environment = environment;
            run.result = result;
            run.finished -= earlier;
            run.isRework = false;
            if (run.finished > m_start)
                m_other.push_back(run);
        };
        if (index % 14 == 6)
            addRun(u"production"_s, u"failed"_s, (40 + below(50)) * kMinute);
        if (index % 37 == 20)
            addRun(u"production"_s, u"cancelled"_s, (5 + below(20)) * kMinute);
        if (index % 16 == 3)
            addRun(u"staging"_s, u"failed"_s, 30 * kHour);
        if (index % 3 != 1)
            addRun(u"staging"_s, u"succeeded"_s, (2 + below(22)) * kHour);
    }
}

void HistoryMaker::nameDeployments()
{
    std::vector<SampleDeployment *> all;
    for (SampleDeployment &deployment : m_production)
        all.push_back(&deployment);
    for (SampleDeployment &deployment : m_other)
        all.push_back(&deployment);
    std::sort(all.begin(), all.end(),
              [](const SampleDeployment *left, const SampleDeployment *right) {
                  return std::tie(left->finished, left->environment)
                         < std::tie(right->finished, right->environment);
              });
    int number = 1040;
    for (SampleDeployment *deployment : all)
        deployment->id = u"deploy-%1"_s.arg(++number);
}

} // namespace

QString sampleServiceName(int service)
{
    return QString::fromLatin1(kServices[static_cast<size_t>(service)].name);
}

SampleHistory makeSampleHistory()
{
    return HistoryMaker().history();
}

} // namespace obeya
