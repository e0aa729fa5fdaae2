#pragma once

#include "assessments/claims/claim_review.h"

#include <QObject>

namespace obeya {

class ProjectSession;

// The answers of the open assessment beside its delivery data, current with answers, data, filters,
// rules and decisions. Measuring is part of the background work of the delivery session.
class ClaimsSession : public QObject
{
    Q_OBJECT

public:
    explicit ClaimsSession(ProjectSession &session);

    // Worst first; empty without an assessment or without rules in its model.
    const QList<ClaimReview> &reviews() const { return m_reviews; }
    const ClaimMeasures &measures() const { return m_measures; }
    ClaimCounts counts() const { return countClaims(m_reviews); }
    // Of a practice, the first of its measures; null when none is linked.
    const ClaimReview *review(const PracticeId &practice) const;
    bool hasData() const; // something was imported
    int unlinkedPractices() const;

signals:
    void changed();

private:
    void review();

    ProjectSession &m_session;
    ClaimMeasures m_measures;
    QList<ClaimReview> m_reviews;
};

} // namespace obeya
