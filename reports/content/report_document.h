#pragma once

#include "assessments/delivery/metrics.h"
#include "assessments/scoring/score_card.h"
#include "reports/content/chart_spec.h"
#include "reports/content/delivery_charts.h"
#include "reports/content/language.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace obeya {

enum class TextRole { Eyebrow, Title, Section, Lead, Body, Caption };

struct TextBlock
{
    TextRole role = TextRole::Body;
    QString text; // plain text: renderers escape it
};

enum class CellAlign { Left, Right, Center };

struct ReportColumn
{
    QString title;
    double share = 1; // of the table's width
    CellAlign align = CellAlign::Left;
};

struct ReportCell
{
    QString text;
    std::optional<double> number; // exact value, for spreadsheets
    std::optional<double> level;  // draws a level chip with the text inside
    bool isBold = false;
};

struct TableBlock
{
    QString caption;
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
};

struct ChartBlock
{
    ChartSpec chart;
    double height = 60; // millimetres
};

struct TilesBlock
{
    QList<MeasureTile> tiles;
};

// Rows of cells coloured by level, named at the right: the picture of the cover.
struct LevelGridBlock
{
    struct Row
    {
        QString name;
        QList<std::optional<double>> levels;
    };
    QList<Row> rows;
    QString caption;
};

struct FactsBlock // label and value
{
    QList<QPair<QString, QString>> facts;
};

struct CalloutBlock
{
    QString title;
    QStringList lines;
};

struct ColumnsBlock; // two stacks of blocks side by side
using Block = std::variant<TextBlock, TableBlock, ChartBlock, TilesBlock, LevelGridBlock,
                           FactsBlock, CalloutBlock, std::shared_ptr<const ColumnsBlock>>;

struct ColumnsBlock
{
    QList<Block> left;
    QList<Block> right;
    double leftShare = 0.5;
};

struct ReportSection
{
    QString id; // cover, summary, capability-<domain>, delivery, claims, method
    QString title;
    bool isCover = false; // starts a page anyway; a cover has no header and footer
    QList<Block> blocks;
};

struct Branding
{
    QString accent = QStringLiteral("#0B6E69"); // #RRGGBB
    QByteArray logo;                            // SVG or PNG; empty: none
    QString footer;
};

// A whole report as data. Shared by the preview, PDF, HTML and spreadsheet.
struct ReportDocument
{
    QString title; // "Checkout Platform, DevOps assessment, November 2026"
    QString organization;
    QString languageCode;
    double highestLevel = 5; // top of the model's scale, for the colours of levels
    Branding branding;
    QList<ReportSection> sections;
};

} // namespace obeya
