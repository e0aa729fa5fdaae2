#include "reports/pdf/fonts.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QStringList>

// The symbols of font_files.S.
extern "C" {
extern const char obeya_font_latin_regular_begin, obeya_font_latin_regular_end;
extern const char obeya_font_latin_semibold_begin, obeya_font_latin_semibold_end;
extern const char obeya_font_chinese_regular_begin, obeya_font_chinese_regular_end;
extern const char obeya_font_chinese_bold_begin, obeya_font_chinese_bold_end;
}

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A file of font_files.S, in place.
QByteArray fontFile(const char &begin, const char &end)
{
    return QByteArray::fromRawData(&begin, &end - &begin);
}

} // namespace

void loadReportFonts()
{
    static const bool isLoaded = [] {
        for (const QByteArray &file :
             {fontFile(obeya_font_latin_regular_begin, obeya_font_latin_regular_end),
              fontFile(obeya_font_latin_semibold_begin, obeya_font_latin_semibold_end),
              fontFile(obeya_font_chinese_regular_begin, obeya_font_chinese_regular_end),
              fontFile(obeya_font_chinese_bold_begin, obeya_font_chinese_bold_end)})
            QFontDatabase::addApplicationFontFromData(file);
        return true;
    }();
    Q_UNUSED(isLoaded)
}

QFont reportFont(double pointSize, QFont::Weight weight)
{
    QFont font(QStringList{u"Obeya Sans"_s, u"Obeya Sans SC"_s});
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace obeya
