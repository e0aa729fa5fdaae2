// What the user says about the files of an import; the work on them is in import_session.cpp.
#include "app/session/import_session.h"

#include <QFileInfo>

namespace obeya {

using namespace Qt::StringLiterals;

void ImportSession::setOptions(int index, const EvidenceOptions &options)
{
    m_items[index].options = options;
    look({m_items[index].path});
}

void ImportSession::startMapping(int index, const QString &kind)
{
    const ImportItem &item = m_items.at(index);
    EvidenceOptions options = item.options;
    options.source.clear();
    EvidenceMapping mapping;
    mapping.name = QFileInfo(item.name()).completeBaseName();
    mapping.kind = kind;
    if (item.preview)
        mapping.columns = guessedColumns(kind, item.preview->columns);
    options.mapping = mapping;
    setOptions(index, options);
}

void ImportSession::setHeader(int index, bool hasHeader)
{
    EvidenceOptions options = m_items.at(index).options;
    if (!options.mapping)
        return;
    options.mapping->columns.clear(); // they have other names now
    options.mapping->hasHeader = hasHeader;
    setOptions(index, options);
}

void ImportSession::setColumn(int index, const QString &field, const QString &column)
{
    EvidenceOptions options = m_items.at(index).options;
    if (!options.mapping)
        return;
    if (column.isEmpty())
        options.mapping->columns.remove(field);
    else
        options.mapping->columns.insert(field, column);
    setOptions(index, options);
}

// All workflows of the file are assigned with the first one: what it does not name deploys nothing.
void ImportSession::setWorkflow(int index, const QString &workflow, const QString &environment)
{
    const ImportItem &item = m_items.at(index);
    if (!item.preview)
        return;
    EvidenceOptions options = item.options;
    options.workflows.clear();
    for (const WorkflowRuns &runs : item.preview->facts.workflows)
        options.workflows.append({item.preview->facts.source, runs.name,
                                  runs.name == workflow ? environment : runs.environment});
    setOptions(index, options);
}

// In a mapping it is part of what is kept, for a source it holds for later imports.
void ImportSession::setOutcome(int index, const QString &word, DeploymentResult result)
{
    const ImportItem &item = m_items.at(index);
    EvidenceOptions options = item.options;
    if (options.mapping)
        options.mapping->results.insert(word.toLower(), deploymentResultName(result));
    else if (item.preview)
        options.outcomes.prepend({item.preview->facts.source, word.toLower(), result});
    setOptions(index, options);
}

EnvironmentClass ImportSession::environmentClass(const QString &name) const
{
    const auto chosen = m_classes.constFind(name);
    if (chosen != m_classes.cend())
        return *chosen;
    const auto data = m_session.delivery()->data();
    return data && data->environmentClasses().contains(name)
               ? data->environmentClasses().value(name)
               : classifyEnvironment(name);
}

void ImportSession::setEnvironmentClass(const QString &name, EnvironmentClass value)
{
    m_classes.insert(name, value);
    emit changed();
}

Result<void> ImportSession::keepMapping(int index, const QString &name)
{
    EvidenceOptions &options = m_items[index].options;
    if (!options.mapping)
        return {};
    options.mapping->name = name;
    if (const auto kept = obeya::keepMapping(m_mappingFolder, *options.mapping); !kept)
        return kept.error();
    m_mappings = keptMappings(m_mappingFolder);
    emit changed();
    return {};
}

qint64 ImportSession::rows() const
{
    qint64 rows = 0;
    for (const ImportItem &item : m_items)
        rows += item.isReady() ? item.preview->facts.rows : 0;
    return rows;
}

qint64 ImportSession::accepted() const
{
    qint64 accepted = 0;
    for (const ImportItem &item : m_items)
        accepted += item.isReady() ? item.preview->accepted : 0;
    return accepted;
}

// What was said about sources holds for later imports.
QList<ImportChoice> ImportSession::choices() const
{
    QList<ImportChoice> choices;
    for (const ImportItem &item : m_items) {
        if (!item.isReady())
            continue;
        const QString &source = item.preview->facts.source;
        for (const WorkflowChoice &choice : item.options.workflows)
            choices.append(
                {ImportChoiceKind::Workflow, source, choice.workflow, choice.environment});
        // The newest stands first: it is the one that stays.
        for (auto word = item.options.outcomes.crbegin(); word != item.options.outcomes.crend();
             ++word)
            choices.append({ImportChoiceKind::Outcome, source, word->word,
                            deploymentResultName(word->result)});
        if (item.options.zone)
            choices.append({ImportChoiceKind::TimeZone,
                            source,
                            {},
                            QString::fromUtf8(item.options.zone->id())});
    }
    return choices;
}

} // namespace obeya
