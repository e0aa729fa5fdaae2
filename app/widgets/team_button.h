#pragma once

#include <QToolButton>

namespace obeya {

// The team switcher on top of the sidebar: sign, team, organization; only the sign when narrow.
class TeamButton : public QToolButton
{
    Q_OBJECT

public:
    explicit TeamButton(QWidget *parent = nullptr);
    void setTeam(const QString &team, const QString &organization);

    QSize sizeHint() const override { return {56, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_team;
    QString m_organization;
};

} // namespace obeya
