#include "reports/charts/palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

QJsonObject tokensOf(const QString &theme)
{
    QFile file(QStringLiteral(OBEYA_TOKENS));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(theme).toObject();
}

QStringList colorNames(const QJsonArray &array)
{
    QStringList names;
    for (const QJsonValue &value : array)
        names.append(value.toString().toLower());
    return names;
}

QStringList colorNames(const QList<QColor> &colors)
{
    QStringList names;
    for (const QColor &color : colors)
        names.append(color.name());
    return names;
}

void expectTokens(const Palette &p, const QJsonObject &tokens)
{
    const std::map<QString, QColor> colors{
        {u"window"_s, p.window},
        {u"surface"_s, p.surface},
        {u"surface2"_s, p.surface2},
        {u"sidebar"_s, p.sidebar},
        {u"line"_s, p.line},
        {u"grid"_s, p.grid},
        {u"ctl"_s, p.ctl},
        {u"text"_s, p.text},
        {u"text2"_s, p.text2},
        {u"text3"_s, p.text3},
        {u"accent"_s, p.accent},
        {u"onAccent"_s, p.onAccent},
        {u"accentSoft"_s, p.accentSoft},
        {u"accentText"_s, p.accentText},
        {u"warn"_s, p.warn},
        {u"warnBg"_s, p.warnBg},
        {u"warnLine"_s, p.warnLine},
        {u"info"_s, p.info},
        {u"infoBg"_s, p.infoBg},
        {u"infoLine"_s, p.infoLine},
        {u"ok"_s, p.ok},
        {u"okBg"_s, p.okBg},
        {u"okLine"_s, p.okLine},
        {u"bad"_s, p.bad},
        {u"badBg"_s, p.badBg},
        {u"badLine"_s, p.badLine},
        {u"none"_s, p.none},
        {u"noneBg"_s, p.noneBg},
        {u"noneLine"_s, p.noneLine},
        {u"seriesCurrent"_s, p.seriesCurrent},
        {u"seriesTarget"_s, p.seriesTarget},
        {u"seriesPrevious"_s, p.seriesPrevious},
        {u"seriesBenchmark"_s, p.seriesBenchmark},
        {u"series"_s, p.series},
        {u"band"_s, p.band},
    };
    for (const auto &[name, color] : colors)
        EXPECT_EQ(color.name(), tokens.value(name).toString().toLower()) << name.toStdString();
    EXPECT_EQ(colorNames(p.level), colorNames(tokens.value("level"_L1).toArray()));
    EXPECT_EQ(colorNames(p.levelText), colorNames(tokens.value("levelText"_L1).toArray()));
    EXPECT_EQ(colorNames(p.levelLine), colorNames(tokens.value("levelLine"_L1).toArray()));
    EXPECT_EQ(colorNames(p.domain), colorNames(tokens.value("domain"_L1).toArray()));
}

} // namespace

TEST(Palette, LightColorsEqualTheTokens)
{
    expectTokens(palette(Theme::Light), tokensOf(u"light"_s));
}

TEST(Palette, DarkColorsEqualTheTokens)
{
    expectTokens(palette(Theme::Dark), tokensOf(u"dark"_s));
}

TEST(Palette, MeansTakeTheColorOfTheLevelTheyRoundToHalfUp)
{
    EXPECT_EQ(levelColorIndex(2.49), 2);
    EXPECT_EQ(levelColorIndex(2.5), 3);
}

TEST(Palette, OtherScalesAreStretchedOverAllColors)
{
    EXPECT_EQ(levelColorIndex(3, 3), 5);
    EXPECT_EQ(levelColorIndex(0.5, 1), 3);
}

TEST(Palette, LevelsOutsideTheScaleTakeItsEnds)
{
    EXPECT_EQ(levelColorIndex(-2), 0);
    EXPECT_EQ(levelColorIndex(9), 5);
    EXPECT_EQ(levelColorIndex(3, 0), 0);
}

} // namespace obeya
