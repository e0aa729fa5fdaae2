#include "assessments/import/sources/gitlab.h"

namespace obeya {

using namespace Qt::StringLiterals;

QString gitLabProject(const QString &url)
{
    QString path = url.section(u"://"_s, 1).section(u'/', 1);
    for (const QLatin1StringView part :
         {"/-/"_L1, "/pipelines/"_L1, "/merge_requests/"_L1, "/commit/"_L1, "/jobs/"_L1}) {
        const qsizetype at = path.indexOf(part);
        if (at > 0)
            return path.left(at);
    }
    return {};
}

QString gitLabId(const QString &project, const QString &kind, const QString &id)
{
    return project.isEmpty() ? u"gitlab:%1:%2"_s.arg(kind, id)
                             : u"gitlab:%1:%2:%3"_s.arg(project, kind, id);
}

} // namespace obeya
