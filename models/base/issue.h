#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace obeya {

enum class Severity { Info, Warning, Error };

// Where a remark belongs: any part may be empty. Rows count from 1 as an editor shows them (0: no
// row).
struct Place
{
    QString file;
    qint64 row = 0;
    QString column;
    QString path; // JSON path such as $.domains[0].id

    friend bool operator==(const Place &, const Place &) = default;
};

// A remark on usable data. `code` is stable for programs, `message` is a translated sentence.
struct Issue
{
    Severity severity = Severity::Warning;
    QString code;
    QString message;
    Place place;      // of the first occurrence
    qint64 count = 1; // equal remarks on other rows are counted, not repeated

    friend bool operator==(const Issue &, const Issue &) = default;
};

// Issues in the order of their first occurrence. Two are equal when severity, code, message, file,
// column and path are; only the row may differ.
class IssueList
{
public:
    void add(Issue issue);
    void append(const IssueList &other);

    const QList<Issue> &items() const { return m_items; }
    bool isEmpty() const { return m_items.isEmpty(); }
    qint64 count(Severity severity) const; // with repetitions
    bool hasErrors() const { return count(Severity::Error) > 0; }

    friend bool operator==(const IssueList &, const IssueList &) = default;

private:
    QList<Issue> m_items;
    QHash<QString, qsizetype> m_index;
};

} // namespace obeya
