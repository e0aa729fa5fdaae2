#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

namespace obeya {

// An open SQLite file of ours (application id "OBYA") with its own connection. Belongs to the
// thread that opened it. Foreign keys are on, writers wait for each other, a commit is on the disk
// when it returns.
class Database
{
public:
    enum class Access {
        Create,    // a new, empty file; an existing one is refused
        ReadWrite, // an existing file
        ReadOnly,  // an existing file, also in a folder or on a medium that cannot be written
    };

    struct Options
    {
        Access access = Access::ReadWrite;
        int newestVersion = 0; // a file with a higher schema version is refused
        int pageLimit = 0;     // the file may not grow beyond this many pages; 0: no limit
        bool isChecked = true; // looks for damage at once, except in a very large file
    };

    // Errors: NotFound, IsDirectory, NotReadable, NotWritable, EmptyFile, ForeignFile, DamagedFile,
    // NewerVersion, AlreadyExists (Create). A file that is refused is not touched.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    static Result<std::unique_ptr<Database>> inMemory();
    // Closing leaves a single file unless another connection is open.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    bool isReadOnly() const;
    Result<int> schemaVersion() const;
    // Looks through the whole file. False: its structure is damaged.
    Result<bool> isIntact() const;
    // Brings everything written so far into the main file.
    Result<void> checkpoint();

private:
    friend class Statement;
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);
    Result<void> connect(const QString &options, const QString &name);
    Result<void> configure(const Options &options);
    Result<void> openForReading();
    Result<void> verify(const Options &options) const;
    std::unique_ptr<Parts> m_parts;
};

} // namespace obeya
