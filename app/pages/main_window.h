#pragma once

#include "app/pages/page_id.h"
#include "app/session/app_settings.h"
#include "app/session/project_session.h"
#include "reports/content/language.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;
class QTranslator;

namespace obeya {

class AssessmentPage;
class DeliveryPage;
class Prompts;
class ReportPreviewPage;
class Sidebar;
class ImportSession;
class TextLabel;
struct PageContext;

// Composes pages and actions around one open project.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Settings and prompts live longer than the window.
    MainWindow(AppSettings &settings, Prompts &prompts, const ModelCatalog &catalog,
               const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString &path);
    void showPage(PageId page);
    // Prepares an import into the open project; without files they are to be chosen.
    void showImport(const QStringList &files);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct PageEntry
    {
        PageId id;
        QString section; // heading before it, if any
        QString icon;
        QString name;
        bool isAtBottom = false; // and works without a project
    };
    static QList<PageEntry> pageEntries();
    void rebuild(); // everything with text, in the chosen language
    void makeMenus();
    void makeFileMenu();
    void makeAssessmentMenu();
    void makeViewMenu();
    void makeSidebar();
    void makeStatusBar();
    void makePages();
    QWidget *makePage(PageId page);
    QWidget *makeModelsPage();
    QWidget *makeDeliveryPage(const PageContext &context);
    QWidget *makeAssessmentPage(const PageContext &context);
    QWidget *makeClaimsPage(const PageContext &context);
    void closeImport();
    void replaceDeliveryPage();
    void makeTeamMenu(QMenu &menu);
    void newProject();
    void newAssessment();
    void upgradeAssessment();
    void chooseProject();
    void openReadOnly(const QString &path, const Error &error);
    void setSession(std::unique_ptr<ProjectSession> session, const QString &path);
    void closeProject();
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice choice);
    void showStatus();
    void showAbout();

    AppSettings &m_settings;
    Prompts &m_prompts;
    ModelCatalog m_catalog;
    Clock m_clock;
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ImportSession> m_import; // while one is prepared; goes before the project
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    TextLabel *m_saved = nullptr;
    TextLabel *m_data = nullptr;
    TextLabel *m_model = nullptr;
    QHash<PageId, QWidget *> m_made; // those shown since the last rebuild
    PageId m_page = PageId::Overview;
};

} // namespace obeya
