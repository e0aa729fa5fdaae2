#pragma once

#include "models/base/issue.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace obeya::test {

// The path of a file under tests/data.
QString dataPath(const QString &relative);

// The bytes of a file under tests/data; the test fails when it is missing.
QByteArray data(const QString &relative);

// The folder with real export files (environment variable OBEYA_SAMPLES); tests skip without it.
std::optional<QString> samplesFolder();

// One line per issue: path, code, message.
QString allIssues(const IssueList &issues);

} // namespace obeya::test
