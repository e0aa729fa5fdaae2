#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace obeya {

enum class ClaimDecisionKind { AnswerChanged, AnswerKept, DataIncomplete, Discuss };

// What somebody decided about an answer that stands beside data, and what he saw then: when the
// answer or the data is another one, the question comes again.
struct ClaimDecision
{
    // The answer, what was measured and what that supported.
    struct Basis
    {
        std::optional<double> answered;
        std::optional<double> lowest; // level that the data supported
        std::optional<double> highest;
        std::optional<double> value; // in the unit of the measure
        int records = 0;

        friend bool operator==(const Basis &, const Basis &) = default;
    };

    PracticeId practice;
    QString measure; // one of claimMeasures()
    ClaimDecisionKind kind = ClaimDecisionKind::AnswerKept;
    QString reason; // why the answer is kept, or what is missing in the data
    QString author;
    QDateTime decidedAt; // UTC
    Basis basis;

    friend bool operator==(const ClaimDecision &, const ClaimDecision &) = default;
};

} // namespace obeya
