#include "app/pages/report_preview_page.h"

#include "app/session/claims_session.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/panel.h"
#include "app/widgets/text_label.h"
#include "models/base/atomic_file.h"
#include "reports/charts/chart_factory.h"
#include "reports/content/number_text.h"
#include "reports/export/report_export.h"
#include "reports/pdf/pdf_renderer.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// One page of the report as it will be printed.
class PageView : public QWidget
{
public:
    PageView(std::shared_ptr<const ReportDocument> document,
             std::shared_ptr<const PageLayout> layout, qsizetype page)
        : m_document(std::move(document))
        , m_layout(std::move(layout))
        , m_page(page)
    {
        setFixedSize((m_layout->paper * 1.05).toSize());
        setAccessibleName(m_layout->pages[page].section);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.scale(width() / m_layout->paper.width(), height() / m_layout->paper.height());
        paintPage(painter, *m_document, *m_layout, m_page);
    }

private:
    // Shared by the views of all pages, immutable.
    std::shared_ptr<const ReportDocument> m_document;
    std::shared_ptr<const PageLayout> m_layout;
    qsizetype m_page;
};

} // namespace

ReportPreviewPage::ReportPreviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_pages(nullptr)
{
    setObjectName(u"reportPage"_s);
    setTitle(tr("Report"), context.session.teamName());
    m_saved = new TextLabel(TypeRole::Secondary, TextTone::Ok);
    addHeaderWidget(m_saved);
    struct Export
    {
        QString suffix;
        QString text;
        QString filter;
    };
    const QList<Export> exports{{u"csv"_s, tr("Export CSV"), tr("CSV files (*.csv)")},
                                {u"xlsx"_s, tr("Export XLSX"), tr("Workbooks (*.xlsx)")},
                                {u"html"_s, tr("Export HTML"), tr("Web pages (*.html)")}};
    for (const Export &item : exports) {
        auto *button = new ActionButton(ButtonKind::Normal, {}, item.text);
        button->setObjectName(u"export_%1"_s.arg(item.suffix));
        connect(button, &QPushButton::clicked, this,
                [this, item] { exportTo(item.filter, item.suffix); });
        addHeaderWidget(button);
    }
    auto *pdf = new ActionButton(ButtonKind::Primary, u"exporti"_s, tr("Export PDF"));
    pdf->setObjectName(u"export_pdf"_s);
    connect(pdf, &QPushButton::clicked, this, &ReportPreviewPage::exportPdf);
    addHeaderWidget(pdf);

    setBodyMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSections());
    m_scroll->setObjectName(u"reportPreview"_s);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_scroll, 1);
    QWidget *side = makeOptions();
    row->addWidget(side);
    setSidePanel(side);
    body()->addLayout(row);

    const auto outdated = [this] {
        m_isStale = true;
        if (isVisible())
            preview();
    };
    connect(&context.session, &ProjectSession::answerChanged, this, outdated);
    connect(&context.session, &ProjectSession::assessmentChanged, this, outdated);
    connect(context.session.claims(), &ClaimsSession::changed, this, outdated);
}

QWidget *ReportPreviewPage::makeSections()
{
    auto *panel = new Panel(Qt::RightEdge);
    panel->setFixedWidth(230);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 14, 8, 14);
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(tr("Sections"));
    m_sections = new QListWidget;
    m_sections->setObjectName(u"reportSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->viewport()->setAutoFillBackground(false);
    m_sections->setSpacing(3);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPreviewPage::preview);
    column->addWidget(title);
    column->addWidget(m_sections, 1);
    return panel;
}

QWidget *ReportPreviewPage::makeOptions()
{
    auto *panel = new Panel(Qt::LeftEdge);
    panel->setFixedWidth(200);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 14, 16, 14);
    auto *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    label->setText(tr("Language"));
    m_language = new QComboBox;
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->setCurrentIndex(m_language->findData(m_context.language.code()));
    connect(m_language, &QComboBox::activated, this, &ReportPreviewPage::preview);
    auto *note = new TextLabel(TypeRole::Caption, TextTone::Muted);
    note->setWordWrap(true);
    note->setText(
        tr("The preview shows the pages of the PDF. The figures are those of the window and of the "
           "command line."));
    column->addWidget(label);
    column->addWidget(m_language);
    column->addSpacing(12);
    column->addWidget(note);
    column->addStretch();
    return panel;
}

std::optional<ReportInput> ReportPreviewPage::input() const
{
    const ProjectSession &session = m_context.session;
    if (!session.model() || !session.score())
        return std::nullopt;
    ReportInput values;
    values.organization = session.organization();
    values.team = session.teamName();
    values.model = session.model();
    values.current = {*session.assessment(), *session.score()};
    if (session.previousScore())
        values.previous = ScoredAssessment{session.history().first(), *session.previousScore()};
    const DeliverySession &delivery = *session.delivery();
    if (delivery.metrics())
        values.metrics = *delivery.metrics();
    if (delivery.comparison())
        values.comparison = *delivery.comparison();
    values.claims = session.claims()->reviews();
    values.claimMeasures = session.claims()->measures();
    values.practicesWithoutMeasure = session.claims()->unlinkedPractices();
    for (const ImportRecord &import : delivery.imports()) {
        values.sources += import.sources;
        values.rejectedRows += import.rejected;
    }
    values.sources.removeDuplicates();
    values.programVersion = QStringLiteral(OBEYA_VERSION);
    values.writtenOn = session.clock()().date();
    return values;
}

ReportOptions ReportPreviewPage::options() const
{
    ReportOptions values;
    values.language = m_language->currentData().toString();
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->item(i)->checkState() == Qt::Checked)
            values.sections.append(m_sections->item(i)->data(Qt::UserRole).toString());
    }
    return values;
}

void ReportPreviewPage::showSections()
{
    const auto values = input();
    if (!values || m_sections->count() > 0)
        return;
    const QSignalBlocker blocker(m_sections);
    for (const auto &[id, title] : reportSections(*values, m_context.language.code())) {
        auto *item = new QListWidgetItem(title, m_sections);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void ReportPreviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        preview();
}

void ReportPreviewPage::preview()
{
    m_isStale = false;
    showSections();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Mid);
    content->setAutoFillBackground(true);
    m_pages = new QVBoxLayout(content);
    m_pages->setContentsMargins(24, 24, 24, 24);
    m_pages->setSpacing(16);
    if (const auto values = input()) {
        const auto document =
            std::make_shared<const ReportDocument>(buildReport(*values, options()));
        const auto layout =
            std::make_shared<const PageLayout>(layOutForPrint(*document, Paper::A4));
        for (qsizetype page = 0; page < layout->pages.size(); ++page)
            m_pages->addWidget(new PageView(document, layout, page), 0, Qt::AlignHCenter);
        setTitle(tr("Report"), tr("%n page(s)", nullptr, static_cast<int>(layout->pages.size())));
    }
    m_pages->addStretch();
    m_scroll->setWidget(content);
}

void ReportPreviewPage::exportPdf()
{
    exportTo(tr("PDF files (*.pdf)"), u"pdf"_s);
}

Result<void> ReportPreviewPage::write(const QString &path, const QString &suffix) const
{
    const auto values = input();
    if (!values)
        return Error{ErrorCode::NotFound, tr("There is no assessment to report."), {}};
    if (suffix == "pdf"_L1)
        return writePdf(path, buildReport(*values, options()), Paper::A4);
    const Language language(options().language);
    const auto svg = [&language](const ChartSpec &chart, double width, double height) {
        return chartToSvg(chart, width, height, language);
    };
    const auto format = suffix == "html"_L1   ? ExportFormat::Html
                        : suffix == "xlsx"_L1 ? ExportFormat::Xlsx
                                              : ExportFormat::Csv;
    const auto bytes = exportReport(*values, options(), format, svg);
    if (!bytes)
        return bytes.error();
    return writeFileAtomically(path, *bytes);
}

void ReportPreviewPage::exportTo(const QString &filter, const QString &suffix)
{
    const QString suggestion =
        u"%1/%2.%3"_s.arg(m_context.settings.lastFolder, m_context.session.teamName(), suffix);
    m_context.prompts.saveFile(
        this, tr("Export report"), filter, suggestion, [this, suffix](const QString &path) {
            m_context.settings.lastFolder = QFileInfo(path).absolutePath();
            if (const auto written = write(path, suffix); !written)
                m_context.prompts.error(this, tr("Export report"), written.error());
            else
                m_saved->setText(tr("Saved %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace obeya
