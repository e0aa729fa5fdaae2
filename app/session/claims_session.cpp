#include "app/session/claims_session.h"

#include "app/session/project_session.h"

#include <algorithm>

namespace obeya {

ClaimsSession::ClaimsSession(ProjectSession &session)
    : QObject(&session)
    , m_session(session)
{
    const auto again = [this] { review(); };
    connect(&session, &ProjectSession::answerChanged, this, again);
    connect(&session, &ProjectSession::assessmentChanged, this, again);
    connect(&session, &ProjectSession::claimsDecided, this, again);
    connect(session.delivery(), &DeliverySession::changed, this, again);
    review();
}

void ClaimsSession::review()
{
    const auto measures = m_session.delivery()->claimMeasures();
    m_measures = measures ? *measures : ClaimMeasures();
    m_reviews.clear();
    const auto model = m_session.model();
    if (model && m_session.assessment())
        m_reviews = reviewClaims(checkClaims(*model, m_session.assessment()->answers, m_measures),
                                 m_session.claimDecisions(),
                                 m_session.delivery()->isFiltered() ? ClaimBasis::AnswerOnly
                                                                    : ClaimBasis::AnswerAndData);
    emit changed();
}

const ClaimReview *ClaimsSession::review(const PracticeId &practice) const
{
    const auto found =
        std::find_if(m_reviews.cbegin(), m_reviews.cend(), [&practice](const ClaimReview &review) {
            return review.check.practice == practice;
        });
    return found == m_reviews.cend() ? nullptr : &*found;
}

bool ClaimsSession::hasData() const
{
    return m_session.delivery()->metrics() != nullptr;
}

int ClaimsSession::unlinkedPractices() const
{
    const auto model = m_session.model();
    return model ? practicesWithoutMeasure(*model) : 0;
}

} // namespace obeya
