#pragma once

#include <QString>
#include <QStringList>

namespace obeya {

// The columns of Jira's table in a language of its interface, in lower case. Where versions differ,
// the names stand beside each other, separated by "|".
struct JiraColumns
{
    QStringView key;
    QStringView id;
    QStringView summary;
    QStringView type;
    QStringView status;
    QStringView priority;
    QStringView resolution;
    QStringView created;
    QStringView updated;
    QStringView resolved;
    QStringView components;
    QStringView category;
    QStringView categoryChanged;
};

// None when the header is that of no known language. The header is in lower case.
const JiraColumns *jiraColumns(const QStringList &header);

// Types, states and resolutions have the names that each site gives them, in any language.
enum class JiraType { Incident, Other, Unknown };
JiraType jiraType(const QString &name);
bool isJiraDone(const QString &statusOrCategory);
// Cancelled, declined, a duplicate, not reproducible: closed, but no incident.
bool isJiraWithoutFault(const QString &status, const QString &resolution);

} // namespace obeya
