#pragma once

#include "reports/content/report_document.h"

#include <QRectF>
#include <QSizeF>

#include <functional>

namespace obeya {

enum class Paper { A4, Letter };

// How big a text gets at a width; arithmetic only sees this, never a font.
using TextMeasure =
    std::function<QSizeF(const QString &text, TextRole role, bool bold, double width)>;

// One block, or a part of it (rows of a table), at its place on a page. Points (1/72 inch).
struct PlacedBlock
{
    QRectF rect;
    Block block;
    qsizetype firstRow = 0; // tables: rows [firstRow, lastRow)
    qsizetype lastRow = 0;
    QList<double> rowHeights; // tables: header first, then the rows shown
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

// Lays out the document: no row is split, a table that goes on repeats its header, a heading stays
// with what follows.
PageLayout layOutReport(const ReportDocument &document, Paper paper, const TextMeasure &measure);

} // namespace obeya
