#pragma once

#include "reports/content/report_document.h"

#include <QRectF>
#include <QSizeF>

#include <functional>

namespace obeya {

enum class Paper { A4, Letter };

// What a text is on paper: the roles of the document, and what tables and the cover need besides.
enum class PaperText {
    Eyebrow,
    Title,
    Section,
    Lead,
    Body,
    Strong, // body, bold
    Caption,
    CaptionStrong,
    Cell,
    CellStrong,
    TileValue,
    Organization, // on the cover
    CoverTitle,
    CoverLine,
};

// How big a text gets at a width; arithmetic only sees this, never a font.
using TextMeasure = std::function<QSizeF(const QString &text, PaperText role, double width)>;

// One block, or a part of it (rows of a table), at its place on a page. Points (1/72 inch).
struct PlacedBlock
{
    QRectF rect;
    Block block;
    bool isOnCover = false;
    qsizetype firstRow = 0; // tables: rows [firstRow, lastRow)
    qsizetype lastRow = 0;
    QList<double> rowHeights; // tables: header first, then the rows shown; facts: the rows
    bool hasCaption = false;  // tables: the last part carries it, below the rows
    double chartHeight = 0;   // charts: the lower part of rect without title and subtitle
    QSizeF cell;              // grids: size of a cell without the gap
};

struct ReportPage
{
    QString sectionId;
    QString section; // title, for the footer
    bool isCover = false;
    QList<PlacedBlock> blocks;
};

struct PageLayout
{
    QSizeF paper; // points
    QRectF body;
    QList<ReportPage> pages;
};

// Distances that layout and painter share. Points.
namespace paper {
inline constexpr double kPointsPerMillimetre = 72 / 25.4;
inline constexpr double kSide = 18 * kPointsPerMillimetre;
inline constexpr double kCellPadding = 4;
inline constexpr double kCellMargin = 4; // above and below the text of a cell
inline constexpr double kFactMargin = 3.5;
inline constexpr double kFactLabel = 0.22; // share of the width
inline constexpr double kCalloutIndent = 13;
inline constexpr double kGridGap = 4;
} // namespace paper

// The role of a text block on a page or on the cover.
PaperText paperText(TextRole role, bool isOnCover);

// Lays out the document: no row is split unless it is higher than a page, a table that goes on
// repeats its header, a heading stays with what follows, and nothing lies outside the body.
PageLayout layOutReport(const ReportDocument &document, Paper paper, const TextMeasure &measure);

} // namespace obeya
