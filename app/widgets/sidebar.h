#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace obeya {

class TeamButton;

// The pages of the window; icons only when narrow.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setTeam(const QString &team, const QString &organization);
    TeamButton *teamButton() const { return m_team; } // for its menu
    void addSection(const QString &title);
    void addEntry(int id, const QString &icon, const QString &text);
    void addBottomEntry(int id, const QString &icon, const QString &text);
    void setBadge(int id, const QString &badge);
    void setCurrent(int id);
    void setNarrow(bool narrow);

signals:
    void picked(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEntry(int id, const QString &icon, const QString &text);

    QVBoxLayout *m_column;
    QVBoxLayout *m_bottom;
    TeamButton *m_team;
    QButtonGroup *m_entries;
    QList<QWidget *> m_sections;
};

} // namespace obeya
