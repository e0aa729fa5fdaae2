// What the import page shows; its parts are made in import_page_layout.cpp.
#include "app/item_models/import_files_model.h"
#include "app/item_models/import_words.h"
#include "app/item_models/preview_table_model.h"
#include "app/pages/import_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/step_bar.h"
#include "app/widgets/theme.h"
#include "reports/content/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

void ImportPage::showAll()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session->stage();
    const bool isSeen = std::any_of(m_session->items().cbegin(), m_session->items().cend(),
                                    [](const ImportItem &item) { return item.preview; });
    const bool isLookingAgain = stage == Stage::Looking && isSeen;
    m_files->refresh();
    if (!m_list->currentIndex().isValid() && m_files->rowCount() > 0)
        m_list->setCurrentIndex(m_files->index(0));
    setTitle(tr("Import data"),
             m_session->items().isEmpty()
                 ? tr("Nothing is imported yet. The files stay where they are.")
                 : tr("%n file(s), %1 rows", nullptr, static_cast<int>(m_session->items().size()))
                       .arg(countText(m_session->rows(), m_context.language)));
    setBusy(isLookingAgain);
    m_steps->setCurrent(stage == Stage::Choosing                            ? 0
                        : stage == Stage::Importing || stage == Stage::Done ? 2
                                                                            : 1);
    m_stack->setCurrentIndex(stage == Stage::Choosing                     ? 0
                             : stage == Stage::Matching || isLookingAgain ? 2
                             : stage == Stage::Done                       ? 3
                                                                          : 1);
    m_progress->setValue(m_session->part());
    m_stop->setVisible(stage != Stage::TakingBack);
    m_progress->setRange(0, stage == Stage::TakingBack ? 0 : 1000); // nobody knows how long
    m_progressText->setText(
        stage == Stage::TakingBack ? tr("Taking the import back")
        : stage == Stage::Importing
            ? tr("Importing %1 rows").arg(countText(m_session->accepted(), m_context.language))
            : tr("Reading the files"));
    m_add->setVisible(stage != Stage::Done);
    m_remove->setVisible(stage == Stage::Matching);
    if (stage == Stage::Done)
        showResult();
    else if (stage != Stage::Looking || !isSeen)
        showItem();
    showFooter();
}

void ImportPage::showItem()
{
    const ImportItem *chosen = item();
    if (!chosen || !chosen->preview || m_session->stage() == ImportSession::Stage::Done) {
        m_reason->clear();
        return;
    }
    m_reason->show();
    showReading(*chosen);
    showWorkflows(*chosen);
    showFields(*chosen);
    showEnvironments(*chosen);
    const bool isOther = m_shownItem != chosen->path + chosen->member;
    m_shownItem = chosen->path + chosen->member;
    const auto &mapping = chosen->options.mapping;
    m_rows->setPreview(*chosen->preview, mapping ? mapping->columns : QHash<QString, QString>());
    m_rowsCard->setVisible(!chosen->preview->columns.isEmpty());
    m_rowsTitle->setText(tr("Rows of %1").arg(chosen->name()));
    const qint64 problems = chosen->preview->problemRows.size();
    m_filter->setText(
        0, tr("First %1").arg(countText(chosen->preview->rows.size(), m_context.language)));
    m_filter->setText(1, tr("Problems %1").arg(countText(problems, m_context.language)));
    m_filter->setCurrent(0);
    m_table->setColumnWidth(0, 56);
    if (isOther) {
        m_problem = -1;
        m_table->horizontalScrollBar()->setValue(0);
        m_matching->verticalScrollBar()->setValue(0);
    }
    showSide(*chosen);
}

static void fillPlainNames(QComboBox *box, const QStringList &names, const QString &current)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem({});
    box->addItems(names);
    box->setCurrentText(current);
}

void ImportPage::showReading(const ImportItem &item)
{
    const EvidencePreview &preview = *item.preview;
    const EvidenceOptions &options = item.options;
    const QSignalBlocker source(m_source);
    m_source->clear();
    m_source->addItem(preview.error || options.mapping || !options.source.isEmpty()
                          ? tr("Recognize by content")
                          : tr("Recognized: %1").arg(readAsText(item)));
    for (const QString &kind : {u"deployments"_s, u"changes"_s, u"incidents"_s})
        m_source->addItem(tr("Own columns: %1").arg(kindText(kind)), u"map:"_s + kind);
    for (const KeptMapping &kept : m_session->mappings())
        m_source->addItem(tr("Mapping: %1").arg(kept.mapping.name), u"kept:"_s + kept.mapping.name);
    m_source->insertSeparator(m_source->count());
    for (const EvidenceSource &known : evidenceSources())
        m_source->addItem(known.title, known.name);
    if (options.mapping) {
        const int kept = m_source->findData(u"kept:"_s + options.mapping->name);
        m_source->setCurrentIndex(
            kept >= 0 ? kept : m_source->findData(u"map:"_s + options.mapping->kind));
    } else if (!options.source.isEmpty()) {
        m_source->setCurrentIndex(m_source->findData(options.source));
    }
    m_header->setVisible(options.mapping.has_value());
    m_header->setChecked(!options.mapping || options.mapping->hasHeader);
    m_keep->setVisible(options.mapping && !m_session->mappingFolder().isEmpty());

    const QSignalBlocker encoding(m_encoding);
    m_encoding->clear();
    m_encoding->addItem(preview.facts.encoding.isEmpty()
                            ? tr("as it says")
                            : tr("%1, guessed").arg(preview.facts.encoding));
    for (const QString &name : textEncodings())
        m_encoding->addItem(name, name);
    if (!options.encoding.isEmpty()) {
        m_encoding->setItemText(0, tr("guess it"));
        m_encoding->setCurrentIndex(m_encoding->findData(options.encoding));
    }

    const auto &zone = options.mapping ? options.mapping->zone : options.zone;
    const QSignalBlocker zoneBlocker(m_zone);
    if (m_zone->count() == 0) {
        const QByteArray local = QTimeZone::systemTimeZoneId();
        m_zone->addItem(QString(), QByteArray());
        m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
        m_zone->addItem(tr("%1 (this computer)").arg(QString::fromLatin1(local)), local);
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            m_zone->addItem(QString::fromLatin1(id), id);
    }
    const bool isRemembered = !zone && !preview.facts.zone.isEmpty() && preview.facts.zone != "UTC";
    m_zone->setItemText(0, isRemembered
                               ? tr("%1 (remembered)").arg(QString::fromUtf8(preview.facts.zone))
                               : tr("UTC unless chosen"));
    m_zone->setCurrentIndex(zone ? qMax(0, m_zone->findData(zone->id())) : 0);
    fillPlainNames(m_environment, {u"production"_s, u"staging"_s, u"test"_s}, options.environment);
    fillPlainNames(m_service, m_context.session.delivery()->services(), options.service);
    m_error->setVisible(preview.error.has_value());
    m_error->setText(
        !preview.error ? QString()
        : preview.columns.isEmpty()
            ? preview.error->message
            : tr("%1 Say under “Read as” what its rows are.").arg(preview.error->message));
    m_reason->setText(preview.error ? tr("Nothing of this file will be imported.")
                                    : readAsText(item));
    for (const EvidenceSource &known : evidenceSources()) {
        if (known.name == preview.facts.source && !options.mapping && !preview.error)
            m_reason->setText(
                tr("Read as %1: a file of this kind has %2.").arg(known.title, known.recognised));
    }
}

void ImportPage::showWorkflows(const ImportItem &item)
{
    const QStringList choices{tr("No deployment"),
                              environmentClassText(EnvironmentClass::Production),
                              environmentClassText(EnvironmentClass::Staging),
                              environmentClassText(EnvironmentClass::Test)};
    QList<ChoiceGrid::Row> rows;
    for (const WorkflowRuns &runs : item.preview->facts.workflows) {
        ChoiceGrid::Row row{
            runs.name, runs.name.isEmpty() ? tr("without a name") : runs.name, {}, choices};
        const EnvironmentClass environment = classifyEnvironment(runs.environment);
        row.chosen =
            environment == EnvironmentClass::Missing ? 0 : static_cast<int>(environment) + 1;
        if (environment == EnvironmentClass::Other)
            row.choices.append(runs.environment);
        row.check = runs.forRequests > 0 ? tr("%1 runs, %2 of them for requests")
                                               .arg(countText(runs.runs, m_context.language),
                                                    countText(runs.forRequests, m_context.language))
                                         : tr("%n run(s)", nullptr, static_cast<int>(runs.runs));
        rows.append(row);
    }
    m_workflows->setRows(rows);
    m_workflows->setVisible(!rows.isEmpty());
}

namespace {

// What is said of a column of ours.
struct FieldCheck
{
    QString text;
    TextTone tone = TextTone::Secondary;
};

} // namespace

static FieldCheck checkOf(const PreviewField &field, const EvidencePreview &preview,
                          const Language &language)
{
    qint64 rejected = 0;
    qint64 strange = 0;
    for (const PreviewProblem &problem : preview.problems) {
        const bool isOfField =
            problem.remark.column == field.name
            || (!field.column.isEmpty() && problem.remark.column == field.column);
        if (!isOfField || problem.remark.severity == Severity::Info)
            continue;
        (problem.remark.isRejection ? rejected : strange) += problem.count;
    }
    if (rejected > 0)
        return {ImportPage::tr("%1 rows rejected").arg(countText(rejected, language)),
                TextTone::Bad};
    if (strange > 0)
        return {ImportPage::tr("%1 rows to check").arg(countText(strange, language)),
                TextTone::Warning};
    if (field.filled == 0)
        return {ImportPage::tr("in no row"), TextTone::Secondary};
    if (field.filled < preview.accepted)
        return {ImportPage::tr("in %1 of %2 rows")
                    .arg(countText(field.filled, language), countText(preview.accepted, language)),
                TextTone::Secondary};
    const bool isName = field.name == "service"_L1 || field.name == "environment"_L1
                        || field.name == "result"_L1 || field.name == "severity"_L1;
    if (isName)
        return {ImportPage::tr("%n different value(s)", nullptr, static_cast<int>(field.distinct)),
                TextTone::Ok};
    return {ImportPage::tr("in every row"), TextTone::Ok};
}

void ImportPage::showFields(const ImportItem &item)
{
    const EvidencePreview &preview = *item.preview;
    const auto &mapping = item.options.mapping;
    const QString kind = mapping ? mapping->kind : preview.facts.kind;
    const QStringList required = requiredMappingColumns(kind);
    QStringList choices{tr("Not in this file")};
    choices += preview.columns;
    QList<ChoiceGrid::Row> rows;
    for (const PreviewField &field : preview.fields) {
        const bool isNeeded = required.contains(field.name);
        // A source of its own shows what it finds; there is nothing to match.
        if (!mapping && field.filled == 0 && !isNeeded)
            continue;
        ChoiceGrid::Row row{field.name, fieldText(field.name),
                            isNeeded ? QString() : tr("optional")};
        if (mapping) {
            row.choices = choices;
            row.chosen = static_cast<int>(preview.columns.indexOf(field.column.toLower())) + 1;
            if (row.chosen == 0)
                row.chosen = static_cast<int>(preview.columns.indexOf(field.column)) + 1;
        } else {
            row.choices = {field.column.isEmpty() ? tr("found by the source") : field.column};
            row.chosen = 0;
            row.isFixed = true;
        }
        row.value = field.firstValue;
        const FieldCheck check = checkOf(field, preview, m_context.language);
        row.check = check.text;
        row.tone =
            isNeeded && field.filled == 0 && preview.accepted > 0 ? TextTone::Warning : check.tone;
        rows.append(row);
    }
    m_fields->setRows(rows);
    m_fields->setVisible(!rows.isEmpty());
}

void ImportPage::showEnvironments(const ImportItem &item)
{
    QStringList choices;
    for (const auto value : {EnvironmentClass::Production, EnvironmentClass::Staging,
                             EnvironmentClass::Test, EnvironmentClass::Other})
        choices.append(environmentClassText(value));
    QList<ChoiceGrid::Row> rows;
    const auto &environments = item.preview->environments;
    for (auto name = environments.cbegin(); name != environments.cend() && rows.size() < 50;
         ++name) {
        if (name.key().isEmpty())
            continue;
        ChoiceGrid::Row row{name.key(), name.key(), {}, choices};
        row.chosen = static_cast<int>(m_session->environmentClass(name.key()));
        row.check = tr("%n deployment(s)", nullptr, static_cast<int>(name->deployments));
        rows.append(row);
    }
    m_environments->setRows(rows);
    m_environments->setVisible(!rows.isEmpty());
}

void ImportPage::showProblem(const RecordRemark &problem)
{
    m_rows->showOnly(problem);
    m_filter->setCurrent(-1);
    if (m_rows->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_rows->index(0, 0));
    m_table->scrollTo(m_rows->index(0, m_rows->columnFor(problem)));
    m_table->setFocus(Qt::OtherFocusReason);
    m_matching->verticalScrollBar()->setValue(m_matching->verticalScrollBar()->maximum());
}

void ImportPage::stepProblem(int step)
{
    const ImportItem *chosen = item();
    if (!chosen || !chosen->preview || chosen->preview->problems.isEmpty())
        return;
    const int count = static_cast<int>(chosen->preview->problems.size());
    m_problem = ((m_problem < 0 && step < 0 ? 0 : m_problem) + step + count) % count;
    showProblem(chosen->preview->problems.at(m_problem).remark);
}

} // namespace obeya
