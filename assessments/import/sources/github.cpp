#include "assessments/import/sources/github.h"

namespace obeya {

using namespace Qt::StringLiterals;

QString gitHubRepository(const QString &url)
{
    const qsizetype host = url.indexOf("://"_L1);
    if (host < 0)
        return {};
    const qsizetype api = url.indexOf("/repos/"_L1, host);
    const QString path = api >= 0 ? url.mid(api + 7) : url.mid(host + 3).section(u'/', 1);
    const QString owner = path.section(u'/', 0, 0);
    const QString name = path.section(u'/', 1, 1);
    return owner.isEmpty() || name.isEmpty() ? QString() : owner + u'/' + name;
}

QString gitHubId(const QString &repository, const QString &id)
{
    return repository.isEmpty() ? u"github:%1"_s.arg(id) : u"github:%1:%2"_s.arg(repository, id);
}

} // namespace obeya
