#include "reports/pdf/pdf_renderer.h"

#include "models/base/atomic_file.h"
#include "reports/content/language.h"
#include "reports/pdf/block_painter.h"
#include "reports/pdf/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kResolution = 1200;
static constexpr double kPointsPerInch = 72;
using paper::kPointsPerMillimetre;

PageLayout layOutForPrint(const ReportDocument &document, Paper paper)
{
    loadReportFonts();
    // A picture of 72 dots per inch measures in points, as the painter of a page does.
    QImage device(1, 1, QImage::Format_RGB32);
    device.setDotsPerMeterX(qRound(kPointsPerInch / 0.0254));
    device.setDotsPerMeterY(qRound(kPointsPerInch / 0.0254));
    const auto measure = [&device](const QString &text, PaperText role, double width) {
        const QFontMetricsF metrics(paperFont(role), &device);
        return metrics
            .boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          text)
            .size();
    };
    return layOutReport(document, paper, measure);
}

// A colour that cannot be read gives way to the default.
static QColor accentOf(const Branding &branding)
{
    const QColor color(branding.accent);
    return color.isValid() ? color : QColor(Branding().accent);
}

static void paintLogo(QPainter &painter, const QRectF &rect, const QByteArray &logo)
{
    QSvgRenderer svg;
    if (logo.trimmed().startsWith('<') && svg.load(logo)) {
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        svg.render(&painter, rect);
        return;
    }
    const QImage picture = QImage::fromData(logo);
    if (picture.isNull())
        return;
    QSizeF size = picture.size();
    size.scale(rect.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(rect.topLeft(), size), picture);
}

static void paintHeader(PaperPainter &paper, const ReportDocument &document, const QRectF &body)
{
    constexpr double kMiddle = 37.5;
    constexpr double kRule = 59;
    double x = body.left();
    if (!document.branding.logo.isEmpty()) {
        paintLogo(paper.painter(), QRectF(x, kMiddle - 9, 18, 18), document.branding.logo);
        x += 23;
    }
    const double width = paper.line(QRectF(x, kMiddle - 9, body.width() * 0.45, 18),
                                    PaperText::Strong, paper.palette().text, document.organization);
    paper.line(QRectF(QPointF(x + width + 12, kMiddle - 9), QPointF(body.right(), kMiddle + 9)),
               PaperText::Cell, paper.palette().text2, document.title, Qt::AlignRight);
    paper.painter().fillRect(QRectF(body.left(), kRule, body.width(), 0.5 * kPointsPerMillimetre),
                             paper.context().accent);
}

static void paintFooter(PaperPainter &paper, const ReportDocument &document,
                        const PageLayout &layout, qsizetype index)
{
    const QRectF body = layout.body;
    const double rule = layout.paper.height() - 16 * kPointsPerMillimetre;
    const Palette &colors = paper.palette();
    paper.rule(body.left(), body.right(), rule, colors.line);
    const QRectF row(body.left(), rule + 5, body.width(), 14);
    const QString number = paper.context()
                               .language.text(QT_TRANSLATE_NOOP("obeya::reports", "Page %1 of %2"))
                               .arg(index + 1)
                               .arg(layout.pages.size());
    const double third = body.width() / 3;
    paper.line(row.adjusted(0, 0, -2 * third - 6, 0), PaperText::Caption, colors.text3,
               layout.pages[index].section);
    paper.line(row.adjusted(third, 0, -third, 0), PaperText::Caption, colors.text3,
               document.branding.footer, Qt::AlignHCenter);
    paper.line(row.adjusted(2 * third + 6, 0, 0, 0), PaperText::Caption, colors.text3, number,
               Qt::AlignRight);
}

static void paintCover(PaperPainter &paper, const ReportDocument &document,
                       const PageLayout &layout)
{
    paper.painter().fillRect(QRectF(0, 0, 10, layout.paper.height()), paper.context().accent);
    constexpr double kLogo = 33;
    const double top = 60;
    double x = layout.body.left();
    if (!document.branding.logo.isEmpty()) {
        paintLogo(paper.painter(), QRectF(x, top, kLogo, kLogo), document.branding.logo);
        x += kLogo + 10;
    }
    paper.line(QRectF(QPointF(x, top), QPointF(layout.body.right(), top + kLogo)),
               PaperText::Organization, paper.palette().text, document.organization);
    const QRectF foot(layout.body.left(), layout.paper.height() - 36, layout.body.width(), 14);
    paper.line(foot, PaperText::Caption, paper.palette().text3, document.branding.footer);
}

void paintPage(QPainter &painter, const ReportDocument &document, const PageLayout &layout,
               qsizetype page)
{
    const PaintContext context{palette(Theme::Light), accentOf(document.branding),
                               Language(document.languageCode), document.highestLevel};
    painter.setRenderHint(QPainter::Antialiasing);
    PaperPainter paper(painter, context);
    if (layout.pages[page].isCover) {
        paintCover(paper, document, layout);
    } else {
        paintHeader(paper, document, layout.body);
        paintFooter(paper, document, layout, page);
    }
    for (const PlacedBlock &block : layout.pages[page].blocks) {
        painter.save();
        paintBlock(painter, block, context);
        painter.restore();
    }
}

static Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("obeya::render", "Writing the report was cancelled."),
            {}};
}

Result<void> writePdf(const QString &path, const ReportDocument &document, Paper paper,
                      const Progress &progress)
{
    const PageLayout layout = layOutForPrint(document, paper);
    const auto write = [&](QIODevice &device) -> Result<void> {
        QPdfWriter writer(&device);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setCreator(u"Obeya " OBEYA_VERSION ""_s);
        QPainter painter(&writer);
        // Fonts in points are already scaled to the device; everything else is by this factor.
        const double scale = kResolution / kPointsPerInch;
        for (qsizetype page = 0; page < layout.pages.size(); ++page) {
            if (!goOn(progress, page, layout.pages.size()))
                return cancelled();
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.scale(scale, scale);
            paintPage(painter, document, layout, page);
            painter.restore();
        }
        painter.end();
        return {};
    };
    return writeFileAtomically(path, write);
}

} // namespace obeya
