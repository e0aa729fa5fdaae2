#include "tests/assessments/project/project_files.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya::test {

QStringList ProjectFolder::fileNames() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Clock ProjectFolder::clock() const
{
    return fixedClock(QDateTime(QDate(2026, 11, 12), QTime(14, 32), QTimeZone::utc()));
}

NewProject newProject()
{
    return {u"Meridian Retail"_s, u"Checkout Platform"_s, ModelId(u"twelve-factor"_s),
            *Version::fromText(u"1.0"_s), QDate(2026, 11, 12)};
}

std::unique_ptr<Project> ProjectFolder::create() const
{
    auto created = Project::create(project(), newProject(), clock());
    if (!created) {
        ADD_FAILURE() << qPrintable(errorText(created.error()));
        return nullptr;
    }
    return *std::move(created);
}

std::unique_ptr<Project> ProjectFolder::open(OpenMode mode) const
{
    auto opened = Project::open(project(), mode, clock());
    if (!opened) {
        ADD_FAILURE() << qPrintable(errorText(opened.error()));
        return nullptr;
    }
    return *std::move(opened);
}

QString ProjectFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << qPrintable(name);
    return file.fileName();
}

TeamId firstTeam(const Project &project)
{
    const auto teams = project.teams();
    return teams && !teams->isEmpty() ? teams->first().id : TeamId();
}

AssessmentId firstAssessment(const Project &project)
{
    const auto assessments = project.assessments(firstTeam(project));
    return assessments && !assessments->isEmpty() ? assessments->first().id : AssessmentId();
}

Instant instant(const char *iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return Instant(Duration(moment.toMSecsSinceEpoch()));
}

} // namespace obeya::test
