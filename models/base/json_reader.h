#pragma once

#include "models/base/issue.h"
#include "models/base/localized_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>

namespace obeya {

// Reads one JSON object and knows its path ($.domains[0].id). A missing or wrong member is recorded
// in the issue list with its path and read as an empty value, so that one pass finds every problem.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, IssueList &issues);

    const QString &path() const { return m_path; }
    bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key) const;         // required, not empty
    QString optionalText(const QString &key) const; // empty when absent
    double number(const QString &key) const;        // required
    double number(const QString &key, double fallback) const;
    int integer(const QString &key, int fallback) const; // a number without fraction
    bool flag(const QString &key, bool fallback) const;
    QStringList texts(const QString &key) const;               // empty when absent
    LocalizedText localized(const QString &key) const;         // required
    LocalizedText optionalLocalized(const QString &key) const; // empty when absent
    JsonReader object(const QString &key)
        const; // required; when absent it reads as empty without further remarks
    // Every member of a list of objects; absent is an empty list.
    void forEach(const QString &key, const std::function<void(const JsonReader &)> &visit) const;

    void report(const QString &key, const QString &code, const QString &message) const;

private:
    JsonReader() = default; // an absent object
    // The value when the member is there and has the type; reports otherwise.
    std::optional<QJsonValue> value(const QString &key, QJsonValue::Type type, bool required) const;

    QJsonObject m_object;
    QString m_path;
    IssueList *m_issues = nullptr; // none inside an object whose absence was recorded
};

} // namespace obeya
