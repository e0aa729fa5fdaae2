#include "app/pages/import_dialog.h"

#include "app/session/background_task.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"
#include "models/base/atomic_file.h"
#include "reports/content/number_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kShownRows = 200; // the rest is in the saved list

ImportDialog::ImportDialog(const PageContext &context, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_headline(new TextLabel(TypeRole::Lead))
    , m_progress(new QProgressBar)
    , m_details(new QPlainTextEdit)
    , m_save(new ActionButton(ButtonKind::Normal, u"exporti"_s, tr("Save rejected rows")))
    , m_close(new ActionButton(ButtonKind::Primary, {}, tr("Cancel")))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import data"));
    resize(720, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    m_headline->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_details->setReadOnly(true);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setAccessibleName(tr("Result of the import"));
    m_close->setObjectName(u"importClose"_s);
    m_save->setObjectName(u"saveRejected"_s);
    column->addWidget(m_headline);
    column->addWidget(m_progress);
    column->addWidget(m_details, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_close);
    column->addLayout(row);
    m_save->hide();
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    start(files);
}

ImportDialog::~ImportDialog()
{
    if (m_running) {
        m_running->cancel();
        m_running->waitForFinished();
    }
}

void ImportDialog::start(const QStringList &files)
{
    m_headline->setText(tr("Reading %n file(s)", nullptr, static_cast<int>(files.size())));
    m_progress->setRange(0, 1000);
    const auto work = [path = m_context.session.path(), clock = m_context.session.clock(),
                       team = m_context.session.team(),
                       files](const Progress &progress) -> Result<ImportSummary> {
        const auto project = Project::open(path, OpenMode::OwnedElsewhere, clock);
        if (!project)
            return project.error();
        return (*project)->importEvidence(team, evidenceInputs(files), progress);
    };
    m_running = runInBackground(this, work,
                                [this](const Result<ImportSummary> &summary) { show(summary); });
    connect(m_running, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
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

void ImportDialog::show(const Result<ImportSummary> &summary)
{
    m_progress->hide();
    m_close->setText(tr("Close"));
    if (!summary) {
        m_headline->setTone(TextTone::Bad);
        m_headline->setText(errorText(summary.error()));
        return;
    }
    m_summary = *summary;
    const Language &language = m_context.language;
    m_headline->setText(tr("%1 deployments, %2 changes, %3 incidents; %4 rows rejected")
                            .arg(countText(m_summary.deployments, language),
                                 countText(m_summary.changes, language),
                                 countText(m_summary.incidents, language),
                                 countText(m_summary.rejected, language)));
    QStringList lines;
    for (const ImportedFile &file : m_summary.files) {
        const QString name = QFileInfo(file.file).fileName();
        if (file.error) {
            lines.append(tr("%1 was not imported: %2").arg(name, file.error->message));
            continue;
        }
        lines.append(tr("%1, read as %2: %3 rows, %4 new, %5 changed, %6 unchanged")
                         .arg(name, file.source, countText(file.rows, language),
                              countText(file.added, language), countText(file.updated, language),
                              countText(file.unchanged, language)));
        for (const auto &[message, count] : countedMessages(file.issues))
            lines.append(tr("    %1 (%2×)").arg(message, countText(count, language)));
        for (const RejectedRow &row : file.rejected.mid(0, kShownRows))
            lines.append(tr("    Row %1 rejected: %2").arg(row.row).arg(row.reason));
    }
    m_details->setPlainText(lines.join(u'\n'));
    m_save->setVisible(m_summary.rejected > 0);
    m_context.session.delivery()->reload();
}

static QString csvCell(QString text)
{
    // A spreadsheet would run these as formulas.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// All of them, as the project keeps them; the summary holds only the first.
static Result<void> writeRejected(const Project &project, ImportId import, const QString &path)
{
    const auto rows = project.rejectedRows(import);
    if (!rows)
        return rows.error();
    QString csv = u"\uFEFFfile,row,column,problem,text\r\n"_s;
    for (const RejectedRow &row : *rows)
        csv += QStringList{csvCell(row.file), QString::number(row.row), csvCell(row.column),
                           csvCell(row.reason), csvCell(row.text)}
                   .join(u',')
               + u"\r\n"_s;
    return writeFileAtomically(path, csv.toUtf8());
}

void ImportDialog::saveRejected()
{
    m_context.prompts.saveFile(this, tr("Save rejected rows"), tr("CSV files (*.csv)"),
                               u"rejected.csv"_s,
                               [this](const QString &path) { saveRejectedTo(path); });
}

void ImportDialog::saveRejectedTo(const QString &path)
{
    const auto work = [project = m_context.session.path(), clock = m_context.session.clock(),
                       import = m_summary.id, path](const Progress &) -> Result<void> {
        const auto opened = Project::open(project, OpenMode::OwnedElsewhere, clock);
        if (!opened)
            return opened.error();
        return writeRejected(**opened, import, path);
    };
    m_save->setEnabled(false);
    m_running = runInBackground(this, work, [this](const Result<void> &written) {
        m_save->setEnabled(true);
        if (!written)
            m_context.prompts.error(this, tr("Save rejected rows"), written.error());
    });
}

} // namespace obeya
