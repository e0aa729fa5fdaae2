#include "assessments/import/outcome.h"

#include <QHash>

namespace obeya {

using namespace Qt::StringLiterals;

static QHash<QString, DeploymentResult> outcomes()
{
    QHash<QString, DeploymentResult> table;
    const auto add = [&table](DeploymentResult result, const QString &words) {
        for (const QString &word : words.split(u' '))
            table.insert(word, result);
    };
    add(DeploymentResult::Succeeded,
        u"success succeeded successful passed completed complete ok partiallysucceeded active "
        "inactive removed replaced finished healthy deployed failedcontinue ignorefailed"_s);
    add(DeploymentResult::Failed,
        u"failure failed fail error errored terminal timedout timeout startupfailure "
        "infrastructurefail failing degraded expired unstable crashed approvalrejected rolledback"_s);
    add(DeploymentResult::Cancelled,
        u"cancelled canceled cancel aborted stopped cancelling canceling cancellation"_s);
    add(DeploymentResult::Skipped,
        u"skipped neutral stale notbuilt notbuild notrun never manual blocked actionrequired "
        "undeployed skip notexecuted unauthorized ignored"_s);
    add(DeploymentResult::Running,
        u"running inprogress queued pending waiting requested created preparing scheduled "
        "waitingforresource notstarted postponed paused halted onhold building executing suspended "
        "buffered started"_s);
    return table;
}

DeploymentResult readOutcome(const QString &word)
{
    static const QHash<QString, DeploymentResult> table = outcomes();
    QString key = word.toLower();
    key.removeIf([](QChar c) { return c == u'-' || c == u'_' || c.isSpace(); });
    if (key.isEmpty() || key == "null"_L1)
        return DeploymentResult::Running;
    return table.value(key, DeploymentResult::Unknown);
}

} // namespace obeya
