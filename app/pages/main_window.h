#pragma once

#include "app/session/app_settings.h"
#include "app/session/project_session.h"
#include "reports/content/language.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;
class QTranslator;

namespace obeya {

class AssessmentPage;
class DeliveryPage;
class Prompts;
class ReportPreviewPage;
class Sidebar;

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
    void showPage(int page); // 0 Overview, 1 Assessment, 2 Delivery data, 3 Report

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild(); // everything with text, in the chosen language
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makePages();
    QWidget *makePage(int page); // when it is first shown
    void makeTeamMenu(QMenu &menu);
    void newProject();
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
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_data = nullptr;
    QLabel *m_model = nullptr;
    int m_page = 0;
};

} // namespace obeya
