#include "assessments/project/answer_import.h"

#include "assessments/project/answer_rows.h"
#include "assessments/project/project_text.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

bool isOneOf(const QString &value, std::initializer_list<QLatin1String> words,
             QStringView chineseWord)
{
    return value == chineseWord || std::any_of(words.begin(), words.end(), [&](QLatin1String word) {
               return value.compare(word, Qt::CaseInsensitive) == 0;
           });
}

// Plain digits with a point; a comma could mean either.
std::optional<double> levelOf(const QString &value, const Scale &scale)
{
    const bool isPlain = std::all_of(value.cbegin(), value.cend(),
                                     [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isPlain || !isNumber || !scale.contains(number))
        return std::nullopt;
    return number;
}

// A column whose text cannot be understood.
struct BadField
{
    QString column;
};

// Applies the fields of a row to the present answer.
class RowReader
{
public:
    RowReader(const AnswerRow &row, const Scale &scale, Answer present)
        : m_row(row)
        , m_scale(scale)
        , m_answer(std::move(present))
    {
    }

    // None when all fields could be read.
    std::optional<BadField> read()
    {
        m_answer.comment = m_row.fields.value(u"comment"_s, m_answer.comment);
        m_answer.reason = m_row.fields.value(u"reason"_s, m_answer.reason);
        if (!readValue())
            return BadField{u"value"_s};
        if (!readTarget())
            return BadField{u"target"_s};
        if (!readConfidence())
            return BadField{u"confidence"_s};
        if (!readFlag())
            return BadField{u"flag"_s};
        return std::nullopt;
    }

    const Answer &answer() const { return m_answer; }

private:
    bool readValue()
    {
        const QString value = m_row.fields.value(u"value"_s);
        if (value.isEmpty())
            return true;
        const auto level = levelOf(value, m_scale);
        if (level)
            m_answer.state = AnswerState::Rated;
        else if (isOneOf(value, {"NA"_L1, "n/a"_L1, "not applicable"_L1}, u"不适用"))
            m_answer.state = AnswerState::NotApplicable;
        else if (isOneOf(value, {"DK"_L1, "?"_L1, "don't know"_L1}, u"不清楚"))
            m_answer.state = AnswerState::DontKnow;
        else
            return false;
        m_answer.value = level;
        return true;
    }

    bool readTarget()
    {
        const QString value = m_row.fields.value(u"target"_s);
        if (value.isEmpty())
            return true;
        m_answer.target = levelOf(value, m_scale);
        return m_answer.target.has_value();
    }

    bool readConfidence()
    {
        const QString value = m_row.fields.value(u"confidence"_s);
        if (value.isEmpty())
            return true;
        if (isOneOf(value, {"low"_L1}, u"低"))
            m_answer.confidence = Confidence::Low;
        else if (isOneOf(value, {"medium"_L1}, u"中"))
            m_answer.confidence = Confidence::Medium;
        else if (isOneOf(value, {"high"_L1}, u"高"))
            m_answer.confidence = Confidence::High;
        else
            return false;
        return true;
    }

    bool readFlag()
    {
        const QString value = m_row.fields.value(u"flag"_s);
        if (value.isEmpty())
            return true;
        const bool isYes = isOneOf(value, {"yes"_L1, "true"_L1, "1"_L1, "x"_L1}, u"是");
        m_answer.isFlagged = isYes;
        return isYes || isOneOf(value, {"no"_L1, "false"_L1, "0"_L1}, u"否");
    }

    const AnswerRow &m_row;
    const Scale &m_scale;
    Answer m_answer;
};

// A row that says something about a practice of the model.
struct Entry
{
    const Practice *practice = nullptr;
    Answer answer;
    Place place;
};

class AnswerReader
{
public:
    AnswerReader(const CapabilityModel &model, const AnswerSheet &current)
        : m_model(model)
        , m_current(current)
    {
    }

    AnswerImport read(const QList<AnswerRow> &rows)
    {
        for (const AnswerRow &row : rows)
            readRow(row);
        QHash<PracticeId, Answer> said;
        QSet<PracticeId> disputed;
        for (const Entry &entry : std::as_const(m_entries)) {
            const auto before = said.constFind(entry.practice->id);
            if (before != said.cend() && !(*before == entry.answer))
                disputed.insert(entry.practice->id);
            said.insert(entry.practice->id, entry.answer);
        }
        for (const Entry &entry : std::as_const(m_entries))
            settle(entry, disputed.contains(entry.practice->id));
        return m_result;
    }

private:
    const Practice *practiceOf(const QString &name) const
    {
        const Practice *byId = m_model.findPractice(PracticeId(name));
        return byId ? byId : m_model.findPracticeByCode(name);
    }

    void readRow(const AnswerRow &row)
    {
        const QString name = row.fields.value(u"practice"_s);
        const Practice *practice = practiceOf(name);
        if (!practice) {
            ++m_result.unknownPractice;
            refuse(row.place, u"practice"_s, u"unknown-practice"_s,
                   name.isEmpty() ? projectText(
                       QT_TRANSLATE_NOOP("obeya::project", "The row names no practice."))
                                  : projectText(QT_TRANSLATE_NOOP("obeya::project",
                                                                  "The model has no practice %1."))
                                        .arg(name));
            return;
        }
        RowReader reader(row, m_model.scale, m_current.value(practice->id));
        if (const auto bad = reader.read()) {
            ++m_result.badValue;
            refuse(row.place, bad->column, u"bad-value"_s, badValue(row, *bad, practice->code));
        } else if (row.fields.size() == 1) {
            ++m_result.unchanged; // names the practice and says nothing about it
        } else {
            m_entries.append({practice, reader.answer(), row.place});
        }
    }

    QString badValue(const AnswerRow &row, const BadField &bad, const QString &code) const
    {
        const QString value = row.fields.value(bad.column);
        if (bad.column == "value"_L1)
            return projectText(
                       QT_TRANSLATE_NOOP("obeya::project",
                                         "%1 is no answer to practice %2. Write a level from %3 to "
                                         "%4, NA or DK."))
                .arg(value, code)
                .arg(m_model.scale.lowest())
                .arg(m_model.scale.highest());
        if (bad.column == "target"_L1)
            return projectText(
                       QT_TRANSLATE_NOOP("obeya::project",
                                         "%1 is no target for practice %2. Write a level from %3 "
                                         "to %4."))
                .arg(value, code)
                .arg(m_model.scale.lowest())
                .arg(m_model.scale.highest());
        if (bad.column == "confidence"_L1)
            return projectText(
                       QT_TRANSLATE_NOOP(
                           "obeya::project",
                           "%1 is no confidence for practice %2. Write low, medium or high."))
                .arg(value, code);
        return projectText(QT_TRANSLATE_NOOP("obeya::project",
                                             "%1 is no flag for practice %2. Write yes or no."))
            .arg(value, code);
    }

    void settle(const Entry &entry, bool isDisputed)
    {
        const PracticeId &id = entry.practice->id;
        if (isDisputed) {
            ++m_result.conflicting;
            refuse(entry.place, u"value"_s, u"conflicting"_s,
                   projectText(QT_TRANSLATE_NOOP("obeya::project",
                                                 "The file has different answers to practice %1."))
                       .arg(entry.practice->code));
        } else if (entry.answer == m_current.value(id) || m_result.answers.contains(id)) {
            ++m_result.unchanged; // as it is, or the same once more
        } else {
            ++m_result.accepted;
            m_result.answers.insert(id, entry.answer);
        }
    }

    void refuse(Place place, const QString &column, const QString &code, const QString &message)
    {
        if (place.path.isEmpty())
            place.column = column;
        else
            place.path += u'.' + column;
        m_result.issues.add({Severity::Error, code, message, place, 1});
    }

    const CapabilityModel &m_model;
    const AnswerSheet &m_current;
    QList<Entry> m_entries;
    AnswerImport m_result;
};

} // namespace

Result<AnswerImport> readAnswers(QByteArrayView bytes, const QString &fileName,
                                 const CapabilityModel &model, const AnswerSheet &current)
{
    const auto rows = readAnswerRows(bytes, fileName);
    if (!rows)
        return rows.error();
    return AnswerReader(model, current).read(*rows);
}

} // namespace obeya
