#include "models/model_rules.h"

#include <QCoreApplication>
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

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::models", source);
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
                reportProblem(m_issues, Severity::Error, place, u"missing-language"_s,
                              tr(QT_TRANSLATE_NOOP("obeya::models",
                                                   "The text in the language %1 is missing."))
                                  .arg(language));
                continue;
            }
            checkCharacters(text.in(language), place);
            checkLength(text.in(language), language, place, kind);
        }
        checkDifference(text, path, kind);
    }

private:
    void checkCharacters(const QString &text, const QString &place)
    {
        const bool isBad = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0xFFFD;
        });
        if (isBad)
            reportProblem(
                m_issues, Severity::Error, place, u"control-character"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models",
                                     "The text holds a character that cannot be shown.")));
    }

    void checkLength(const QString &text, const QString &language, const QString &place,
                     TextKind kind)
    {
        static const QRegularExpression blanks(u"\\s+"_s);
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
                length = text.split(blanks, Qt::SkipEmptyParts).size();
            break;
        case TextKind::Other:
            return;
        }
        if (length > limit)
            reportProblem(m_issues, Severity::Warning, place, u"text-too-long"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::models",
                                               "The text is longer than its place: %1 of %2."))
                              .arg(length)
                              .arg(limit));
    }

    void checkDifference(const LocalizedText &text, const QString &path, TextKind kind)
    {
        if (m_model.languages.size() < 2 || text.texts().size() < 2)
            return;
        const QString first = text.texts().first();
        const bool areEqual = std::all_of(text.texts().cbegin(), text.texts().cend(),
                                          [&](const QString &other) { return other == first; });
        if (areEqual)
            reportProblem(
                m_issues, kind == TextKind::Name ? Severity::Warning : Severity::Error, path,
                u"same-text"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models", "The text is the same in all languages.")));
    }

    const CapabilityModel &m_model;
    IssueList &m_issues;
};

} // namespace

static QString folded(const QString &text)
{
    static const QRegularExpression marks(u"[\\s\\p{P}]+"_s);
    return text.toCaseFolded().remove(marks);
}

static void checkAnchorsDiffer(const Practice &practice, const QStringList &languages,
                               const QString &path, IssueList &issues)
{
    for (const QString &language : languages) {
        QSet<QString> seen;
        for (qsizetype i = 0; i < practice.levels.size(); ++i) {
            const QString text = folded(practice.levels[i].text.in(language));
            if (!text.isEmpty() && seen.contains(text))
                reportProblem(issues, Severity::Error,
                              u"%1.levels[%2].text.%3"_s.arg(path).arg(i).arg(language),
                              u"repeated-anchor"_s,
                              tr(QT_TRANSLATE_NOOP("obeya::models",
                                                   "Another level has the same description.")));
            seen.insert(text);
        }
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
    checkAnchorsDiffer(practice, model.languages, path, issues);
}

void checkModelTexts(const CapabilityModel &model, IssueList &issues)
{
    TextCheck texts(model, issues);
    texts.check(model.title, u"$.title"_s, TextKind::Name);
    texts.check(model.purpose, u"$.purpose"_s, TextKind::Other);
    texts.check(model.source, u"$.source"_s, TextKind::Other);
    for (qsizetype i = 0; i < model.scale.levels.size(); ++i) {
        const QString place = u"$.scale.levels[%1]"_s.arg(i);
        texts.check(model.scale.levels[i].name, place + u".name"_s, TextKind::Name);
        texts.check(model.scale.levels[i].meaning, place + u".meaning"_s, TextKind::Other);
    }
    for (qsizetype d = 0; d < model.domains.size(); ++d) {
        const Domain &domain = model.domains[d];
        const QString domainPath = u"$.domains[%1]"_s.arg(d);
        texts.check(domain.name, domainPath + u".name"_s, TextKind::Name);
        for (qsizetype c = 0; c < domain.capabilities.size(); ++c) {
            const Capability &capability = domain.capabilities[c];
            const QString path = u"%1.capabilities[%2]"_s.arg(domainPath).arg(c);
            texts.check(capability.name, path + u".name"_s, TextKind::Name);
            for (qsizetype p = 0; p < capability.practices.size(); ++p)
                checkPracticeTexts(capability.practices[p], model,
                                   u"%1.practices[%2]"_s.arg(path).arg(p), texts, issues);
        }
    }
}

} // namespace obeya
