#pragma once

#include <QByteArray>
#include <QString>

namespace obeya::test {

// Compares with tests/data/golden/<name>; OBEYA_APPROVE=1 writes the file instead.
void expectGolden(const QString &name, const QByteArray &actual);

} // namespace obeya::test
