#include "app/pages/record_dialog.h"

#include "app/item_models/import_words.h"
#include "app/session/background_task.h"
#include "app/session/project_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace obeya {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(u"recordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record"));
    resize(760, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    auto *contents = new QWidget;
    m_sections = new QVBoxLayout(contents);
    m_sections->setContentsMargins(24, 20, 24, 8);
    m_sections->setSpacing(16);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(contents);
    column->addWidget(scroll, 1);
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
}

QString RecordDialog::timeText(std::optional<Instant> time) const
{
    if (!time)
        return {};
    const QTimeZone &zone = m_context.session.delivery()->options().zone;
    return u"%1 %2"_s.arg(recordTimeText(*time, zone), QString::fromUtf8(zone.id()));
}

void RecordDialog::addRecord(const Deployment &deployment)
{
    addSection(tr("Deployment %1").arg(deployment.id),
               {{fieldText(u"service"_s), deployment.service},
                {fieldText(u"environment"_s), deployment.environment},
                {fieldText(u"result"_s), resultText(deployment.result, m_context.language)},
                {fieldText(u"finished"_s), timeText(deployment.finished)},
                {fieldText(u"started"_s), timeText(deployment.started)},
                {fieldText(u"created"_s), timeText(deployment.created)},
                {fieldText(u"commit"_s), deployment.commit},
                {fieldText(u"commits"_s), deployment.commits.join(u' ')},
                {fieldText(u"version"_s), deployment.version},
                {fieldText(u"rollback_of"_s), deployment.rollbackOf},
                {fieldText(u"url"_s), deployment.url}},
               deployment.source, deployment.id);
}

void RecordDialog::addRecord(const Change &change)
{
    addSection(tr("Change %1").arg(change.id),
               {{fieldText(u"message"_s), change.message},
                {fieldText(u"author"_s), change.author},
                {fieldText(u"service"_s), change.service},
                {fieldText(u"repository"_s), change.repository},
                {fieldText(u"first_commit"_s), timeText(change.firstCommit)},
                {fieldText(u"authored"_s), timeText(change.authored)},
                {fieldText(u"committed"_s), timeText(change.committed)},
                {fieldText(u"opened"_s), timeText(change.opened)},
                {fieldText(u"merged"_s), timeText(change.merged)},
                {fieldText(u"commit"_s), change.mergeCommit},
                {fieldText(u"deployment"_s), change.deployment},
                {fieldText(u"parents"_s), change.parents.join(u' ')}},
               change.source, change.id);
}

void RecordDialog::addRecord(const Incident &incident)
{
    addSection(tr("Incident %1").arg(incident.id),
               {{fieldText(u"title"_s), incident.title},
                {fieldText(u"service"_s), incident.service},
                {fieldText(u"environment"_s), incident.environment},
                {fieldText(u"severity"_s), incident.severity},
                {fieldText(u"status"_s), incident.status},
                {fieldText(u"opened"_s), timeText(incident.opened)},
                {fieldText(u"acknowledged"_s), timeText(incident.acknowledged)},
                {fieldText(u"resolved"_s), timeText(incident.resolved)},
                {fieldText(u"deployment"_s), incident.deployment},
                {fieldText(u"change"_s), incident.change}},
               incident.source, incident.id);
}

void RecordDialog::addSection(const QString &heading, const Fields &fields, const SourceRow &source,
                              const QString &id)
{
    auto *card = new Card;
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(heading);
    title->setReadable();
    card->contents()->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        auto *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        label->setText(name);
        auto *text = new TextLabel(TypeRole::Body);
        text->setText(value);
        text->setReadable();
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    card->contents()->addLayout(grid);
    const auto records = m_context.session.delivery()->data();
    auto *place = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    place->setText(tr("Row %1 of %2, as it stands there:")
                       .arg(source.row)
                       .arg(records ? records->fileName(source.file) : QString()));
    place->setReadable();
    card->contents()->addWidget(place);
    auto *original = new QPlainTextEdit;
    original->setObjectName(u"originalRow"_s);
    original->setAccessibleName(tr("Original row"));
    original->setReadOnly(true);
    original->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    original->setFixedHeight(104);
    original->setPlaceholderText(tr("Reading the file"));
    card->contents()->addWidget(original);
    m_sections->addWidget(card);
    loadSource(original, source, id);
}

void RecordDialog::loadSource(QPlainTextEdit *target, const SourceRow &source, const QString &id)
{
    const auto work = [path = m_context.session.path(), clock = m_context.session.clock(), source,
                       id](const Progress &progress) -> Result<QString> {
        const auto project = Project::open(path, OpenMode::OwnedElsewhere, clock);
        if (!project)
            return project.error();
        return (*project)->sourceText(source, id, progress);
    };
    auto *running = runInBackground(this, work, [target](const Result<QString> &text) {
        if (!text)
            target->setPlaceholderText(text.error().message);
        else if (text->isEmpty())
            target->setPlaceholderText(
                tr("The file was imported by an older version, which did not keep it."));
        else
            target->setPlainText(*text);
    });
    connect(this, &QObject::destroyed, running, &QFutureWatcherBase::cancel);
}

} // namespace obeya
