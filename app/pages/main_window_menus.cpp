// Menus of the main window.
#include "app/pages/comparison_dialog.h"
#include "app/pages/figures_help.h"
#include "app/pages/imports_dialog.h"
#include "app/pages/main_window.h"
#include "app/pages/new_assessment_dialog.h"
#include "app/pages/report_preview_page.h"
#include "app/pages/upgrade_dialog.h"
#include "app/session/prompts.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

namespace obeya {

using namespace Qt::StringLiterals;

template<typename Receiver, typename Slot>
static QAction *addCommand(QMenu &menu, const QString &text, const QKeySequence &keys,
                           Receiver *context, Slot slot)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, context, slot);
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu &edit = *menuBar()->addMenu(tr("&Edit"));
    if (m_session) {
        QAction *undo = m_session->undoStack()->createUndoAction(&edit, tr("Undo"));
        undo->setShortcut(QKeySequence::Undo);
        QAction *redo = m_session->undoStack()->createRedoAction(&edit, tr("Redo"));
        redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
        edit.addActions({undo, redo});
    }
    edit.setEnabled(m_session != nullptr);
    makeViewMenu();
    makeAssessmentMenu();
    QMenu &evidence = *menuBar()->addMenu(tr("&Data"));
    addCommand(evidence, tr("Import data…"), QKeySequence(u"Ctrl+Shift+I"_s), this,
               [this] { showImport({}); });
    addCommand(evidence, tr("Imports…"), {}, this, [this] {
        (new ImportsDialog({*m_session, m_language, m_prompts, m_settings}, this))->open();
    });
    for (QAction *action : evidence.actions())
        action->setEnabled(m_session && !m_session->isReadOnly());
    addCommand(evidence, tr("Where would you be…"), {}, this, [this] {
        (new ComparisonDialog({*m_session, m_language, m_prompts, m_settings}, this))->open();
    });
    evidence.setEnabled(m_session != nullptr);
    QMenu &report = *menuBar()->addMenu(tr("&Report"));
    addCommand(report, tr("Export PDF…"), QKeySequence(u"Ctrl+E"_s), this, [this] {
        showPage(PageId::Report);
        if (auto *page = qobject_cast<ReportPreviewPage *>(m_pages->currentWidget()))
            page->exportPdf();
    });
    report.setEnabled(m_session != nullptr);
    QMenu &help = *menuBar()->addMenu(tr("&Help"));
    addCommand(help, tr("How the figures are computed"), {}, this,
               [this] { (new FiguresHelp(m_language, this))->open(); });
    addCommand(help, tr("Keyboard"), QKeySequence(Qt::Key_F1), this, [this] {
        m_prompts.message(
            this, tr("Keyboard"),
            tr("Assessment: 0–5 level, N not applicable, D don’t know, Backspace clear, T then 0–5 "
               "target, C comment, E evidence, F flag, Enter or J next, K previous, Ctrl+Right "
               "next open practice, / find.\nDelivery data: 1–4 measure, U bucket, arrows move in "
               "a "
               "chart, Enter narrows the rows, Backspace widens them.\nClaims: K keep the answer, "
               "I data is incomplete, W discuss.\nCharts: Ctrl+Alt+T shows the table.\nCtrl with "
               "a digit: pages; Ctrl+B sidebar, Ctrl+I side panel, Ctrl+Shift+L light or dark."));
    });
    addCommand(help, tr("About Obeya"), {}, this, &MainWindow::showAbout);
}

void MainWindow::makeFileMenu()
{
    QMenu &file = *menuBar()->addMenu(tr("&File"));
    addCommand(file, tr("New project…"), QKeySequence::New, this, &MainWindow::newProject);
    addCommand(file, tr("Open project…"), QKeySequence::Open, this, &MainWindow::chooseProject);
    QMenu &recent = *file.addMenu(tr("Open recent"));
    for (const QString &path : m_settings.recentProjects) {
        const QString name = QFileInfo(path).fileName().replace(u'&', u"&&"_s);
        addCommand(recent, name, {}, this, [this, path] {
            openProject(path);
        })->setToolTip(path.toHtmlEscaped());
    }
    recent.setToolTipsVisible(true);
    recent.setEnabled(!m_settings.recentProjects.isEmpty());
    addCommand(file, tr("Close project"), QKeySequence::Close, this, &MainWindow::closeProject)
        ->setEnabled(m_session != nullptr);
    file.addSeparator();
    addCommand(file, tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeAssessmentMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Assessment"));
    addCommand(menu, tr("New assessment…"), {}, this, &MainWindow::newAssessment);
    addCommand(menu, tr("Move to a newer version…"), {}, this, &MainWindow::upgradeAssessment)
        ->setEnabled(m_session && m_session->newerModel());
    menu.setEnabled(m_session && !m_session->isReadOnly());
}

void MainWindow::newAssessment()
{
    auto *dialog = new NewAssessmentDialog(*m_session, m_language, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto added = m_session->addAssessment(dialog->values()); !added)
            m_prompts.error(this, tr("New assessment"), added.error());
        else
            showPage(PageId::Assessment);
    });
    dialog->open();
}

void MainWindow::upgradeAssessment()
{
    auto *dialog = new UpgradeDialog(*m_session, m_language, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (const auto moved = m_session->upgradeAssessment(); !moved)
            m_prompts.error(this, tr("Move to a newer version"), moved.error());
    });
    dialog->open();
}

void MainWindow::makeViewMenu()
{
    QMenu &view = *menuBar()->addMenu(tr("&View"));
    for (const PageEntry &entry : pageEntries()) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(static_cast<int>(entry.id)));
        addCommand(view, entry.name, keys, this, [this, id = entry.id] {
            showPage(id);
        })->setEnabled(m_session != nullptr || entry.isAtBottom);
    }
    view.addSeparator();
    addCommand(view, tr("Narrow sidebar"), QKeySequence(u"Ctrl+B"_s), this, [this] {
        m_settings.isSidebarNarrow = !m_settings.isSidebarNarrow;
        rebuild();
    });
    addCommand(view, tr("Side panel"), QKeySequence(u"Ctrl+I"_s), this, [this] {
        if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
            page->toggleSidePanel();
    })->setEnabled(m_session != nullptr);
    addCommand(view, tr("Full screen"), QKeySequence(Qt::Key_F11), this,
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addCommand(view, tr("Light or dark"), QKeySequence(u"Ctrl+Shift+L"_s), this, [this] {
        const bool isDark = palette().color(QPalette::Window).lightness() < 128;
        setTheme(isDark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    QMenu &languages = *view.addMenu(tr("Language"));
    auto *group = new QActionGroup(&languages);
    for (const auto &[code, name] :
         {std::pair(u"en"_s, u"English"_s), std::pair(u"zh_CN"_s, u"简体中文"_s)}) {
        // The menu this comes from is rebuilt: change after its event is over.
        QAction *action = addCommand(languages, name, {}, this, [this, code = code] {
            m_settings.language = code;
            QMetaObject::invokeMethod(
                this, [this, code] { setLanguage(code); }, Qt::QueuedConnection);
        });
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
    }
}

void MainWindow::makeTeamMenu(QMenu &menu)
{
    const auto report = [this](const Result<void> &result) {
        if (!result)
            m_prompts.error(this, tr("Open project"), result.error());
    };
    for (const Team &team : m_session->teams()) {
        const QString name = QString(team.name).replace(u'&', u"&&"_s);
        addCommand(menu, name, {}, this,
                   [this, report, id = team.id] { report(m_session->openTeam(id)); });
        if (team.id != m_session->team())
            continue;
        for (const AssessmentInfo &info : m_session->assessments()) {
            QAction *action = addCommand(
                menu, u"      "_s + m_language.locale().toString(info.date, QLocale::ShortFormat),
                {}, this, [this, report, id = info.id] { report(m_session->openAssessment(id)); });
            action->setCheckable(true);
            action->setChecked(m_session->assessment() && m_session->assessment()->id == info.id);
        }
    }
    menu.addSeparator();
    addCommand(menu, tr("New assessment…"), {}, this, &MainWindow::newAssessment)
        ->setEnabled(!m_session->isReadOnly());
    addCommand(menu, tr("New team…"), {}, this, [this, report] {
        m_prompts.text(this, tr("New team"), tr("Name of the team"), {},
                       [this, report](const QString &name) {
                           if (!name.trimmed().isEmpty())
                               report(m_session->addTeam(name.trimmed()));
                       });
    })->setEnabled(!m_session->isReadOnly());
}

void MainWindow::showAbout()
{
    m_prompts.message(this, tr("About Obeya"),
                      tr("Obeya %1, DevOps maturity assessment and visualization.\nQt %2, GPL "
                         "version 3 or later.\n"
                         "Fonts: cut from Noto Sans and Noto Sans CJK, SIL Open Font License "
                         "1.1.\nNothing leaves "
                         "this computer.")
                          .arg(QStringLiteral(OBEYA_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace obeya
