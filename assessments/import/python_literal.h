#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace obeya {

// What Python writes for a dictionary or list ({'id': None, "open": True}) as JSON. Other text
// comes out as no JSON either.
QByteArray pythonToJson(QByteArrayView literal);

} // namespace obeya
