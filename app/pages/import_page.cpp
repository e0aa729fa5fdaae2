#include "app/pages/import_page.h"

#include "app/item_models/import_files_model.h"
#include "app/item_models/preview_table_model.h"
#include "app/session/background_task.h"
#include "app/session/prompts.h"
#include "app/session/rejected_rows.h"
#include "app/widgets/buttons.h"
#include "app/widgets/dropped_files.h"
#include "app/widgets/step_bar.h"
#include "reports/content/number_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QTimeZone>

namespace obeya {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageContext &context, ImportSession &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(&session)
    , m_files(new ImportFilesModel(*m_session, context.language, this))
    , m_rows(new PreviewTableModel(this))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    setBodyMargins(0, 0, 0, 0);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 10, 24, 10);
    m_steps = new StepBar({tr("Choose files"), tr("Match columns"), tr("Import")});
    m_steps->setObjectName(u"importSteps"_s);
    row->addWidget(m_steps);
    row->addStretch();
    addSubBar(bar);
    auto *center = new QHBoxLayout;
    center->setSpacing(0);
    center->addWidget(makeFiles());
    center->addWidget(makeCenter(), 1);
    QWidget *side = makeSide();
    center->addWidget(side);
    setSidePanel(side);
    body()->setSpacing(0);
    body()->addLayout(center, 1);
    body()->addWidget(makeFooter());
    makeShortcuts();
    connect(m_session, &ImportSession::changed, this, &ImportPage::showAll);
    connect(m_session, &ImportSession::partChanged, m_progress, &QProgressBar::setValue);
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_context.prompts.error(this, tr("Import data"), error);
    });
    showAll();
}

void ImportPage::addFiles(const QStringList &files)
{
    if (files.isEmpty() || m_context.session.isReadOnly())
        return;
    m_context.settings.lastFolder = QFileInfo(files.first()).absolutePath();
    m_session->addFiles(files);
}

void ImportPage::chooseFiles()
{
    m_context.prompts.openFiles(
        this, tr("Import data"),
        tr("Exports (*.csv *.tsv *.json *.ndjson *.jsonl *.xlsx *.zip *.gz *.txt);;All files (*)"),
        m_context.settings.lastFolder, [this](const QStringList &files) { addFiles(files); });
}

int ImportPage::current() const
{
    const int row = m_list->currentIndex().row();
    return row < m_session->items().size() ? row : -1;
}

const ImportItem *ImportPage::item() const
{
    return current() >= 0 ? &m_session->items().at(current()) : nullptr;
}

// Data of the entries: empty for recognition by content, a source, "map:KIND" or "kept:NAME".
void ImportPage::chooseSource(int index)
{
    if (!item())
        return;
    const QString choice = m_source->itemData(index).toString();
    if (choice.startsWith("map:"_L1))
        return m_session->startMapping(current(), choice.sliced(4));
    EvidenceOptions options = item()->options;
    options.mapping.reset();
    options.source.clear();
    if (choice.startsWith("kept:"_L1)) {
        for (const KeptMapping &kept : m_session->mappings()) {
            if (kept.mapping.name == choice.sliced(5))
                options.mapping = kept.mapping;
        }
    } else {
        options.source = choice;
    }
    m_session->setOptions(current(), options);
}

void ImportPage::readOptions()
{
    if (!item())
        return;
    const QString encoding = m_encoding->currentData().toString();
    const QString environment = m_environment->currentText().trimmed();
    const QString service = m_service->currentText().trimmed();
    EvidenceOptions options = item()->options;
    std::optional<QTimeZone> &zone = options.mapping ? options.mapping->zone : options.zone;
    const QByteArray chosen = m_zone->currentData().toByteArray();
    const bool isSame = options.encoding == encoding && options.environment == environment
                        && options.service == service
                        && (chosen.isEmpty() ? !zone : zone && zone->id() == chosen);
    if (isSame) // a field was left as it was
        return;
    options.encoding = encoding;
    options.environment = environment;
    options.service = service;
    zone.reset();
    if (!chosen.isEmpty())
        zone = QTimeZone(chosen);
    m_session->setOptions(current(), options);
}

// The first choice is "not in this file".
void ImportPage::pickField(const QString &field, int choice)
{
    if (const ImportItem *chosen = item(); chosen && chosen->preview)
        m_session->setColumn(current(), field,
                             choice > 0 ? chosen->preview->columns.value(choice - 1) : QString());
}

void ImportPage::keepMapping()
{
    if (!item() || !item()->options.mapping)
        return;
    m_context.prompts.text(this, tr("Keep this mapping"), tr("Name of the mapping"),
                           item()->options.mapping->name, [this](const QString &name) {
                               if (const auto kept = m_session->keepMapping(current(), name); !kept)
                                   m_context.prompts.error(this, tr("Keep this mapping"),
                                                           kept.error());
                           });
}

void ImportPage::saveRejected()
{
    m_context.prompts.saveFile(
        this, tr("Save list of rejected rows"), tr("CSV files (*.csv)"), u"rejected.csv"_s,
        [this](const QString &path) {
            const auto work = [project = m_context.session.path(),
                               clock = m_context.session.clock(), import = m_session->summary()->id,
                               path](const Progress &) -> Result<void> {
                const auto opened = Project::open(project, OpenMode::OwnedElsewhere, clock);
                if (!opened)
                    return opened.error();
                return saveRejectedRows(**opened, import, path);
            };
            m_save->setEnabled(false);
            runInBackground(this, work, [this](const Result<void> &written) {
                m_save->setEnabled(true);
                if (!written)
                    m_context.prompts.error(this, tr("Save list of rejected rows"),
                                            written.error());
            });
        });
}

void ImportPage::leave()
{
    if (m_session->stage() == ImportSession::Stage::Importing)
        m_session->cancel();
    else
        emit closed();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.session.isReadOnly() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    addFiles(droppedFiles(*event->mimeData()));
}

} // namespace obeya
