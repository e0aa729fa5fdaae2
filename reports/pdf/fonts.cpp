#include "reports/pdf/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace obeya {

using namespace Qt::StringLiterals;

void loadReportFonts()
{
    static const bool isLoaded = [] {
        for (const auto name : {"NotoSans-Regular.ttf"_L1, "NotoSans-SemiBold.ttf"_L1,
                                "ObeyaSansSC-Regular.otf"_L1, "ObeyaSansSC-Bold.otf"_L1})
            QFontDatabase::addApplicationFont(u":/fonts/"_s + name);
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
