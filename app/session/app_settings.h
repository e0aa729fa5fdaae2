#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace obeya {

enum class ThemeChoice { System, Light, Dark };

// What the program remembers between starts; loaded in main and passed on.
struct AppSettings
{
    QString language; // "en", "zh_CN"; empty: as the system
    ThemeChoice theme = ThemeChoice::System;
    QStringList recentProjects; // newest first, at most ten
    QByteArray geometry;
    QByteArray assessmentSplitter;
    bool isSidebarNarrow = false;
    bool movesOnAfterAnswer = false; // to the next practice
    int benchmarkYear = 2024;
    int textSizePercent = 100; // 90 to 150
    QString lastFolder;        // of file dialogs
    QString userName;          // for decisions; not stored, the name of the system's user
    QString mappingFolder;     // of kept mappings; not stored, empty: none are kept

    static AppSettings load(const QSettings &store);
    void save(QSettings &store) const;

    void rememberProject(const QString &path);
    void forgetProject(const QString &path);
};

} // namespace obeya
