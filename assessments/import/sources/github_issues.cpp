#include "assessments/import/import_text.h"
#include "assessments/import/sources/github.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertIssue(const RecordView &record, Conversion &conversion)
{
    if (record.has("pull_request"_L1)) {
        conversion.issue(Severity::Info, u"pull-request-in-issues"_s,
                         importText(QT_TRANSLATE_NOOP("obeya::import",
                                                      "Pull requests in a list of issues are no "
                                                      "incidents; they were passed over.")),
                         record);
        return;
    }
    if (!conversion.requireId(record, {"number"_L1}))
        return;
    const QString repository =
        orElse(record.text("repository.full_name"_L1),
               gitHubRepository(record.firstOf({"repository_url"_L1, "url"_L1, "html_url"_L1})));
    Incident incident;
    incident.opened = conversion.requiredTime(
        record, "created_at"_L1,
        {"missing-opening", QT_TRANSLATE_NOOP("obeya::import", "There is no opening time.")});
    if (!incident.opened)
        return;
    incident.id = gitHubId(repository, u"#%1"_s.arg(record.text("number"_L1)));
    incident.service = orElse(repository, conversion.options().service);
    incident.environment = conversion.options().environment;
    incident.resolved = conversion.time(record, "closed_at"_L1);
    incident.title = record.text("title"_L1);
    incident.status = record.text("state"_L1);
    const auto updated = conversion.time(record, "updated_at"_L1);
    conversion.add(std::move(incident), record, updated);
}

const Source kGitHubIssues{
    "github-issues",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub issues as incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "number, state and closed_at with labels"),
    R"([{"number": 3, "title": "Checkout is down", "state": "closed", "labels": [], )"
    R"("created_at": "2026-05-04T11:00:00Z", "closed_at": "2026-05-04T13:30:00Z"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"number"_L1, "state"_L1, "closed_at"_L1, "labels"_L1}) ? 65 : 0;
    },
    convertIssue};

} // namespace obeya
