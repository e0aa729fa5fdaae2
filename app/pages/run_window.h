#pragma once

#include <functional>

namespace obeya {

class MainWindow;

// The whole program with its window; returns the exit code. Calls ready, if given, when the window
// is complete and before it is shown.
int runWindow(int argc, char **argv, const std::function<void(MainWindow &)> &ready = {});

} // namespace obeya
