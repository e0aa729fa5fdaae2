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
static constexpr double kPointsPerMillimetre = 72 / 25.4;

PageLayout layOutForPrint(const ReportDocument &document, Paper paper)
{
    loadReportFonts();
    // A picture of 72 dots per inch measures in points, as the painter of a page does.
    QImage device(1, 1, QImage::Format_RGB32);
    device.setDotsPerMeterX(qRound(kPointsPerInch / 0.0254));
    device.setDotsPerMeterY(qRound(kPointsPerInch / 0.0254));
    const auto measure = [&device](const QString &text, TextRole role, bool bold, double width) {
        const QFontMetricsF metrics(paperFont(role, bold), &device);
        return metrics
            .boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          text)
            .size();
    };
    return layOutReport(document, paper, measure);
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

static void paintFrame(QPainter &painter, const ReportDocument &document, const PageLayout &layout,
                       qsizetype index, const PaintContext &context)
{
    const ReportPage &page = layout.pages[index];
    const QRectF body = layout.body;
    const double top = 14 * kPointsPerMillimetre;
    double x = body.left();
    if (!document.branding.logo.isEmpty()) {
        paintLogo(painter, QRectF(x, top, 18, 18), document.branding.logo);
        x += 24;
    }
    painter.setPen(context.palette.text);
    usePaperFont(painter, reportFont(9.5, QFont::DemiBold));
    painter.drawText(QRectF(x, top, body.width() / 2, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     document.organization);
    usePaperFont(painter, reportFont(8.5));
    painter.setPen(context.palette.text2);
    painter.drawText(QRectF(body.left() + body.width() * 0.3, top, body.width() * 0.7, 18),
                     Qt::AlignRight | Qt::AlignVCenter, document.title);
    painter.fillRect(QRectF(body.left(), top + 24, body.width(), 0.5 * kPointsPerMillimetre),
                     context.accent);

    const double bottom = layout.paper.height() - 12 * kPointsPerMillimetre;
    painter.setPen(QPen(context.palette.line, 0.5));
    painter.drawLine(QPointF(body.left(), bottom - 8), QPointF(body.right(), bottom - 8));
    usePaperFont(painter, reportFont(8));
    painter.setPen(context.palette.text3);
    const QRectF footer(body.left(), bottom - 6, body.width(), 14);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, page.section);
    painter.drawText(footer, Qt::AlignHCenter | Qt::AlignVCenter, document.branding.footer);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter,
                     context.language.text(QT_TRANSLATE_NOOP("obeya::reports", "Page %1 of %2"))
                         .arg(index + 1)
                         .arg(layout.pages.size()));
}

void paintPage(QPainter &painter, const ReportDocument &document, const PageLayout &layout,
               qsizetype page)
{
    const PaintContext context{palette(Theme::Light), QColor(document.branding.accent),
                               Language(document.languageCode)};
    const ReportPage &content = layout.pages[page];
    if (content.isCover) {
        painter.fillRect(QRectF(0, 0, 4 * kPointsPerMillimetre, layout.paper.height()),
                         context.accent);
        painter.setPen(context.palette.text);
        usePaperFont(painter, reportFont(11, QFont::DemiBold));
        double x = layout.body.left();
        if (!document.branding.logo.isEmpty()) {
            paintLogo(painter, QRectF(x, layout.body.top(), 28, 28), document.branding.logo);
            x += 36;
        }
        painter.drawText(QRectF(x, layout.body.top(), layout.body.width(), 28),
                         Qt::AlignLeft | Qt::AlignVCenter, document.organization);
    } else {
        paintFrame(painter, document, layout, page, context);
    }
    for (const PlacedBlock &block : content.blocks) {
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
