#include "tests/support/delivery_data.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <cmath>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> timeOrNone(const QString &text)
{
    return text == "-"_L1 ? std::nullopt : std::optional(at(text));
}

// The words of an entry, and its key=value pairs.
struct Entry
{
    QStringList words;
    QHash<QString, QString> fields;

    QString word(qsizetype index) const
    {
        if (index < words.size())
            return words.at(index);
        ADD_FAILURE() << "an entry with too few words: " << qPrintable(words.join(u' '));
        return {};
    }
    QString take(const QString &name, const QString &otherwise = {})
    {
        return fields.contains(name) ? fields.take(name) : otherwise;
    }
    std::optional<Instant> takeTime(const QString &name)
    {
        return fields.contains(name) ? timeOrNone(fields.take(name)) : std::nullopt;
    }
    QStringList takeList(const QString &name) { return take(name).split(u',', Qt::SkipEmptyParts); }
    void expectAllTaken() const
    {
        EXPECT_TRUE(fields.isEmpty()) << "unknown field " << qPrintable(fields.keys().join(u' '));
    }
};

QList<Entry> entriesOf(const QString &text)
{
    QList<Entry> entries;
    for (const QString &part : text.split(u';')) {
        Entry entry;
        for (const QString &word : part.simplified().split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype sign = word.indexOf(u'=');
            if (sign < 0)
                entry.words.append(word);
            else
                entry.fields.insert(word.left(sign), word.mid(sign + 1));
        }
        if (!entry.words.isEmpty())
            entries.append(entry);
    }
    return entries;
}

DeploymentResult resultOf(const QString &word)
{
    if (word == "ok"_L1)
        return DeploymentResult::Succeeded;
    for (const auto result :
         {DeploymentResult::Failed, DeploymentResult::Cancelled, DeploymentResult::Skipped,
          DeploymentResult::Running, DeploymentResult::Unknown}) {
        if (word == deploymentResultName(result))
            return result;
    }
    ADD_FAILURE() << "unknown result " << qPrintable(word);
    return DeploymentResult::Unknown;
}

} // namespace

Instant at(const QString &time)
{
    const QDateTime moment = QDateTime::fromString(time, Qt::ISODateWithMs);
    EXPECT_TRUE(moment.isValid()) << "unreadable time " << qPrintable(time);
    return Instant(Duration(moment.toMSecsSinceEpoch()));
}

Duration minutes(double count)
{
    return Duration(std::llround(count * 60'000));
}

QList<Deployment> deployments(const QString &text)
{
    QList<Deployment> list;
    for (Entry &entry : entriesOf(text)) {
        Deployment row;
        row.id = entry.take(u"id"_s, u"d%1"_s.arg(list.size() + 1));
        row.finished = timeOrNone(entry.word(0));
        row.result = resultOf(entry.word(1));
        row.service = entry.take(u"service"_s);
        const QString environment = entry.take(u"environment"_s, u"production"_s);
        row.environment = environment == "-"_L1 ? QString() : environment;
        row.started = entry.takeTime(u"started"_s);
        row.created = entry.takeTime(u"created"_s);
        row.commit = entry.take(u"commit"_s);
        row.commits = entry.takeList(u"commits"_s);
        row.version = entry.take(u"version"_s);
        row.url = entry.take(u"url"_s);
        row.rollbackOf = entry.take(u"rollbackOf"_s);
        if (entry.fields.contains(u"rework"_s))
            row.isRework = entry.take(u"rework"_s) == "yes"_L1;
        entry.expectAllTaken();
        list.append(row);
    }
    return list;
}

QList<Change> changes(const QString &text)
{
    QList<Change> list;
    for (Entry &entry : entriesOf(text)) {
        Change change;
        change.id = entry.word(0);
        change.committed = timeOrNone(entry.word(1));
        change.service = entry.take(u"service"_s);
        change.authored = entry.takeTime(u"authored"_s);
        change.firstCommit = entry.takeTime(u"firstCommit"_s);
        change.opened = entry.takeTime(u"opened"_s);
        change.merged = entry.takeTime(u"merged"_s);
        change.mergeCommit = entry.take(u"mergeCommit"_s);
        change.deployment = entry.take(u"deployment"_s);
        change.parents = entry.takeList(u"parents"_s);
        change.isMerge = entry.take(u"isMerge"_s) == "yes"_L1;
        change.author = entry.take(u"author"_s);
        change.message = entry.take(u"message"_s).replace(u'_', u' ');
        entry.expectAllTaken();
        list.append(change);
    }
    return list;
}

QList<Incident> incidents(const QString &text)
{
    QList<Incident> list;
    for (Entry &entry : entriesOf(text)) {
        Incident incident;
        incident.id = entry.take(u"id"_s, u"i%1"_s.arg(list.size() + 1));
        incident.opened = timeOrNone(entry.word(0));
        incident.service = entry.take(u"service"_s);
        incident.environment = entry.take(u"environment"_s);
        incident.resolved = entry.takeTime(u"resolved"_s);
        incident.deployment = entry.take(u"deployment"_s);
        incident.change = entry.take(u"change"_s);
        entry.expectAllTaken();
        list.append(incident);
    }
    return list;
}

} // namespace obeya::test
