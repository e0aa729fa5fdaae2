#include "assessments/project/sample_project.h"

#include "assessments/project/project.h"
#include "assessments/project/sample_data.h"
#include "assessments/storage/storage_errors.h"
#include "models/base/atomic_file.h"
#include "models/model_catalog.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

Result<QStringList> writeFiles(const QTemporaryDir &folder, const QList<SampleFile> &files)
{
    QStringList paths;
    for (const SampleFile &file : files) {
        paths.append(folder.filePath(file.name));
        if (const auto written = writeFileAtomically(paths.last(), file.bytes); !written)
            return written.error();
    }
    return paths;
}

// As a user would: the incidents come from another system and were brought in by themselves.
Result<void> importDelivery(Project &project, TeamId team, const QString &language)
{
    const QTemporaryDir folder;
    const auto paths = writeFiles(folder, sampleDeliveryFiles(language));
    if (!paths)
        return paths.error();
    for (const QStringList &import : {paths->first(2), paths->sliced(2)}) {
        const auto summary = project.importEvidence(team, evidenceInputs(import), {});
        if (!summary)
            return summary.error();
        for (const ImportedFile &file : summary->files) {
            if (file.error)
                return *file.error;
        }
    }
    return {};
}

Result<void> fill(Project &project, const CapabilityModel &model, const QString &language)
{
    const auto teams = project.teams();
    if (!teams)
        return teams.error();
    const TeamId team = teams->first().id;
    const auto existing = project.assessments(team);
    if (!existing)
        return existing.error();
    AssessmentId id = existing->first().id; // of the oldest; the others follow
    for (const SampleAssessment &sample : sampleAssessments(language)) {
        if (sample.date != existing->first().date) {
            const auto added =
                project.addAssessment({team, model.id, model.version, {}, sample.date});
            if (!added)
                return added.error();
            id = *added;
        }
        if (const auto saved = project.saveAnswers(id, sample.answers); !saved)
            return saved;
    }
    return importDelivery(project, team, language);
}

Result<void> writeWhole(const QString &path, const QString &language, const Clock &clock)
{
    const bool isChinese = language == u"zh_CN"_s;
    const auto model = ModelCatalog::builtIn().find(ModelId(u"five-part"_s));
    if (!model)
        return model.error();
    const NewProject values{isChinese ? u"明川零售"_s : u"Meridian Retail"_s,
                            isChinese ? u"结算平台"_s : u"Checkout Platform"_s, (*model)->id,
                            (*model)->version, sampleAssessments(language).first().date};
    const auto project = Project::create(path, values, clock);
    if (!project)
        return project.error();
    return fill(**project, **model, language);
}

} // namespace

Result<void> writeSampleProject(const QString &path, const QString &language, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return storageError(StorageProblem::AlreadyExists, path);
    // Under its name there is either no file or the whole sample.
    const QString unfinished = path + ".sample"_L1;
    QFile::remove(unfinished);
    Result<void> written = writeWhole(unfinished, language, clock);
    if (written && !QFile::rename(unfinished, path))
        written = storageError(StorageProblem::NotWritable, path);
    if (!written) {
        QFile::remove(unfinished);
        return Error{written.error().code, written.error().message, path};
    }
    return {};
}

} // namespace obeya
