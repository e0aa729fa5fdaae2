#include "app/item_models/import_words.h"

#include "reports/content/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static QString words(const char *text)
{
    return QCoreApplication::translate("obeya::import_page", text);
}

QString kindText(const QString &kind)
{
    if (kind == "deployments"_L1)
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "deployments"));
    if (kind == "changes"_L1)
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "changes"));
    return words(QT_TRANSLATE_NOOP("obeya::import_page", "incidents"));
}

QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> texts{
        {u"id"_s, QT_TRANSLATE_NOOP("obeya::import_page", "ID")},
        {u"finished"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Deployed at")},
        {u"service"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Service")},
        {u"environment"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Environment")},
        {u"result"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Result")},
        {u"started"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Started at")},
        {u"created"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Created at")},
        {u"commit"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Commit")},
        {u"commits"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Commits shipped")},
        {u"version"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Version")},
        {u"rework"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Rework")},
        {u"rollback_of"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Rollback of")},
        {u"url"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Link")},
        {u"committed"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Committed at")},
        {u"repository"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Repository")},
        {u"authored"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Authored at")},
        {u"opened"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Opened at")},
        {u"merged"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Merged at")},
        {u"first_commit"_s, QT_TRANSLATE_NOOP("obeya::import_page", "First commit at")},
        {u"deployment"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Deployment")},
        {u"parents"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Parents")},
        {u"is_merge"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Is a merge")},
        {u"message"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Message")},
        {u"author"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Author")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Resolved at")},
        {u"acknowledged"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Acknowledged at")},
        {u"severity"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Severity")},
        {u"title"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Title")},
        {u"status"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Status")},
        {u"change"_s, QT_TRANSLATE_NOOP("obeya::import_page", "Change")},
    };
    const char *text = texts.value(field);
    return text ? words(text) : field;
}

QString sourceTitle(const QString &name)
{
    for (const EvidenceSource &source : evidenceSources()) {
        if (source.name == name)
            return source.title;
    }
    return name;
}

QString readAsText(const ImportItem &item)
{
    if (item.options.mapping)
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "Own columns: %1"))
            .arg(kindText(item.options.mapping->kind));
    return sourceTitle(item.preview ? item.preview->facts.source : QString());
}

QString environmentClassText(EnvironmentClass value)
{
    switch (value) {
    case EnvironmentClass::Production:
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "production"));
    case EnvironmentClass::Staging:
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "staging"));
    case EnvironmentClass::Test:
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "test"));
    case EnvironmentClass::Other:
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "other"));
    case EnvironmentClass::Missing:
        break;
    }
    return words(QT_TRANSLATE_NOOP("obeya::import_page", "not named"));
}

qint64 unassignedWorkflows(const ImportItem &item)
{
    if (!item.preview)
        return 0;
    const QList<WorkflowRuns> &workflows = item.preview->facts.workflows;
    return std::count_if(workflows.cbegin(), workflows.cend(), [](const WorkflowRuns &runs) {
        return !runs.isAssigned && runs.runs > runs.forRequests;
    });
}

bool isIncomplete(const ImportItem &item)
{
    const QList<Issue> issues = item.preview ? item.preview->facts.issues.items() : QList<Issue>();
    return std::any_of(issues.cbegin(), issues.cend(),
                       [](const Issue &issue) { return issue.code == "incomplete-page"_L1; });
}

QString consequenceText(const PreviewProblem &problem, const Language &language)
{
    const QString count = countText(problem.count, language);
    if (problem.remark.isRejection)
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "%1 rows, rejected")).arg(count);
    if (problem.remark.severity == Severity::Info)
        return words(QT_TRANSLATE_NOOP("obeya::import_page", "%1 rows")).arg(count);
    return words(QT_TRANSLATE_NOOP("obeya::import_page", "%1 rows, imported all the same"))
        .arg(count);
}

QString rowsText(const PreviewProblem &problem, const Language &language)
{
    constexpr qsizetype kNamed = 5;
    QStringList rows;
    for (const qint64 row : problem.rows.mid(0, kNamed))
        rows.append(QString::number(row));
    const QString list = listText(rows, language);
    return problem.count > kNamed
               ? words(QT_TRANSLATE_NOOP("obeya::import_page", "Rows %1 and more")).arg(list)
               : words(QT_TRANSLATE_NOOP("obeya::import_page", "Rows %1")).arg(list);
}

} // namespace obeya
