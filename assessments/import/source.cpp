#include "assessments/import/source.h"

#include "assessments/import/import_text.h"
#include "assessments/import/sources/delivery_tools.h"
#include "assessments/import/sources/git_log_source.h"
#include "assessments/import/sources/github.h"
#include "assessments/import/sources/gitlab.h"
#include "assessments/import/sources/incident_tools.h"
#include "assessments/import/sources/plain.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kShownKeys = 15;

bool Sample::tells(QLatin1StringView path, QLatin1StringView value) const
{
    const QStringList values = told.values(QString(path));
    return std::any_of(values.cbegin(), values.cend(),
                       [value](const QString &found) { return found.startsWith(value); });
}

bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QLatin1StringView key) { return keys.contains(QString(key)); });
}

bool hasAny(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](QLatin1StringView key) { return keys.contains(QString(key)); });
}

const QList<const Source *> &allSources()
{
    static const QList<const Source *> sources{
        &kPlainDeployments,
        &kPlainChanges,
        &kPlainIncidents,
        &kGitHubRuns,
        &kGitHubDeployments,
        &kGitHubGraphQlDeployments,
        &kGitHubWebhook,
        &kGitHubPullRequests,
        &kGitHubIssues,
        &kGitHubStatuses,
        &kGitHubReleases,
        &kGitLabPipelines,
        &kGitLabDeployments,
        &kGitLabMergeRequests,
        &kJenkinsBuilds,
        &kAzureBuilds,
        &kAzureReleases,
        &kBitbucketPipelines,
        &kBitbucketDeployments,
        &kCircleWorkflows,
        &kCirclePipelines,
        &kCircleUsage,
        &kBambooDeployments,
        &kBuildkiteBuilds,
        &kOctopusDeployments,
        &kHarnessExecutions,
        &kSpinnakerExecutions,
        &kTektonRuns,
        &kArgoApplications,
        &kRailwayDeployments,
        &kCdEvents,
        &kDevLakeDeployments,
        &kGitLog,
        &kPagerDutyIncidents,
        &kOpsgenieIncidents,
        &kStatuspageIncidents,
        &kFireHydrantIncidents,
        &kSquadcastIncidents,
        &kZendeskTickets,
        &kZenTaoBugs,
        &kZenTaoTable,
        &kTapdBugs,
        &kTeambitionTasks,
        &kJiraTable,
        &kJiraIssues,
        &kServiceNowIncidents,
        &kDevLakeIncidents,
    };
    return sources;
}

const Source *bestFit(const Sample &sample)
{
    const Source *best = nullptr;
    int score = 0;
    for (const Source *source : allSources()) {
        const int fit = source->fit(sample);
        if (fit > score) {
            best = source;
            score = fit;
        }
    }
    return best;
}

const Source *sourceNamed(const QString &name)
{
    const auto &sources = allSources();
    const auto found = std::find_if(sources.cbegin(), sources.cend(), [&](const Source *source) {
        return name == QLatin1StringView(source->name);
    });
    return found == sources.cend() ? nullptr : *found;
}

QString shownKeys(const QSet<QString> &keys)
{
    QStringList seen(keys.cbegin(), keys.cend());
    seen.sort();
    seen.removeAll(QString());
    QString shown = seen.mid(0, kShownKeys).join(u", "_s).left(kShownText);
    if (seen.size() > kShownKeys)
        shown += u", …"_s;
    return shown;
}

Error columnsMissing(const QStringList &columns, const QString &fileName)
{
    return {ErrorCode::BadContent,
            importText(QT_TRANSLATE_NOOP("obeya::import", "Required columns are missing: %1."))
                .arg(columns.join(u", "_s)),
            fileName + u":1"_s};
}

Error unrecognised(const QSet<QString> &keys, const QString &fileName)
{
    constexpr qsizetype kSqueezed = 10; // commas in the name of one column
    const bool isSqueezed = std::any_of(keys.cbegin(), keys.cend(), [](const QString &key) {
        return key.count(u',') > kSqueezed || key.count(u';') > kSqueezed;
    });
    if (isSqueezed)
        return {ErrorCode::BadContent,
                importText(QT_TRANSLATE_NOOP("obeya::import",
                                             "Whole records stand in single cells. A spreadsheet "
                                             "has damaged the file; export it again.")),
                fileName};
    const QStringList missing = missingPlainColumns({}, keys);
    if (!missing.isEmpty())
        return columnsMissing(missing, fileName);
    return {ErrorCode::UnknownFormat,
            importText(QT_TRANSLATE_NOOP(
                           "obeya::import",
                           "This is no export that can be recognised. It has the columns or keys: "
                           "%1. See the list of sources for what can be imported."))
                .arg(shownKeys(keys)),
            fileName};
}

} // namespace obeya
