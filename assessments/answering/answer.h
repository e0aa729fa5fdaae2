#pragma once

#include "models/base/id.h"
#include "models/base/version.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace obeya {

// Four different things; none of them is level 0.
enum class AnswerState { Unanswered, Rated, NotApplicable, DontKnow };

enum class Confidence { NotStated, Low, Medium, High };
enum class AnswerStatus { Claimed, Evidenced, Verified };
enum class EvidenceKind { Link, File };

struct EvidenceItem
{
    EvidenceKind kind = EvidenceKind::Link;
    QString title;
    QString location; // address, or path of the file

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

// What is recorded for one practice. `value` is set exactly when `state` is Rated.
struct Answer
{
    AnswerState state = AnswerState::Unanswered;
    std::optional<double> value;
    std::optional<double> target;
    QString comment;
    QString reason;         // why not applicable
    bool isFlagged = false; // for discussion
    Confidence confidence = Confidence::NotStated;
    AnswerStatus status = AnswerStatus::Claimed;
    QList<EvidenceItem> evidence;
    QString author;
    QDateTime changedAt; // UTC; set by the store, not compared

    // True when nothing at all has been entered.
    bool isBlank() const;

    // Equal in what a person entered; time is not compared.
    friend bool operator==(const Answer &left, const Answer &right);
};

// Which practices of the model are asked.
enum class AssessmentForm { Full, Short };

using AnswerSheet = QHash<PracticeId, Answer>;

struct Assessment
{
    AssessmentId id;
    TeamId team;
    ModelId model;
    Version modelVersion;
    QString title; // empty: the date names it
    QDate date;
    AnswerSheet answers; // practices without an entry are unanswered
    AssessmentForm form = AssessmentForm::Full;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

Answer ratedAnswer(double value);

} // namespace obeya
