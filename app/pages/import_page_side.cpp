// What the import page says beside the rows and at the end; see import_page_view.cpp.
#include "app/item_models/import_words.h"
#include "app/pages/import_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "reports/content/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kListedRows = 200; // the rest is in the saved list
static constexpr int kMostProblems = 30;

void ImportPage::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    label->setText(name);
    auto *figure = new TextLabel(TypeRole::BodyStrong);
    figure->setText(value);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(figure);
    m_side->addLayout(row);
}

static void clear(QLayout &layout)
{
    while (QLayoutItem *part = layout.takeAt(0)) {
        if (part->layout())
            clear(*part->layout());
        if (part->widget())
            part->widget()->deleteLater();
        delete part;
    }
}

void ImportPage::addProblem(const PreviewProblem &problem)
{
    const Palette &tokens = paletteOf(this);
    const RecordRemark &remark = problem.remark;
    const bool isRemark = remark.severity == Severity::Info;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(lineIcon(remark.isRejection ? u"close"_s
                             : isRemark         ? u"info"_s
                                                : u"warn"_s,
                             remark.isRejection ? tokens.bad
                             : isRemark         ? tokens.info
                                                : tokens.warn)
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(consequenceText(problem, m_context.language));
    auto *text = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    // A list without blanks could not be broken; the whole stands in the tooltip.
    text->setText(QString(remark.message).replace(u',', u",\u200B"_s));
    text->setWordWrap(true);
    text->setToolTip(remark.message.toHtmlEscaped());
    auto *rows = new ActionButton(ButtonKind::Quiet, {}, rowsText(problem, m_context.language));
    rows->setAccessibleDescription(remark.message);
    connect(rows, &QPushButton::clicked, this, [this, remark] { showProblem(remark); });
    column->addWidget(title);
    column->addWidget(text);
    if (!remark.value.isEmpty()) {
        auto *counted = new QComboBox;
        counted->setObjectName(u"outcome-"_s + remark.value);
        counted->setAccessibleName(tr("What “%1” counts as").arg(remark.value.left(80)));
        counted->addItem(tr("Count it as …"));
        for (const auto result :
             {DeploymentResult::Succeeded, DeploymentResult::Failed, DeploymentResult::Cancelled,
              DeploymentResult::Skipped, DeploymentResult::Running})
            counted->addItem(resultText(result, m_context.language), static_cast<int>(result));
        connect(counted, &QComboBox::activated, this,
                [this, counted, word = remark.value](int index) {
                    if (index > 0)
                        m_session->setOutcome(current(), word,
                                              DeploymentResult(counted->currentData().toInt()));
                });
        column->addWidget(counted);
    }
    column->addWidget(rows, 0, Qt::AlignLeft);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_side->addLayout(row);
    m_side->addSpacing(8);
}

void ImportPage::addHeading(const QString &text)
{
    auto *label = new TextLabel(TypeRole::BodyStrong);
    label->setText(text);
    label->setWordWrap(true);
    m_side->addWidget(label);
    m_side->addSpacing(4);
}

void ImportPage::addRemark(const QString &text, TextTone tone)
{
    auto *label = new TextLabel(TypeRole::Secondary, tone);
    label->setText(text);
    label->setReadable();
    m_side->addWidget(label);
}

void ImportPage::addWays(const ImportItem &item)
{
    if (item.preview->columns.isEmpty()) {
        addHeading(tr("This file cannot be read"));
        addRemark(tr("The other files are not affected. Export it again, or read it in another "
                     "encoding."));
        return;
    }
    addHeading(tr("Match its columns yourself"));
    addRemark(tr("Say what the rows are. The mapping can be kept for the next file with the same "
                 "columns."));
    m_side->addSpacing(6);
    for (const QString &kind : {u"deployments"_s, u"changes"_s, u"incidents"_s}) {
        auto *way = new ActionButton(ButtonKind::Normal, {}, tr("They are %1").arg(kindText(kind)));
        way->setObjectName(u"map-"_s + kind);
        connect(way, &QPushButton::clicked, this,
                [this, kind] { m_session->startMapping(current(), kind); });
        m_side->addWidget(way);
    }
}

void ImportPage::addCounts(const EvidencePreview &preview)
{
    const Language &language = m_context.language;
    QMap<EnvironmentClass, PreviewEnvironment> classes; // as the user reads the names
    for (auto name = preview.environments.cbegin(); name != preview.environments.cend(); ++name) {
        PreviewEnvironment &counts = classes[m_session->environmentClass(name.key())];
        counts.deployments += name->deployments;
        counts.failed += name->failed;
    }
    addHeading(tr("After import"));
    for (auto counts = classes.cbegin(); counts != classes.cend(); ++counts)
        addFact(tr("Deployments, %1").arg(environmentClassText(counts.key())),
                countText(counts->deployments, language));
    if (classes.contains(EnvironmentClass::Production))
        addFact(tr("Failed in production"),
                countText(classes.value(EnvironmentClass::Production).failed, language));
    if (preview.incidents > 0)
        addFact(tr("Incidents"), countText(preview.incidents, language));
    if (preview.changes > 0)
        addFact(tr("Changes"), countText(preview.changes, language));
    if (preview.weeks > 0)
        addFact(tr("Covers"), tr("%n week(s)", nullptr, static_cast<int>(preview.weeks)));
    if (!preview.emptyWeeks.isEmpty())
        addRemark(tr("Nothing in the week of %1. If that is not expected, check the export.")
                      .arg(dayText(preview.emptyWeeks.first(), language)));
}

void ImportPage::showSide(const ImportItem &item)
{
    clear(*m_side);
    const EvidencePreview &preview = *item.preview;
    const Language &language = m_context.language;
    if (preview.error) {
        addWays(item);
        m_side->addStretch();
        return;
    }
    // Of the file as a whole, such as pages that are missing: before any figure.
    for (const Issue &issue : preview.facts.issues.items()) {
        if (issue.place.row == 0 && issue.severity != Severity::Info)
            addRemark(issue.message, TextTone::Warning);
    }
    addHeading(preview.rejected > 0 ? tr("%1 of %2 rows are rejected")
                                          .arg(countText(preview.rejected, language),
                                               countText(preview.facts.rows, language))
                                    : tr("No row is rejected"));
    for (const PreviewProblem &problem : preview.problems.mid(0, kMostProblems))
        addProblem(problem);
    addCounts(preview);
    m_side->addStretch();
}

void ImportPage::showFooter()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session->stage();
    const qint64 accepted = m_session->accepted();
    const Language &language = m_context.language;
    const bool isDone = stage == Stage::Done;
    m_cancel->setVisible(!isDone);
    m_undo->setVisible(isDone && m_session->summary()->id.isValid());
    m_save->setVisible(isDone && m_session->summary()->rejected > 0);
    m_count->setVisible(stage == Stage::Matching || stage == Stage::Looking);
    m_count->setText(
        tr("%1 of %2 rows will be imported")
            .arg(countText(accepted, language), countText(m_session->rows(), language)));
    m_import->setText(isDone         ? tr("Show delivery data")
                      : accepted > 0 ? tr("Import %1 rows").arg(countText(accepted, language))
                                     : tr("Import"));
    m_import->setEnabled(isDone || (stage == Stage::Matching && accepted > 0));
    m_import->setToolTip(m_import->isEnabled() ? QString() : tr("There is no row to import yet"));
}

// What is said of several columns is said once.
static QList<std::pair<QString, qint64>> countedMessages(const IssueList &issues)
{
    QList<std::pair<QString, qint64>> counted;
    for (const Issue &issue : issues.items()) {
        const auto known =
            std::find_if(counted.begin(), counted.end(),
                         [&issue](const auto &entry) { return entry.first == issue.message; });
        if (known == counted.end())
            counted.append({issue.message, issue.count});
        else
            known->second += issue.count;
    }
    return counted;
}

void ImportPage::showResult()
{
    const ImportSummary &summary = *m_session->summary();
    const Language &language = m_context.language;
    clear(*m_side);
    addHeading(tr("Imported as one step"));
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    for (const ImportedFile &file : summary.files) {
        added += file.added;
        updated += file.updated;
        unchanged += file.unchanged;
    }
    addFact(tr("New"), countText(added, language));
    addFact(tr("Changed"), countText(updated, language));
    addFact(tr("Unchanged"), countText(unchanged, language));
    addFact(tr("Rejected"), countText(summary.rejected, language));
    m_side->addSpacing(6);
    addRemark(tr("The files are kept in the project, so that every record can show its row."));
    m_side->addStretch();
    m_reason->hide();
    m_resultTitle->setText(
        tr("%1 deployments, %2 changes, %3 incidents; %4 rows rejected")
            .arg(countText(summary.deployments, language), countText(summary.changes, language),
                 countText(summary.incidents, language), countText(summary.rejected, language)));
    QStringList lines;
    for (const ImportedFile &file : summary.files) {
        const QString name = file.file.section(u'/', -1);
        if (file.error) {
            lines.append(tr("%1 was not imported: %2").arg(name, file.error->message));
            continue;
        }
        lines.append(tr("%1, read as %2: %3 rows, %4 new, %5 changed, %6 unchanged")
                         .arg(name, sourceTitle(file.source), countText(file.rows, language),
                              countText(file.added, language), countText(file.updated, language),
                              countText(file.unchanged, language)));
        for (const auto &[message, count] : countedMessages(file.issues))
            lines.append(tr("    %1 (%2×)").arg(message, countText(count, language)));
        for (const RejectedRow &row : file.rejected.mid(0, kListedRows))
            lines.append(tr("    Row %1 rejected: %2").arg(row.row).arg(row.reason));
    }
    m_result->setPlainText(lines.join(u'\n'));
}

} // namespace obeya
