#pragma once

#include "assessments/delivery/records.h"
#include "assessments/storage/database.h"
#include "assessments/storage/stored_values.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <functional>

namespace obeya {

struct WriteCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
};

// What is known of a file when all of it was read.
struct ImportFileFacts
{
    QString source;
    QString kind;
    qint64 rows = 0;
    qint64 rejected = 0;
    WriteCounts counts;
    QString encoding;   // chosen by the user; empty: guessed
    QByteArray mapping; // JSON; empty without
};

// How a file was read.
struct StoredReading
{
    QString name;
    QString source;
    QString encoding;
    QByteArray mapping;
};

// A row of a file that became no record, with its text.
struct StoredRejection
{
    qint64 row = 0;
    QString column;
    QString code;
    QString reason;
    QString text;
    QString file = {}; // its name; set when it is read

    friend bool operator==(const StoredRejection &, const StoredRejection &) = default;
};

// Imports, their files and the rows they rejected. Writes run inside the caller's transaction.
class ImportStore
{
public:
    explicit ImportStore(Database &database)
        : m_database(database)
    {
    }

    Result<ImportId> add(TeamId team, const QDateTime &importedAt);
    Result<ImportFileId> addFile(ImportId import, const QString &name); // without folder
    Result<void> setFacts(ImportFileId file, const ImportFileFacts &facts);
    Result<void> addRejections(ImportFileId file, const QList<StoredRejection> &rows);
    // The bytes of a file, piece by piece in their order.
    Result<void> addOriginal(ImportFileId file, const QByteArray &compressed);
    Result<void> setChoice(TeamId team, const ImportChoice &choice);
    // With its files, their bytes and rejected rows. Error: NotFound.
    Result<void> remove(ImportId import);

    Result<QList<ImportRecord>> imports(TeamId team) const; // newest first
    Result<QList<StoredRejection>> rejections(ImportId import) const;
    // The text of a row as it stood in the file; empty when it was not kept.
    Result<QString> sourceText(const SourceRow &row) const;
    Result<QHash<ImportFileId, QString>> fileNames(TeamId team) const;
    Result<qint64> count() const;
    Result<QList<ImportChoice>> choices(TeamId team) const;
    Result<StoredReading> reading(ImportFileId file) const; // NotFound
    // False stops. No call when the bytes were not kept.
    Result<void> readOriginal(ImportFileId file,
                              const std::function<bool(const QByteArray &)> &piece) const;

private:
    Result<void> addFiles(TeamId team, QList<ImportRecord> &records) const;
    Database &m_database;
};

} // namespace obeya
