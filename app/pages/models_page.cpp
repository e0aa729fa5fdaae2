#include "app/pages/models_page.h"

#include "app/pages/model_compare_dialog.h"
#include "app/pages/model_details.h"
#include "app/pages/model_problems_dialog.h"
#include "app/session/background_task.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/model_views.h"
#include "app/widgets/text_label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kChangesPause = 200; // milliseconds until a changed folder is read

ModelsPage::ModelsPage(const LibraryContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_library(new ModelLibraryModel(context.language, this))
    , m_tree(new ModelTreeModel(this))
    , m_filter(new ModelTreeFilter(this))
    , m_watcher(new QFileSystemWatcher(this))
    , m_changes(new QTimer(this))
    , m_details(new ModelDetails(context.language))
    , m_compare(new ActionButton(ButtonKind::Normal, u"equal"_s, tr("Compare")))
{
    setObjectName(u"modelsPage"_s);
    setTitle(tr("Models"), {});
    setBodyMargins(0, 0, 0, 0);
    m_filter->setSourceModel(m_tree);
    m_compare->setObjectName(u"compareModels"_s);
    addHeaderWidget(m_compare);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLibrary());
    splitter->addWidget(makeTree());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({256, 318, 650});
    m_details->setMinimumWidth(440);
    body()->addWidget(splitter);
    setFocusProxy(m_list);

    watchFolder();
    connect(m_compare, &QPushButton::clicked, this, &ModelsPage::compare);
    connect(m_details, &ModelDetails::problemsRequested, this, &ModelsPage::showProblems);
    reload();
}

void ModelsPage::watchFolder()
{
    m_changes->setSingleShot(true);
    m_changes->setInterval(kChangesPause);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_changes,
            qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_changes, qOverload<>(&QTimer::start));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_context.catalog.reload();
        reload();
    });
}

void ModelsPage::reload()
{
    const int request = ++m_request;
    runInBackground(
        this, [catalog = m_context.catalog](const Progress &) { return readLibrary(catalog); },
        [this, request](const ModelLibrary &library) {
            if (request == m_request)
                showLibrary(library);
        });
}

void ModelsPage::showLibrary(const ModelLibrary &library)
{
    if (!m_wanted) {
        if (const LibraryModel *chosen = m_library->modelAt(chosenRow()))
            m_wanted = chosen->entry;
    }
    m_library->setLibrary(library);
    m_compare->setEnabled(library.models.size() > 1);
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("There is only one model"));
    if (!m_watcher->files().isEmpty())
        m_watcher->removePaths(m_watcher->files());
    QStringList watched;
    for (const LibraryModel &item : library.models)
        watched.append(item.entry.file);
    for (const UnusableModel &unusable : library.unusable)
        watched.append(unusable.file);
    watched.append(library.folder);
    watched.removeAll(QString()); // built in
    if (!watched.isEmpty())
        m_watcher->addPaths(watched);
    const int row = m_wanted ? m_library->rowOf(m_wanted->id, m_wanted->version) : -1;
    m_wanted.reset();
    m_list->setCurrentIndex(m_library->index(qMax(0, row)));
}

int ModelsPage::chosenRow() const
{
    return m_list->currentIndex().row();
}

void ModelsPage::showChosen()
{
    const LibraryModel *chosen = m_library->modelAt(chosenRow());
    if (chosen) {
        const CapabilityModel &model = *chosen->model;
        setTitle(model.title.in(m_context.language.code()),
                 m_library->index(chosenRow()).data(ModelLibraryModel::FactsRole).toString());
        m_details->showModel(*chosen);
    } else if (const UnusableModel *unusable = m_library->unusableAt(chosenRow())) {
        setTitle(QFileInfo(unusable->file).fileName(), tr("Cannot be used"));
        m_details->showUnusable(*unusable);
    } else {
        setTitle(tr("Models"), {});
        m_details->showNothing();
    }
    m_tree->setModel(chosen ? chosen->model : nullptr, m_context.language.code());
    m_search->setEnabled(chosen != nullptr);
    search();
}

void ModelsPage::showPart(const QModelIndex &index)
{
    if (index.isValid())
        m_details->showPart(
            static_cast<ModelTreeModel::NodeKind>(index.data(ModelTreeModel::KindRole).toInt()),
            index.data(ModelTreeModel::IdRole).toString());
}

void ModelsPage::search()
{
    m_filter->setWords(m_search->text());
    const int found = m_filter->practiceCount();
    m_found->setVisible(m_filter->isNarrowed());
    m_found->setText(found > 0 ? tr("%n practice(s) found", nullptr, found)
                               : tr("No practice holds these words"));
    if (m_filter->isNarrowed())
        m_view->expandAll();
    else
        m_view->expandToDepth(0);
}

void ModelsPage::chooseFiles()
{
    m_context.prompts.openFiles(this, tr("Import model"), tr("Capability models (*.json)"),
                                m_context.settings.lastFolder,
                                [this](const QStringList &files) { importFiles(files); });
}

void ModelsPage::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_context.settings.lastFolder = QFileInfo(files.first()).absolutePath();
    setBusy(true);
    runInBackground(
        this,
        [catalog = m_context.catalog, files](const Progress &progress) {
            return importModels(catalog, files, progress);
        },
        [this](const QList<ModelImport> &results) { showImported(results); });
}

void ModelsPage::showImported(const QList<ModelImport> &results)
{
    setBusy(false);
    IssueList problems;
    int added = 0;
    for (const ModelImport &result : results) {
        problems.append(result.problems);
        if (!result.added)
            continue;
        ++added;
        m_wanted = result.added;
    }
    if (added > 0)
        reload();
    if (problems.isEmpty())
        return;
    const int refused = static_cast<int>(results.size()) - added;
    const QString headline =
        refused == 0 ? tr("%n model(s) imported, with remarks", nullptr, added)
        : results.size() == 1
            ? tr("%1 was not imported").arg(QFileInfo(results.first().file).fileName())
            : tr("%1 of %2 files were not imported").arg(refused).arg(results.size());
    (new ModelProblemsDialog(headline, problems, this))->open();
}

void ModelsPage::showProblems()
{
    const UnusableModel *unusable = m_library->unusableAt(chosenRow());
    if (!unusable)
        return;
    const QString name = QFileInfo(unusable->file).fileName();
    runInBackground(
        this, [file = *unusable](const Progress &) { return problemsOf(file); },
        [this, name](const IssueList &problems) {
            (new ModelProblemsDialog(tr("%1 cannot be used").arg(name), problems, this))->open();
        });
}

void ModelsPage::openFolder()
{
    const QString folder = m_context.catalog.folder();
    if (!QDir().mkpath(folder))
        return m_context.prompts.error(
            this, tr("Open folder"),
            {ErrorCode::NotWritable, tr("The folder of own models cannot be made."), folder});
    m_watcher->addPath(folder);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_context.prompts.message(this, tr("Open folder"),
                                  tr("Own models are in this folder:\n%1").arg(folder));
}

void ModelsPage::compare()
{
    const int row = m_library->modelAt(chosenRow()) ? chosenRow() : 0;
    (new ModelCompareDialog(m_library->library(), row, m_context.language, this))->open();
}

bool ModelsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_search) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace obeya
