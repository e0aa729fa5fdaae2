#pragma once

#include "app/session/page_context.h"
#include "app/session/project_session.h"
#include "app/widgets/page.h"

class QGridLayout;

namespace obeya {

class ChartView;
class MetricTile;
class TextLabel;

// Where the team stands: overall level, profile, domains, delivery figures.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

signals:
    void assessmentRequested();
    void deliveryRequested();
    void reportRequested();
    void claimsRequested();

private:
    QWidget *makeStrip();
    void showScores();
    void showDelivery();
    void showDomains();
    void showClaims();

    PageContext m_context;
    TextLabel *m_overall = nullptr;
    TextLabel *m_overallDetail = nullptr;
    TextLabel *m_answers = nullptr;
    TextLabel *m_answersDetail = nullptr;
    TextLabel *m_claims = nullptr;
    TextLabel *m_claimsDetail = nullptr;
    ChartView *m_profile = nullptr;
    QGridLayout *m_domains = nullptr;
    QList<MetricTile *> m_tiles;
};

} // namespace obeya
