#include "models/model_rules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

// Places in the report: more than this is cut or pushes others away.
static constexpr qsizetype kLongestName = 60;
static constexpr qsizetype kLongestChineseName = 30;
static constexpr qsizetype kLongestQuestion = 200;
static constexpr qsizetype kMostAnchorWords = 25;
static constexpr qsizetype kMostAnchorCharacters = 60;

// Beyond this a text or list belongs to no model, and the rules need too long for it.
static constexpr qsizetype kHugeText = 4000;
static constexpr qsizetype kHugeList = 1000;
// Shorter texts, such as CI or 5 %, are rightly the same in every language.
static constexpr qsizetype kShortestDifferent = 4;

static void checkCharacters(const QString &text, const QString &path, IssueList &issues)
{
    if (text.size() > kHugeText)
        reportProblem(
            issues, Severity::Error, path, u"text-too-long"_s,
            modelSentence(
                QT_TRANSLATE_NOOP("obeya::models", "The text is longer than its place: %1 of %2."))
                .arg(text.size())
                .arg(kHugeText));
    const bool isBad = !text.isValidUtf16() || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter
               || c == QChar::ByteOrderMark;
    });
    if (isBad)
        reportProblem(issues, Severity::Error, path, u"control-character"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                          "obeya::models", "The text holds a character that cannot be shown.")));
}

static void checkValue(const QJsonValue &value, const QString &path, IssueList &issues)
{
    if (value.isString())
        checkCharacters(value.toString(), path, issues);
    const QJsonArray array = value.toArray();
    if (array.size() > kHugeList) {
        reportProblem(
            issues, Severity::Error, path, u"list-too-long"_s,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                            "The list is too long; the most entries allowed: %1."))
                .arg(kHugeList));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i)
        checkValue(array.at(i), u"%1[%2]"_s.arg(path).arg(i), issues);
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        checkCharacters(member.key(), path, issues);
        checkValue(*member, path + u'.' + member.key(), issues);
    }
}

void checkModelCharacters(const QJsonObject &model, IssueList &issues)
{
    checkValue(model, u"$"_s, issues);
}

static bool isChinese(const QString &language)
{
    return language.startsWith("zh"_L1);
}

namespace {

enum class TextKind { Name, Question, Anchor, Other };

class TextCheck
{
public:
    TextCheck(const CapabilityModel &model, IssueList &issues)
        : m_model(model)
        , m_issues(issues)
    {
    }

    void check(const LocalizedText &text, const QString &path, TextKind kind)
    {
        for (const QString &language : m_model.languages) {
            const QString place = path + u'.' + language;
            if (!text.has(language)) {
                reportProblem(
                    m_issues, Severity::Error, place, u"missing-language"_s,
                    modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                                    "The text in the language %1 is missing."))
                        .arg(language));
                continue;
            }
            checkLength(text.in(language), language, place, kind);
        }
        checkDeclared(text, path);
        checkDifference(text, path, kind);
    }

    // A text that may be left out altogether.
    void checkOptional(const LocalizedText &text, const QString &path)
    {
        if (!text.isEmpty())
            check(text, path, TextKind::Other);
    }

private:
    void checkDeclared(const LocalizedText &text, const QString &path)
    {
        for (const QString &language : text.texts().keys()) {
            if (!m_model.languages.contains(language))
                reportProblem(
                    m_issues, Severity::Warning, path + u'.' + language, u"undeclared-language"_s,
                    modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                                    "The model does not list the language %1."))
                        .arg(language));
        }
    }

    void checkLength(const QString &text, const QString &language, const QString &place,
                     TextKind kind)
    {
        static const QRegularExpression kBlanks(u"\\s+"_s);
        qsizetype limit = 0;
        qsizetype length = text.size();
        switch (kind) {
        case TextKind::Name:
            limit = isChinese(language) ? kLongestChineseName : kLongestName;
            break;
        case TextKind::Question:
            limit = kLongestQuestion;
            break;
        case TextKind::Anchor:
            limit = isChinese(language) ? kMostAnchorCharacters : kMostAnchorWords;
            if (!isChinese(language))
                length = text.split(kBlanks, Qt::SkipEmptyParts).size();
            break;
        case TextKind::Other:
            return;
        }
        if (length > limit)
            reportProblem(
                m_issues, Severity::Warning, place, u"text-too-long"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                                "The text is longer than its place: %1 of %2."))
                    .arg(length)
                    .arg(limit));
    }

    void checkDifference(const LocalizedText &text, const QString &path, TextKind kind)
    {
        QSet<QString> seen;
        for (const QString &other : text.texts()) {
            if (other.size() >= kShortestDifferent && seen.contains(other))
                reportProblem(m_issues,
                              kind == TextKind::Name ? Severity::Warning : Severity::Error, path,
                              u"same-text"_s,
                              modelSentence(QT_TRANSLATE_NOOP(
                                  "obeya::models", "The text is the same in two languages.")));
            seen.insert(other);
        }
    }

    const CapabilityModel &m_model;
    IssueList &m_issues;
};

} // namespace

static QString folded(const QString &text)
{
    static const QRegularExpression kMarks(u"[\\s\\p{P}]+"_s);
    return text.toCaseFolded().remove(kMarks);
}

static void checkAnchorsDiffer(const Practice &practice, const QString &language,
                               const QString &path, IssueList &issues)
{
    QStringList seen;
    for (qsizetype i = 0; i < practice.levels.size(); ++i) {
        const QString text = folded(practice.levels[i].text.in(language));
        const QString place = u"%1.levels[%2].text.%3"_s.arg(path).arg(i).arg(language);
        const bool isPartly = std::any_of(seen.cbegin(), seen.cend(), [&](const QString &other) {
            return text.contains(other) || other.contains(text);
        });
        if (seen.contains(text))
            reportProblem(issues, Severity::Error, place, u"repeated-anchor"_s,
                          modelSentence(QT_TRANSLATE_NOOP(
                              "obeya::models", "Another level has the same description.")));
        else if (isPartly)
            reportProblem(issues, Severity::Warning, place, u"repeated-anchor"_s,
                          modelSentence(QT_TRANSLATE_NOOP(
                              "obeya::models", "The description holds that of another level; say "
                                               "what differs.")));
        if (!text.isEmpty())
            seen.append(text);
    }
}

static void checkPracticeTexts(const Practice &practice, const CapabilityModel &model,
                               const QString &path, TextCheck &texts, IssueList &issues)
{
    texts.check(practice.name, path + u".name"_s, TextKind::Name);
    texts.check(practice.question, path + u".question"_s, TextKind::Question);
    texts.check(practice.lookAt, path + u".help.look"_s, TextKind::Other);
    texts.check(practice.evidence, path + u".help.evidence"_s, TextKind::Other);
    for (qsizetype i = 0; i < practice.levels.size(); ++i) {
        const LevelAnchor &anchor = practice.levels[i];
        const QString place = u"%1.levels[%2]"_s.arg(path).arg(i);
        texts.check(anchor.text, place + u".text"_s, TextKind::Anchor);
        if (anchor.next)
            texts.check(anchor.next->step, place + u".next.step"_s, TextKind::Other);
    }
    for (qsizetype i = 0; i < practice.claims.size(); ++i)
        texts.checkOptional(practice.claims[i].note, u"%1.claims[%2].note"_s.arg(path).arg(i));
    for (const QString &language : model.languages)
        checkAnchorsDiffer(practice, language, path, issues);
}

void checkModelTexts(const CapabilityModel &model, IssueList &issues)
{
    TextCheck texts(model, issues);
    texts.check(model.title, u"$.title"_s, TextKind::Name);
    texts.check(model.purpose, u"$.purpose"_s, TextKind::Other);
    texts.check(model.source, u"$.source"_s, TextKind::Other);
    const auto checkScale = [&texts](const Scale &scale, const QString &path) {
        for (qsizetype i = 0; i < scale.levels.size(); ++i) {
            const QString place = u"%1.levels[%2]"_s.arg(path).arg(i);
            texts.check(scale.levels[i].name, place + u".name"_s, TextKind::Name);
            texts.check(scale.levels[i].meaning, place + u".meaning"_s, TextKind::Other);
        }
    };
    checkScale(model.scale, u"$.scale"_s);
    for (qsizetype i = 0; i < model.domains.size(); ++i) {
        if (model.domains[i].scale)
            checkScale(*model.domains[i].scale, u"$.domains[%1].scale"_s.arg(i));
    }
    for (qsizetype d = 0; d < model.domains.size(); ++d) {
        const Domain &domain = model.domains[d];
        const QString domainPath = u"$.domains[%1]"_s.arg(d);
        texts.check(domain.name, domainPath + u".name"_s, TextKind::Name);
        texts.checkOptional(domain.summary, domainPath + u".summary"_s);
        for (qsizetype c = 0; c < domain.capabilities.size(); ++c) {
            const Capability &capability = domain.capabilities[c];
            const QString path = u"%1.capabilities[%2]"_s.arg(domainPath).arg(c);
            texts.check(capability.name, path + u".name"_s, TextKind::Name);
            texts.checkOptional(capability.summary, path + u".summary"_s);
            for (qsizetype p = 0; p < capability.practices.size(); ++p)
                checkPracticeTexts(capability.practices[p], model,
                                   u"%1.practices[%2]"_s.arg(path).arg(p), texts, issues);
        }
    }
}

} // namespace obeya
