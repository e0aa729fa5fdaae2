#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace obeya {

using Seconds = qint64; // since 1970 in UTC, or a span

inline constexpr Seconds kMinute = 60;
inline constexpr Seconds kHour = 60 * kMinute;
inline constexpr Seconds kDay = 24 * kHour;
inline constexpr Seconds kWeek = 7 * kDay;

struct SampleDeployment
{
    QString id;
    Seconds finished = 0;
    int service = 0; // index of sampleServiceName
    QString environment = QStringLiteral("production");
    QString result = QStringLiteral("succeeded");
    QStringList commits;
    QString version;
    bool isRework = false;
};

struct SampleCommit
{
    QString sha;
    int service = 0;
    Seconds committed = 0;
    Seconds merged = 0; // 0: not yet
    bool isMerge = false;
};

// An incident after one of the successful production deployments.
struct SampleIncident
{
    int deployment = 0; // index into SampleHistory::production
    int service = 0;
    int minutes = 0; // to restore service; 0: still open
    int severity = 0;
    bool isNamed = false; // the incident names its deployment; others are found by time
    const char16_t *english = u"";
    const char16_t *chinese = u"";
};

// What the sample team did from Monday, 4 May to Sunday, 1 November 2026; the same at every run.
struct SampleHistory
{
    Seconds start = 0;
    std::vector<SampleDeployment> production; // successful ones, by time
    std::vector<SampleDeployment> other;      // failed and cancelled ones, and staging
    std::vector<SampleCommit> commits;
    std::vector<SampleIncident> incidents; // by time
};

QString sampleServiceName(int service);
SampleHistory makeSampleHistory();

} // namespace obeya
