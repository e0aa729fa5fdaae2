#include "assessments/project/sample_data.h"
#include "assessments/project/sample_history.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

QString timeText(Seconds moment)
{
    return moment == 0 ? QString()
                       : QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc())
                             .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QByteArray deployments(const SampleHistory &history)
{
    std::vector<SampleDeployment> all = history.production;
    all.insert(all.end(), history.other.cbegin(), history.other.cend());
    std::sort(all.begin(), all.end(),
              [](const SampleDeployment &left, const SampleDeployment &right) {
                  return left.id < right.id; // all of the same length
              });
    QString text =
        u"id,service,environment,result,started,finished,commit,commits,version,rework,url\n"_s;
    for (const SampleDeployment &deployment : all) {
        const QStringList cells{deployment.id,
                                sampleServiceName(deployment.service),
                                deployment.environment,
                                deployment.result,
                                timeText(deployment.finished - 7 * kMinute),
                                timeText(deployment.finished),
                                deployment.commits.last(),
                                deployment.commits.join(u' '),
                                deployment.version,
                                deployment.isRework ? u"yes"_s : u"no"_s,
                                u"https://ci.meridian.example/%1"_s.arg(deployment.id)};
        text += cells.join(u',') + u'\n';
    }
    // Written by hand during an outage of the pipeline.
    text += u"manual-1,checkout-api,production,succeeded,,,,,,,\n"
            u"manual-2,storefront,production,succeeded,,,,,,,\n"
            u",cart-service,production,succeeded,,2026-08-19T14:05:00Z,,,,,\n"_s;
    return text.toUtf8();
}

QByteArray changes(const SampleHistory &history)
{
    static constexpr std::array kSubjects = {
        "Check stock before payment", "Round totals per line",     "Show delivery day earlier",
        "Retry the payment provider", "Remove unused discounts",   "Log the order number",
        "Speed up the cart page",     "Accept gift cards",         "Move tax rules to a table",
        "Limit parallel exports",     "Read prices from the cache"};
    static constexpr std::array kAuthors = {"Chen Yu", "Ana Ruiz", "Li Wei", "Tom Becker",
                                            "Wang Fang"};
    QString text =
        u"id,service,repository,authored,committed,opened,merged,is_merge,message,author\n"_s;
    size_t number = 0;
    for (const SampleCommit &commit : history.commits) {
        const Seconds until = commit.merged == 0 ? commit.committed + kDay : commit.merged;
        const QString subject = QString::fromLatin1(kSubjects[number % kSubjects.size()]);
        const QStringList cells{commit.sha,
                                sampleServiceName(commit.service),
                                u"meridian/%1"_s.arg(sampleServiceName(commit.service)),
                                timeText(std::max(history.start, commit.committed - 2 * kHour)),
                                timeText(commit.committed),
                                commit.merged == 0
                                    ? QString()
                                    : timeText(commit.committed + (until - commit.committed) / 6),
                                timeText(commit.merged),
                                commit.isMerge ? u"yes"_s : u"no"_s,
                                commit.isMerge ? u"Merge branch main"_s : subject,
                                QString::fromLatin1(kAuthors[number * 3 % kAuthors.size()])};
        text += cells.join(u',') + u'\n';
        ++number;
    }
    text +=
        u"4c1d0f,storefront,meridian/storefront,,last Tuesday,,,no,Fix a typing error,Ana Ruiz\n"_s;
    return text.toUtf8();
}

QByteArray incidents(const SampleHistory &history, bool isChinese)
{
    QString text = u"id,service,environment,opened,acknowledged,resolved,severity,title,"
                   u"deployment,status\n"_s;
    int number = 200;
    const auto addRow = [&](int service, Seconds opened, int minutes, int severity,
                            const char16_t *title, const QString &deployment) {
        const Seconds resolved = minutes == 0 ? 0 : opened + minutes * kMinute;
        const QStringList cells{u"INC-%1"_s.arg(++number),
                                sampleServiceName(service),
                                u"production"_s,
                                timeText(opened),
                                timeText(opened + (3 + number % 11) * kMinute),
                                timeText(resolved),
                                u"SEV%1"_s.arg(severity),
                                QString::fromUtf16(title),
                                deployment,
                                resolved == 0 ? u"open"_s : u"resolved"_s};
        text += cells.join(u',') + u'\n';
    };
    for (const SampleIncident &incident : history.incidents) {
        const SampleDeployment &cause =
            history.production[static_cast<size_t>(incident.deployment)];
        // Nobody deployed in the holiday week, so this one has no deployment within seven days.
        if (incident.deployment == 89)
            addRow(3, history.start + 22 * kWeek - 20 * kHour, 262, 2,
                   isChinese ? u"支付服务商中断" : u"Payment provider is down", {});
        addRow(cause.service, cause.finished + (12 + incident.deployment % 7 * 9) * kMinute,
               incident.minutes, incident.severity, isChinese ? incident.chinese : incident.english,
               incident.isNamed ? cause.id : QString());
    }
    return text.toUtf8();
}

} // namespace

QList<SampleFile> sampleDeliveryFiles(const QString &language)
{
    const SampleHistory history = makeSampleHistory();
    return {{u"deployments.csv"_s, deployments(history)},
            {u"changes.csv"_s, changes(history)},
            {u"incidents.csv"_s, incidents(history, language == u"zh_CN"_s)}};
}

} // namespace obeya
