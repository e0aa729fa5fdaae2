#include "app/pages/main_window.h"

#include "app/pages/new_project_dialog.h"
#include "app/session/claims_session.h"
#include "app/session/import_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/sidebar.h"
#include "app/widgets/team_button.h"
#include "app/widgets/text_label.h"
#include "app/widgets/theme.h"
#include "reports/content/number_text.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTranslator>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kNarrowBelow = 1360;

static QString languageCode(const AppSettings &settings)
{
    if (!settings.language.isEmpty())
        return settings.language;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

MainWindow::MainWindow(AppSettings &settings, Prompts &prompts, const ModelCatalog &catalog,
                       const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_language(languageCode(settings))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1180, 700);
    resize(1440, 900);
    restoreGeometry(settings.geometry);
    setLanguage(m_language.code());
}

MainWindow::~MainWindow() = default;

void MainWindow::setLanguage(const QString &code)
{
    m_language = Language(code);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(u":/i18n/obeya_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(m_language.locale());
    rebuild();
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    applyTheme(*qApp, resolveTheme(choice, QApplication::palette()), m_settings.textSizePercent);
    rebuild();
}

QList<MainWindow::PageEntry> MainWindow::pageEntries()
{
    return {{PageId::Overview, {}, u"overview"_s, tr("Overview")},
            {PageId::Assessment, tr("Assess"), u"assess"_s, tr("Assessment")},
            {PageId::Delivery, tr("Measure"), u"delivery"_s, tr("Delivery data")},
            {PageId::Claims, {}, u"claims"_s, tr("Claims vs evidence")},
            {PageId::Report, tr("Decide"), u"report"_s, tr("Report")},
            {PageId::Models, {}, u"models"_s, tr("Models"), true}};
}

void MainWindow::rebuild()
{
    // The action this comes from may be in one of them.
    for (QMenu *menu : menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    menuBar()->clear();
    makeMenus();
    auto *center = new QWidget;
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pages = new QStackedWidget;
    makeSidebar();
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    setCentralWidget(center);
    makeStatusBar();
    makePages();
}

void MainWindow::makeSidebar()
{
    m_sidebar = new Sidebar;
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.section.isEmpty())
            m_sidebar->addSection(entry.section);
        if (entry.isAtBottom)
            m_sidebar->addBottomEntry(static_cast<int>(entry.id), entry.icon, entry.name);
        else
            m_sidebar->addEntry(static_cast<int>(entry.id), entry.icon, entry.name);
    }
    connect(m_sidebar, &Sidebar::picked, this, [this](int id) { showPage(PageId(id)); });
    m_sidebar->setNarrow(m_settings.isSidebarNarrow || width() < kNarrowBelow);
}

void MainWindow::makeStatusBar()
{
    auto *bar = new QStatusBar;
    bar->setSizeGripEnabled(false);
    for (TextLabel **label : {&m_saved, &m_data, &m_model}) {
        *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        (*label)->setContentsMargins(8, 0, 8, 0);
        bar->addWidget(*label);
    }
    auto *help = new TextLabel(TypeRole::Secondary, TextTone::Muted);
    help->setText(tr("F1 Help"));
    help->setContentsMargins(8, 0, 12, 0);
    bar->addPermanentWidget(help);
    setStatusBar(bar); // the former one goes with its labels
}

void MainWindow::makePages()
{
    m_made.clear();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_sidebar->setVisible(m_session != nullptr);
    if (m_session) {
        auto *menu = new QMenu(m_sidebar);
        makeTeamMenu(*menu);
        m_sidebar->teamButton()->setMenu(menu);
        m_sidebar->setTeam(m_session->teamName(), m_session->organization());
        showPage(m_page);
    } else {
        auto *welcome = new EmptyState(u"overview"_s);
        welcome->setObjectName(u"welcome"_s);
        welcome->setTexts(
            tr("No project open"),
            tr("A project is one file: an organization, its teams, their assessments and data."));
        connect(welcome->setPrimary(u"plus"_s, tr("New project")), &QPushButton::clicked, this,
                &MainWindow::newProject);
        connect(welcome->setSecondary(u"file"_s, tr("Open project")), &QPushButton::clicked, this,
                &MainWindow::chooseProject);
        m_pages->addWidget(welcome);
        showPage(m_page);
    }
    showStatus();
}

void MainWindow::showPage(PageId page)
{
    if (!m_session && page != PageId::Models) {
        m_page = PageId::Overview;
        m_pages->setCurrentIndex(0); // what to do without a project
        return;
    }
    m_page = page;
    QWidget *&made = m_made[page];
    if (!made) {
        made = makePage(page);
        m_pages->addWidget(made);
    }
    m_pages->setCurrentWidget(made);
    m_sidebar->setCurrent(static_cast<int>(page));
    made->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openProject(const QString &path)
{
    auto session = ProjectSession::open(path, OpenMode::ReadWrite, m_catalog, m_clock);
    if (session)
        return setSession(*std::move(session), path);
    const ErrorCode code = session.error().code;
    if (code == ErrorCode::InUse || code == ErrorCode::NotWritable || code == ErrorCode::ReadOnly)
        return openReadOnly(path, session.error());
    if (code == ErrorCode::NotFound)
        m_settings.forgetProject(path);
    m_prompts.error(this, tr("Open project"), session.error());
}

void MainWindow::openReadOnly(const QString &path, const Error &error)
{
    m_prompts.question(
        this, tr("Open project"), error.message, tr("Open for reading"), [this, path] {
            auto session = ProjectSession::open(path, OpenMode::ReadOnly, m_catalog, m_clock);
            if (session)
                setSession(*std::move(session), path);
            else
                m_prompts.error(this, tr("Open project"), session.error());
        });
}

void MainWindow::setSession(std::unique_ptr<ProjectSession> session, const QString &path)
{
    // Pages refer to the old session: they go first.
    setCentralWidget(nullptr);
    m_import.reset();
    m_session = std::move(session);
    m_settings.rememberProject(path);
    m_page = PageId::Overview;
    m_session->delivery()->setBenchmarkYear(m_settings.benchmarkYear);
    m_session->setAuthor(m_settings.userName);
    connect(m_session.get(), &ProjectSession::saved, this, &MainWindow::showStatus);
    connect(m_session.get(), &ProjectSession::assessmentChanged, this, &MainWindow::showStatus);
    connect(m_session->delivery(), &DeliverySession::changed, this, &MainWindow::showStatus);
    connect(m_session->claims(), &ClaimsSession::changed, this, &MainWindow::showStatus);
    connect(m_session.get(), &ProjectSession::teamChanged, this, &MainWindow::rebuild,
            Qt::QueuedConnection);
    connect(m_session.get(), &ProjectSession::saveFailed, this,
            [this](const Error &error) { m_prompts.error(this, tr("Not saved"), error); });
    rebuild();
}

void MainWindow::closeProject()
{
    setCentralWidget(nullptr);
    m_import.reset();
    m_session.reset();
    m_page = PageId::Overview;
    rebuild();
}

void MainWindow::newProject()
{
    auto *dialog = new NewProjectDialog(m_catalog, m_language, m_clock().date(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewProject values = dialog->values();
        m_prompts.saveFile(this, tr("New project"), tr("Obeya projects (*.obeya)"),
                           u"%1/%2.obeya"_s.arg(m_settings.lastFolder, values.team),
                           [this, values](const QString &path) {
                               const QString file =
                                   path.endsWith(".obeya"_L1) ? path : path + u".obeya"_s;
                               auto project = Project::create(file, values, m_clock);
                               if (!project)
                                   return m_prompts.error(this, tr("New project"), project.error());
                               project->reset(); // closes it: the session opens it anew
                               openProject(file);
                           });
    });
    dialog->open();
}

void MainWindow::chooseProject()
{
    m_prompts.openFiles(this, tr("Open project"), tr("Obeya projects (*.obeya)"),
                        m_settings.lastFolder, [this](const QStringList &files) {
                            m_settings.lastFolder = QFileInfo(files.first()).absolutePath();
                            openProject(files.first());
                        });
}

void MainWindow::showStatus()
{
    const QString title = m_session ? tr("%1 — Obeya").arg(m_session->teamName()) : u"Obeya"_s;
    setWindowTitle(title);
    if (!m_session) {
        for (TextLabel *label : {m_saved, m_data, m_model})
            label->clear();
        return;
    }
    m_saved->setText(m_session->isReadOnly() ? tr("Open for reading only")
                     : m_session->savedAt().isValid()
                         ? tr("All changes saved %1")
                               .arg(m_session->savedAt().toLocalTime().toString(u"HH:mm"_s))
                         : tr("All changes saved"));
    const auto metrics = m_session->delivery()->metrics();
    m_data->setText(metrics ? tr("Delivery data to %1, %n production deployment(s)", nullptr,
                                 metrics->all.frequency.deployments)
                                  .arg(shortDateText(*metrics->options.to, m_language))
                            : QString());
    const auto model = m_session->model();
    m_model->setText(
        model ? tr("Model: %1 %2").arg(model->title.in(m_language.code()), model->version.toText())
              : QString());
    const int open = m_session->claims()->counts().open;
    if (m_sidebar)
        m_sidebar->setBadge(static_cast<int>(PageId::Claims),
                            open > 0 ? QString::number(open) : QString());
    if (model && m_sidebar)
        m_sidebar->setBadge(static_cast<int>(PageId::Assessment),
                            u"%1/%2"_s.arg(m_session->answeredCount()).arg(model->practiceCount()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.geometry = saveGeometry();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_sidebar)
        m_sidebar->setNarrow(m_settings.isSidebarNarrow || event->size().width() < kNarrowBelow);
}

} // namespace obeya
