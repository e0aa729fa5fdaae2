#include "reports/export/xlsx_writer.h"

#include "reports/export/level_colors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <xlsxwriter.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 32767; // characters in a cell, a limit of the format

struct Formats
{
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *percent = nullptr;
    std::array<lxw_format *, kLevelColors.size()> levels{};
};

Formats makeFormats(lxw_workbook *workbook)
{
    Formats formats;
    formats.header = workbook_add_format(workbook);
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    formats.text = workbook_add_format(workbook);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    formats.number = workbook_add_format(workbook);
    format_set_num_format(formats.number, "#,##0.##");
    format_set_align(formats.number, LXW_ALIGN_VERTICAL_TOP);
    formats.percent = workbook_add_format(workbook);
    format_set_num_format(formats.percent, "0.0%");
    format_set_align(formats.percent, LXW_ALIGN_VERTICAL_TOP);
    for (size_t level = 0; level < kLevelColors.size(); ++level) {
        lxw_format *format = workbook_add_format(workbook);
        format_set_num_format(format, "0.0");
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_bg_color(format, kLevelColors[level].fill);
        format_set_font_color(format, kLevelColors[level].text);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kLevelColors[level].line);
        formats.levels[level] = format;
    }
    return formats;
}

lxw_format *numberFormat(const Formats &formats, SheetFormat format, double number, double highest)
{
    switch (format) {
    case SheetFormat::Level:
        return formats.levels[static_cast<size_t>(levelColorOf(number, highest))];
    case SheetFormat::Percent:
        return formats.percent;
    case SheetFormat::Text:
    case SheetFormat::Number:
        break;
    }
    return formats.number;
}

// Tab names have at most 31 characters and none of []:*?/\.
QByteArray tabName(const QString &name)
{
    QString text = name;
    for (const QChar bad : u"[]:*?/\\"_s)
        text.remove(bad);
    return text.left(31).toUtf8();
}

void writeSheet(lxw_workbook *workbook, const Formats &formats, const Sheet &sheet)
{
    lxw_worksheet *page = workbook_add_worksheet(workbook, tabName(sheet.name).constData());
    if (!page)
        return;
    for (qsizetype index = 0; index < sheet.columns.size(); ++index) {
        const auto column = static_cast<lxw_col_t>(index);
        worksheet_set_column(page, column, column, sheet.columns[index].width, nullptr);
        worksheet_write_string(page, 0, column, sheet.columns[index].title.toUtf8().constData(),
                               formats.header);
    }
    worksheet_freeze_panes(page, 1, 0);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const qsizetype cells = std::min(sheet.rows[row].size(), sheet.columns.size());
        for (qsizetype index = 0; index < cells; ++index) {
            const SheetCell &cell = sheet.rows[row][index];
            const auto line = static_cast<lxw_row_t>(row + 1);
            const auto column = static_cast<lxw_col_t>(index);
            if (const auto *number = std::get_if<double>(&cell))
                worksheet_write_number(page, line, column, *number,
                                       numberFormat(formats, sheet.columns[index].format, *number,
                                                    sheet.highestLevel));
            // Always written as a string, so a text is never taken for a formula.
            else if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty())
                worksheet_write_string(page, line, column,
                                       text->left(kLongestText).toUtf8().constData(), formats.text);
        }
    }
}

Error writingFailed()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("obeya::reports", "The spreadsheet could not be made."),
            {}};
}

} // namespace

int levelColorOf(double level, double highest)
{
    const double stretched = highest > 0 ? level * 5 / highest : level;
    return std::clamp(static_cast<int>(std::floor(stretched + 0.5)), 0, 5);
}

Result<QByteArray> writeXlsx(const QList<Sheet> &sheets, const QDate &created)
{
    // The library of Debian 12 writes files only.
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"report.xlsx"_s));
    const QByteArray temporary = QFile::encodeName(folder.path());
    if (!folder.isValid())
        return writingFailed();
    QByteArray folderName = temporary;
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return writingFailed();
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    const Formats formats = makeFormats(workbook);
    for (const Sheet &sheet : sheets)
        writeSheet(workbook, formats, sheet);
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return writingFailed();
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return writingFailed();
    return file.readAll();
}

} // namespace obeya
