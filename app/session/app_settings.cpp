#include "app/session/app_settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostRecentProjects = 10;

AppSettings AppSettings::load(const QSettings &store)
{
    AppSettings settings;
    settings.language = store.value(u"language"_s).toString();
    const QString theme = store.value(u"theme"_s).toString();
    settings.theme = theme == "light"_L1  ? ThemeChoice::Light
                     : theme == "dark"_L1 ? ThemeChoice::Dark
                                          : ThemeChoice::System;
    settings.recentProjects = store.value(u"recentProjects"_s).toStringList();
    settings.geometry = store.value(u"geometry"_s).toByteArray();
    settings.assessmentSplitter = store.value(u"assessmentSplitter"_s).toByteArray();
    settings.isSidebarNarrow = store.value(u"sidebarNarrow"_s, settings.isSidebarNarrow).toBool();
    settings.movesOnAfterAnswer =
        store.value(u"movesOnAfterAnswer"_s, settings.movesOnAfterAnswer).toBool();
    settings.benchmarkYear = store.value(u"benchmarkYear"_s, settings.benchmarkYear).toInt();
    settings.textSizePercent =
        std::clamp(store.value(u"textSizePercent"_s, settings.textSizePercent).toInt(), 90, 150);
    settings.lastFolder = store.value(u"lastFolder"_s).toString();
    settings.userName = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return settings;
}

void AppSettings::save(QSettings &store) const
{
    store.setValue(u"language"_s, language);
    store.setValue(u"theme"_s, theme == ThemeChoice::Light  ? u"light"_s
                               : theme == ThemeChoice::Dark ? u"dark"_s
                                                            : u"system"_s);
    store.setValue(u"recentProjects"_s, recentProjects);
    store.setValue(u"geometry"_s, geometry);
    store.setValue(u"assessmentSplitter"_s, assessmentSplitter);
    store.setValue(u"sidebarNarrow"_s, isSidebarNarrow);
    store.setValue(u"movesOnAfterAnswer"_s, movesOnAfterAnswer);
    store.setValue(u"benchmarkYear"_s, benchmarkYear);
    store.setValue(u"textSizePercent"_s, textSizePercent);
    store.setValue(u"lastFolder"_s, lastFolder);
}

void AppSettings::rememberProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recentProjects.removeAll(absolute);
    recentProjects.prepend(absolute);
    while (recentProjects.size() > kMostRecentProjects)
        recentProjects.removeLast();
}

void AppSettings::forgetProject(const QString &path)
{
    recentProjects.removeAll(QFileInfo(path).absoluteFilePath());
}

} // namespace obeya
