#include "models/model_parser.h"

#include "models/base/json_reader.h"
#include "models/model_rules.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace obeya {

using namespace Qt::StringLiterals;

// Counted from 1, columns in characters. Qt's offset is behind the character that was wrong.
static QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const QString inLine = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1));
    return u"%1:%2"_s.arg(line).arg(std::max<qsizetype>(inLine.size(), 1));
}

Result<QJsonObject> parseModelJson(const QByteArray &json, const QString &fileName)
{
    if (json.trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile,
                     modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The model file is empty.")),
                     fileName};
    if (json.size() > kLargestModel)
        return Error{
            ErrorCode::TooLarge,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                            "The model file is larger than the limit of %1 MB."))
                .arg(kLargestModel / 1'000'000),
            fileName};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(json);
    Q_UNUSED(decoded)
    if (decoder.hasError())
        return Error{ErrorCode::BadEncoding,
                     modelSentence(QT_TRANSLATE_NOOP(
                         "obeya::models", "A model file is UTF-8 text; this one is not.")),
                     fileName};
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{
            ErrorCode::BadContent,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models", "This is not valid JSON: %1."))
                .arg(problem.errorString()),
            u"%1:%2"_s.arg(fileName, lineAndColumn(text, problem.offset))};
    if (!document.isObject())
        return Error{ErrorCode::BadContent,
                     modelSentence(QT_TRANSLATE_NOOP("obeya::models", "A model is a JSON object.")),
                     fileName};
    return document.object();
}

// The value of a name in a table; reports a name that is not in it.
template<typename Value, size_t Size>
static Value named(const JsonReader &reader, const QString &key, const QString &name,
                   const std::array<std::pair<QLatin1StringView, Value>, Size> &table)
{
    for (const auto &[known, value] : table) {
        if (name == known)
            return value;
    }
    if (!name.isEmpty())
        reader.report(
            key, u"unknown-name"_s,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models", "“%1” is not known here.")).arg(name));
    return table.front().second;
}

static constexpr std::array kScaleKinds{
    std::pair("levels"_L1, ScaleKind::Levels), std::pair("coverage"_L1, ScaleKind::Coverage),
    std::pair("agreement"_L1, ScaleKind::Agreement), std::pair("choice"_L1, ScaleKind::Choice),
    std::pair("percentage"_L1, ScaleKind::Percentage)};
static constexpr std::array kEfforts{std::pair("medium"_L1, Effort::Medium),
                                     std::pair("low"_L1, Effort::Low),
                                     std::pair("high"_L1, Effort::High)};
static constexpr std::array kDirections{std::pair("at-least"_L1, ClaimDirection::AtLeast),
                                        std::pair("at-most"_L1, ClaimDirection::AtMost)};
static constexpr std::array kRules{std::pair("mean"_L1, ScoringRule::Mean),
                                   std::pair("weakest"_L1, ScoringRule::Weakest),
                                   std::pair("threshold"_L1, ScoringRule::Threshold),
                                   std::pair("sum-of-levels"_L1, ScoringRule::SumOfLevels),
                                   std::pair("achievement"_L1, ScoringRule::Achievement)};
static constexpr std::array kOverallOf{std::pair("domains"_L1, OverallOf::Domains),
                                       std::pair("practices"_L1, OverallOf::Practices)};
static constexpr std::array kMoves{
    std::pair("kept"_L1, PracticeMove::Kept), std::pair("renamed"_L1, PracticeMove::Renamed),
    std::pair("split"_L1, PracticeMove::Split), std::pair("merged"_L1, PracticeMove::Merged),
    std::pair("removed"_L1, PracticeMove::Removed)};

static Scale readScale(const JsonReader &reader)
{
    Scale scale;
    scale.kind = named(reader, u"kind"_s, reader.text(u"kind"_s), kScaleKinds);
    reader.forEach(u"levels"_s, [&](const JsonReader &level) {
        scale.levels.append(
            {level.number(u"number"_s), level.localized(u"name"_s), level.localized(u"meaning"_s)});
    });
    return scale;
}

static ClaimRule readClaim(const JsonReader &reader)
{
    ClaimRule rule;
    rule.measure = reader.text(u"measure"_s);
    rule.direction = named(reader, u"direction"_s, reader.text(u"direction"_s), kDirections);
    rule.unit = reader.text(u"unit"_s);
    reader.forEach(u"limits"_s, [&](const JsonReader &limit) {
        rule.limits.append({limit.number(u"level"_s), limit.number(u"value"_s)});
    });
    rule.leastRecords = reader.integer(u"least_records"_s, 0);
    rule.leastDays = reader.integer(u"least_days"_s, 0);
    rule.note = reader.optionalLocalized(u"note"_s);
    return rule;
}

static LevelAnchor readAnchor(const JsonReader &reader)
{
    LevelAnchor anchor{reader.number(u"number"_s), reader.localized(u"text"_s), std::nullopt};
    if (reader.has(u"next"_s)) {
        const JsonReader next = reader.object(u"next"_s);
        anchor.next = NextStep{next.localized(u"step"_s),
                               named(next, u"effort"_s, next.text(u"effort"_s), kEfforts)};
    }
    return anchor;
}

static Practice readPractice(const JsonReader &reader)
{
    Practice practice;
    practice.id = PracticeId(reader.text(u"id"_s));
    practice.code = reader.text(u"code"_s);
    practice.name = reader.localized(u"name"_s);
    practice.question = reader.localized(u"question"_s);
    reader.forEach(u"levels"_s,
                   [&](const JsonReader &level) { practice.levels.append(readAnchor(level)); });
    const JsonReader help = reader.object(u"help"_s);
    practice.lookAt = help.localized(u"look"_s);
    practice.evidence = help.localized(u"evidence"_s);
    practice.weight = reader.number(u"weight"_s, 1);
    practice.isCore = reader.flag(u"core"_s, false);
    practice.isReversed = reader.flag(u"reversed"_s, false);
    practice.roles = reader.texts(u"roles"_s);
    practice.tags = reader.texts(u"tags"_s);
    reader.forEach(u"related"_s, [&](const JsonReader &related) {
        practice.related.append(
            {ModelId(related.text(u"model"_s)), PracticeId(related.text(u"practice"_s))});
    });
    practice.reading = reader.texts(u"reading"_s);
    reader.forEach(u"claims"_s,
                   [&](const JsonReader &claim) { practice.claims.append(readClaim(claim)); });
    return practice;
}

static Capability readCapability(const JsonReader &reader)
{
    Capability capability{
        CapabilityId(reader.text(u"id"_s)), reader.text(u"code"_s),
        reader.localized(u"name"_s),        reader.optionalLocalized(u"summary"_s),
        reader.number(u"weight"_s, 1),      {}};
    reader.forEach(u"practices"_s, [&](const JsonReader &practice) {
        capability.practices.append(readPractice(practice));
    });
    return capability;
}

static Domain readDomain(const JsonReader &reader)
{
    Domain domain{DomainId(reader.text(u"id"_s)),
                  reader.text(u"code"_s),
                  reader.localized(u"name"_s),
                  reader.optionalLocalized(u"summary"_s),
                  reader.number(u"weight"_s, 1),
                  {},
                  {}};
    if (reader.has(u"scale"_s))
        domain.scale = readScale(reader.object(u"scale"_s));
    reader.forEach(u"capabilities"_s, [&](const JsonReader &capability) {
        domain.capabilities.append(readCapability(capability));
    });
    return domain;
}

static Version readVersion(const JsonReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    const auto version = Version::fromText(text);
    if (!version && !text.isEmpty())
        reader.report(key, u"bad-version"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                          "obeya::models", "A version is numbers and dots, such as 1.2.")));
    return version.value_or(Version());
}

static VersionChange readChange(const JsonReader &reader)
{
    VersionChange change{readVersion(reader, u"from"_s), {}};
    reader.forEach(u"moves"_s, [&](const JsonReader &move) {
        PracticeChange practice{PracticeId(move.text(u"practice"_s)),
                                named(move, u"kind"_s, move.text(u"kind"_s), kMoves),
                                {}};
        for (const QString &target : move.texts(u"to"_s))
            practice.to.append(PracticeId(target));
        change.moves.append(practice);
    });
    return change;
}

CapabilityModel readModelObject(const QJsonObject &object, IssueList &issues)
{
    const JsonReader reader(object, u"$"_s, issues);
    CapabilityModel model;
    model.id = ModelId(reader.text(u"id"_s));
    model.version = readVersion(reader, u"version"_s);
    model.title = reader.localized(u"title"_s);
    model.purpose = reader.localized(u"purpose"_s);
    model.source = reader.localized(u"source"_s);
    model.languages = reader.texts(u"languages"_s);
    model.scale = readScale(reader.object(u"scale"_s));
    const JsonReader scoring = reader.object(u"scoring"_s);
    model.scoring.rule = named(scoring, u"rule"_s, scoring.text(u"rule"_s), kRules);
    if (scoring.has(u"options"_s)) {
        const JsonReader options = scoring.object(u"options"_s);
        model.scoring.thresholdShare =
            options.number(u"threshold_share"_s, model.scoring.thresholdShare);
        if (options.has(u"overall"_s))
            model.scoring.overall =
                named(options, u"overall"_s, options.text(u"overall"_s), kOverallOf);
    }
    reader.forEach(u"domains"_s,
                   [&](const JsonReader &domain) { model.domains.append(readDomain(domain)); });
    reader.forEach(u"reading"_s, [&](const JsonReader &reading) {
        model.reading.append({reading.text(u"id"_s), reading.text(u"title"_s),
                              reading.text(u"author"_s), reading.integer(u"year"_s, 0),
                              reading.optionalText(u"kind"_s)});
    });
    reader.forEach(u"changes"_s,
                   [&](const JsonReader &change) { model.changes.append(readChange(change)); });
    return model;
}

} // namespace obeya
