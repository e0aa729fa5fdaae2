#include "reports/export/html_style.h"

#include "reports/export/level_colors.h"

#include <QRegularExpression>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

const char *const kRules = R"css(
:root { --accent: #0B6E69; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px; max-width: 960px; background: #FFFFFF; color: #1A1F29;
  font: 15px/1.5 "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC", sans-serif; }
header { border-bottom: 2px solid var(--accent); padding-bottom: 12px; display: flex;
  justify-content: space-between; align-items: center; gap: 16px; }
header img { max-height: 48px; max-width: 240px; }
section { padding: 32px 0; border-bottom: 1px solid #DCE0E6; }
h1 { font-size: 32px; line-height: 1.25; margin: 4px 0 8px; }
h2 { font-size: 26px; line-height: 1.3; margin: 4px 0 8px; }
h3 { font-size: 18px; margin: 24px 0 8px; }
.eyebrow { color: var(--accent); font-weight: 600; margin: 0; }
.lead { font-size: 17px; color: #454E5E; margin: 0 0 16px; }
.caption { font-size: 13px; color: #5F6878; margin: 4px 0 12px; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 14px; }
caption { caption-side: bottom; text-align: left; font-size: 13px; color: #5F6878; padding: 6px 0; }
th, td { padding: 6px 8px; border-bottom: 1px solid #DCE0E6; text-align: left; vertical-align: top; }
thead th { color: #454E5E; font-size: 13px; }
tbody th { font-weight: 400; }
.right { text-align: right; } .center { text-align: center; } .strong { font-weight: 600; }
.chip { display: inline-block; min-width: 34px; padding: 1px 6px; border: 1px solid #B5BCC7;
  border-radius: 4px; text-align: center; font-weight: 600; }
.columns { display: flex; gap: 24px; flex-wrap: wrap; }
.columns > div { flex: 1 1 360px; min-width: 0; }
figure { margin: 12px 0; } figure svg { max-width: 100%; height: auto; }
figcaption b { display: block; }
.tiles { display: flex; flex-wrap: wrap; gap: 12px; margin: 8px 0; }
.tile { flex: 1 1 200px; border: 1px solid #DCE0E6; border-radius: 8px; padding: 12px; }
.tile .value { font-size: 28px; font-weight: 600; }
.tile p { margin: 0; }
dl { display: grid; grid-template-columns: minmax(120px, 1fr) 4fr; gap: 4px 16px; }
dt { color: #5F6878; } dd { margin: 0; overflow-wrap: anywhere; }
aside { border-left: 5px solid var(--accent); padding: 4px 16px; margin: 16px 0; }
aside p { margin: 4px 0; }
footer { color: #5F6878; font-size: 13px; padding: 16px 0; }
@page { size: A4; margin: 20mm 18mm 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  section { border: 0; padding: 0; } section + section { break-before: page; }
  thead { display: table-header-group; } tr, figure, .tile, aside { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .chip, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

QString colorText(unsigned color)
{
    return u'#' + QString::number(color, 16).rightJustified(6, u'0').toUpper();
}

} // namespace

QString htmlStyle(const QString &accent)
{
    QString style = QString::fromUtf8(kRules);
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}$"_s);
    if (pattern.match(accent).hasMatch())
        style.replace("--accent: #0B6E69"_L1, "--accent: "_L1 + accent);
    for (size_t level = 0; level < kLevelColors.size(); ++level)
        style += u".l%1 { background: %2; color: %3; border-color: %4; }\n"_s.arg(
            QString::number(level), colorText(kLevelColors[level].fill),
            colorText(kLevelColors[level].text), colorText(kLevelColors[level].line));
    return style;
}

} // namespace obeya
