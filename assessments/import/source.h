#pragma once

#include "assessments/import/evidence_reader.h"
#include "assessments/import/record_view.h"

#include <QHash>
#include <QSet>

#include <span>

namespace obeya {

// What importers share while one file is read: the options, what came out, and how to say what is
// wrong.
class Conversion
{
public:
    Conversion(const EvidenceOptions &options, const QString &fileName, EvidenceRecords &records);

    const EvidenceOptions &options() const { return m_options; }
    EvidenceRecords &records() { return m_records; }

    // The member as a time; what is strange about it becomes an issue. `isBad` says that there was
    // a text that is no time.
    std::optional<Instant> time(const RecordView &record, QLatin1StringView path,
                                bool *isBad = nullptr);
    void issue(Severity severity, const QString &code, const QString &message,
               const RecordView &record, const QString &column = {});
    void reject(const QString &code, const QString &reason, const RecordView &record,
                const QString &column = {});

    // Adds a record; of several with one id the one with the newest update time wins and the others
    // are counted.
    void add(Deployment deployment, const RecordView &record, std::optional<Instant> updated = {});
    void add(Change change, const RecordView &record, std::optional<Instant> updated = {});
    void add(Incident incident, const RecordView &record, std::optional<Instant> updated = {});

private:
    template<typename Record>
    void addNewest(QList<Record> &list, Record value, const RecordView &record,
                   std::optional<Instant> updated);

    const EvidenceOptions &m_options;
    QString m_fileName;
    EvidenceRecords &m_records;
    QHash<QString, qsizetype> m_places;
    QHash<QString, Instant> m_updates;
};

// One kind of export file of one product.
struct Source
{
    const char *name;
    const char *kind;       // deployments, changes, incidents
    const char *title;      // for translation in obeya::import
    const char *recognised; // for translation
    const char *example;
    // How well the keys (lower case, of the first records) fit: 0 not at all, higher is better.
    int (*fit)(const QSet<QString> &keys);
    void (*convert)(const RecordView &record, Conversion &conversion);
};

std::span<const Source> plainSources();
std::span<const Source> gitHubSources();
std::span<const Source> gitLabSources();

// All keys are there.
bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted);

} // namespace obeya
