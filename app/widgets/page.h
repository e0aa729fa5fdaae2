#pragma once

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace obeya {

class ActionButton;
class TextLabel;

// A page of the window: header (title, subtitle, actions at the right) over the body. Pages are
// made anew when the language changes, so texts are set once.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    void addHeaderWidget(QWidget *widget);       // left to right
    void addSubBar(QWidget *bar);                // between header and body
    QVBoxLayout *body() const { return m_body; } // padding of the design
    void setBodyMargins(int left, int top, int right, int bottom);
    // A panel at the right: shown in a wide window, a drawer in a narrow one. Adds its button to
    // the header; the page's layout owns the panel.
    enum class SidePanelStart { Shown, Closed }; // in a wide window
    void setSidePanel(QWidget *panel, SidePanelStart start = SidePanelStart::Shown);
    void toggleSidePanel();
    // A thin bar under the header while old values are still shown.
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSidePanel();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_subBars;
    QVBoxLayout *m_body;
    QWidget *m_header;
    QProgressBar *m_busy;
    QWidget *m_sidePanel = nullptr;
    ActionButton *m_sideButton = nullptr;
    bool m_isSideWanted = true;  // in a wide window
    bool m_isDrawerOpen = false; // in a narrow one
};

} // namespace obeya
