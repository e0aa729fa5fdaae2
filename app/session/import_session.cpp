#include "app/session/import_session.h"

#include "app/session/background_task.h"

#include <QFileInfo>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

QString ImportItem::name() const
{
    return QFileInfo(member.isEmpty() ? path : member).fileName();
}

QStringList ImportItem::unmatchedColumns() const
{
    if (!options.mapping)
        return {};
    QStringList columns = requiredMappingColumns(options.mapping->kind);
    columns.removeIf(
        [this](const QString &column) { return options.mapping->columns.contains(column); });
    return columns;
}

// What a look at some paths brings back.
struct ImportSession::Seen
{
    QStringList paths;
    QList<EvidenceLook> looks;
};

ImportSession::ImportSession(ProjectSession &session, QString mappings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_team(session.team())
    , m_mappingFolder(std::move(mappings))
    , m_mappings(keptMappings(m_mappingFolder))
{
}

ImportSession::~ImportSession()
{
    if (m_running) {
        m_running->cancel();
        m_running->waitForFinished();
    }
}

void ImportSession::setStage(Stage stage)
{
    m_stage = stage;
    m_part = 0;
    emit changed();
}

template<typename Work, typename Done>
void ImportSession::run(Stage stage, Work work, Done done)
{
    if (m_running)
        m_running->cancel();
    setStage(stage);
    m_running = runInBackground(this, std::move(work), std::move(done));
    connect(m_running, &QFutureWatcherBase::progressValueChanged, this, [this](int part) {
        m_part = part;
        emit partChanged(part);
    });
}

void ImportSession::addFiles(const QStringList &paths)
{
    QStringList added;
    for (const QString &path : paths) {
        const bool isKnown =
            std::any_of(m_items.cbegin(), m_items.cend(),
                        [&path](const ImportItem &item) { return item.path == path; });
        if (isKnown || added.contains(path))
            continue;
        m_items.append({path, {}, {}, QFileInfo(path).size(), {}, false});
        added.append(path);
    }
    if (!added.isEmpty())
        look(added);
}

void ImportSession::removeItem(int index)
{
    ImportItem &item = m_items[index];
    if (item.member.isEmpty())
        m_items.removeAt(index);
    else
        item.isLeftOut = !item.isLeftOut;
    setStage(m_items.isEmpty() ? Stage::Choosing : m_stage);
}

EvidenceInput ImportSession::inputOf(const QString &path) const
{
    EvidenceInput input{path, {}};
    for (const ImportItem &item : m_items) {
        if (item.path != path)
            continue;
        if (item.member.isEmpty())
            input.options = item.options;
        else
            input.members.insert(item.member, item.options);
        if (!item.isReady())
            input.leftOut.insert(item.member);
    }
    return input;
}

void ImportSession::look(const QStringList &paths)
{
    QList<EvidenceInput> inputs;
    for (const QString &path : paths) {
        inputs.append(inputOf(path));
        inputs.last().leftOut.clear();
    }
    // Those of a look that this one takes the place of are still to be seen.
    for (const ImportItem &item : std::as_const(m_items)) {
        if (!item.preview && !paths.contains(item.path))
            inputs.append(inputOf(item.path));
    }
    const int request = ++m_request;
    const auto work = [project = m_session.path(), clock = m_session.clock(), team = m_team,
                       inputs](const Progress &progress) -> Result<Seen> {
        const auto opened = Project::open(project, OpenMode::OwnedElsewhere, clock);
        if (!opened)
            return opened.error();
        const auto choices = (*opened)->importChoices(team);
        if (!choices)
            return choices.error();
        Seen seen;
        for (qsizetype i = 0; i < inputs.size(); ++i) {
            const auto report = [&](qint64 done, qint64 total) {
                return goOn(progress, i * 1000 + (total > 0 ? done * 1000 / total : 0),
                            inputs.size() * 1000);
            };
            const auto looks = lookAtEvidence(inputs[i], *choices, clock(), report);
            if (!looks)
                return looks.error();
            seen.paths.append(inputs[i].path);
            seen.looks += *looks;
        }
        return seen;
    };
    run(Stage::Looking, work,
        [this, request](const Result<Seen> &seen) { deliver(seen, request); });
}

void ImportSession::deliver(const Result<Seen> &seen, int request)
{
    if (request != m_request)
        return;
    if (!seen) {
        setStage(Stage::Matching);
        emit failed(seen.error());
        return;
    }
    for (const QString &path : seen->paths) {
        const auto first =
            std::find_if(m_items.begin(), m_items.end(),
                         [&path](const ImportItem &item) { return item.path == path; });
        if (first == m_items.end())
            continue; // removed since
        const auto place = first - m_items.begin();
        QList<ImportItem> old;
        for (qsizetype i = m_items.size() - 1; i >= place; --i) {
            if (m_items[i].path == path)
                old.append(m_items.takeAt(i));
        }
        qsizetype at = place;
        for (const EvidenceLook &look : seen->looks) {
            if (look.path != path)
                continue;
            const bool isLeftOut =
                std::any_of(old.cbegin(), old.cend(), [&look](const ImportItem &item) {
                    return item.member == look.member && item.isLeftOut;
                });
            m_items.insert(at++,
                           {path, look.member, look.options, look.size, look.preview, isLeftOut});
        }
    }
    if (!offerMappings())
        setStage(m_items.isEmpty() ? Stage::Choosing : Stage::Matching);
}

// Once for each file that no source knows. True when one was found: it is looked at again.
bool ImportSession::offerMappings()
{
    QStringList again;
    for (ImportItem &item : m_items) {
        const QString key = item.path + u'\n' + item.member;
        if (!item.preview || !item.preview->error || item.options.mapping
            || m_offered.contains(key))
            continue;
        m_offered.insert(key);
        const auto fitting = fittingMapping(m_mappings, item.preview->columns);
        if (!fitting)
            continue;
        item.options.mapping = fitting;
        if (!again.contains(item.path))
            again.append(item.path);
    }
    if (!again.isEmpty())
        look(again);
    return !again.isEmpty();
}

void ImportSession::start()
{
    QList<EvidenceInput> inputs;
    QStringList paths;
    for (const ImportItem &item : std::as_const(m_items)) {
        if (item.isReady() && !paths.contains(item.path)) {
            paths.append(item.path);
            inputs.append(inputOf(item.path));
        }
    }
    if (inputs.isEmpty() || m_stage != Stage::Matching)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto work = [project = m_session.path(), clock = m_session.clock(), team = m_team, inputs,
                       classes = m_classes, choices = choices(),
                       stop = m_stop](const Progress &progress) -> Result<ImportSummary> {
        const auto opened = Project::open(project, OpenMode::OwnedElsewhere, clock);
        if (!opened)
            return opened.error();
        const auto report = [&](qint64 done, qint64 total) {
            return !*stop && goOn(progress, done, total);
        };
        auto summary = (*opened)->importEvidence(team, inputs, report);
        if (!summary)
            return summary;
        if (const auto kept = (*opened)->setImportChoices(team, choices); !kept)
            return kept.error();
        for (auto chosen = classes.cbegin(); chosen != classes.cend(); ++chosen) {
            const auto kept = (*opened)->setEnvironmentClass(team, chosen.key(), *chosen);
            if (!kept)
                return kept.error();
        }
        return summary;
    };
    run(Stage::Importing, work, [this](const Result<ImportSummary> &summary) {
        if (!summary) {
            setStage(Stage::Matching);
            if (summary.error().code != ErrorCode::Cancelled)
                emit failed(summary.error());
            return;
        }
        m_summary = *summary;
        setStage(Stage::Done);
        m_session.delivery()->reload();
        emit finished();
    });
}

void ImportSession::cancel()
{
    if (m_stage == Stage::Importing)
        *m_stop = true;
    if (m_stage != Stage::Looking)
        return;
    ++m_request;
    if (m_running)
        m_running->cancel();
    // What was never seen cannot be matched.
    m_items.removeIf([](const ImportItem &item) { return !item.preview; });
    setStage(m_items.isEmpty() ? Stage::Choosing : Stage::Matching);
}

void ImportSession::undo()
{
    if (m_stage != Stage::Done || !m_summary || !m_summary->id.isValid())
        return;
    const auto work = [project = m_session.path(), clock = m_session.clock(),
                       import = m_summary->id](const Progress &) -> Result<void> {
        const auto opened = Project::open(project, OpenMode::OwnedElsewhere, clock);
        if (!opened)
            return opened.error();
        return (*opened)->undoImport(import);
    };
    run(Stage::TakingBack, work, [this](const Result<void> &done) {
        if (!done) {
            setStage(Stage::Done);
            emit failed(done.error());
            return;
        }
        m_summary.reset();
        setStage(Stage::Matching);
        m_session.delivery()->reload();
        emit finished();
    });
}

} // namespace obeya
