#pragma once

#include "assessments/project/project.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace obeya::test {

// A folder with projects for one test, at a fixed moment.
class ProjectFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString project() const { return path(QStringLiteral("team.obeya")); }
    QStringList fileNames() const;

    Clock clock() const;
    // A new project with one team and one assessment; null and a failed test when it cannot be
    // made.
    std::unique_ptr<Project> create() const;
    std::unique_ptr<Project> open(OpenMode mode = OpenMode::ReadWrite) const;
    // Writes a file into the folder; gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

NewProject newProject();
TeamId firstTeam(const Project &project);
AssessmentId firstAssessment(const Project &project);
Instant instant(const char *iso);

} // namespace obeya::test
