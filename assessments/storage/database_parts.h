#pragma once

#include "assessments/storage/database.h"

#include <QSqlDatabase>
#include <QString>

struct sqlite3;

namespace obeya {

// The connection inside a Database; only for storage.
struct Database::Parts
{
    QSqlDatabase connection;
    sqlite3 *handle = nullptr; // the connection's own
    QString path;
    bool isReadOnly = false;
};

} // namespace obeya
