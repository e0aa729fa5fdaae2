#pragma once

#include <QFrame>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace obeya {

// The pages of the window; icons only when narrow.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setTeam(const QString &team, const QString &organization);
    QToolButton *teamButton() const { return m_team; } // for its menu
    void addSection(const QString &title);
    void addEntry(int id, const QString &icon, const QString &text);
    void setBadge(int id, const QString &badge);
    void setCurrent(int id);
    void setNarrow(bool narrow);

signals:
    void picked(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QToolButton *m_team;
    QButtonGroup *m_entries;
    QList<QWidget *> m_sections;
};

} // namespace obeya
