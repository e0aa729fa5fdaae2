#pragma once

#include "assessments/storage/database.h"

#include <QSqlDatabase>
#include <QString>

namespace obeya {

// The connection inside a Database; only for storage.
struct Database::Parts
{
    QSqlDatabase connection;
    QString path;
    bool isReadOnly = false;
};

} // namespace obeya
