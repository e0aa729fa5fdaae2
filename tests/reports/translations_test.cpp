#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // empty when finished
    QStringList forms;
    bool isNumerus = false;

    std::string name() const { return u"%1: %2"_s.arg(context, source).toStdString(); }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isNumerus) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

// The messages of a catalogue as lupdate left it, so that what lrelease drops is seen too.
QList<Message> messages(const QString &fileName)
{
    QFile file(QStringLiteral(OBEYA_TRANSLATIONS "/") + fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    QList<Message> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            result.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return result;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[1-9n]"_s);
    QStringList result;
    for (auto found = placeholder.globalMatch(text); found.hasNext();)
        result.append(found.next().captured());
    result.sort();
    return result;
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool hasLatinWord(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]"_s);
    static const QRegularExpression placeholder(u"%L?[1-9n]"_s);
    return QString(text).remove(placeholder).contains(word);
}

class CatalogueTest : public testing::TestWithParam<const char *>
{
protected:
    QList<Message> m_messages = messages(QString::fromLatin1(GetParam()));
};

} // namespace

TEST_P(CatalogueTest, HasNoUnfinishedOrVanishedMessage)
{
    ASSERT_FALSE(m_messages.isEmpty());
    for (const Message &message : m_messages)
        EXPECT_EQ(message.state.toStdString(), "") << message.name();
}

TEST_P(CatalogueTest, TranslatesEveryMessage)
{
    for (const Message &message : m_messages) {
        EXPECT_FALSE(message.forms.isEmpty()) << message.name();
        for (const QString &form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << message.name();
    }
}

TEST_P(CatalogueTest, KeepsEveryPlaceholder)
{
    for (const Message &message : m_messages) {
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            QStringList expected = placeholders(message.source);
            const QStringList found = placeholders(message.forms[i]);
            // The singular may say “the one capability” instead of the number.
            const bool isSingular = message.forms.size() > 1 && i == 0;
            if (isSingular && !found.contains("%n"_L1))
                expected.removeAll("%n"_L1);
            EXPECT_EQ(found, expected) << message.name();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogues, CatalogueTest,
                         testing::Values("obeya_en.ts", "obeya_zh_CN.ts"), [](const auto &which) {
                             const QString file = QString::fromLatin1(which.param);
                             return file.section(u'.', 0, 0).toStdString();
                         });

TEST(EnglishCatalogueTest, HoldsASingularAndAPluralOfEachCountedMessage)
{
    for (const Message &message : messages(u"obeya_en.ts"_s)) {
        EXPECT_TRUE(message.isNumerus) << message.name();
        EXPECT_EQ(message.forms.size(), 2) << message.name();
    }
}

TEST(ChineseCatalogueTest, LeavesNoSentenceInLatinLetters)
{
    const QStringList namesAndSymbols{u"Obeya %1"_s, u"%1 with Obeya %2"_s, u"%1 — Obeya"_s,
                                      u"p90 %1, n %2"_s};
    for (const Message &message : messages(u"obeya_zh_CN.ts"_s)) {
        if (namesAndSymbols.contains(message.source))
            continue;
        for (const QString &form : message.forms)
            EXPECT_TRUE(hasHan(form) || !hasLatinWord(form)) << message.name();
    }
}

TEST(ChineseCatalogueTest, UsesFullWidthPunctuationAfterHanCharacters)
{
    static const QRegularExpression narrow(u"\\p{Han}[,.;:!?]"_s);
    for (const Message &message : messages(u"obeya_zh_CN.ts"_s)) {
        for (const QString &form : message.forms)
            EXPECT_FALSE(form.contains(narrow)) << message.name();
    }
}

} // namespace obeya
