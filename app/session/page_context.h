#pragma once

#include "app/session/app_settings.h"
#include "reports/content/language.h"

namespace obeya {

class ProjectSession;
class Prompts;

// What every page gets: the open project, the language of the window, the way to ask the user, and
// what is remembered. All live longer than the page.
struct PageContext
{
    ProjectSession &session;
    Language language;
    Prompts &prompts;
    AppSettings &settings;
};

} // namespace obeya
