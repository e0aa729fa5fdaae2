#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace obeya {

class ActionButton;
class TextLabel;

// What a page shows when there is nothing yet: what belongs here, how, one primary and one
// secondary button. Texts are set again when the language changes.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    void setTexts(const QString &what, const QString &how);
    ActionButton *setPrimary(const QString &icon, const QString &text); // kept; owned by this
    ActionButton *setSecondary(const QString &icon, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    ActionButton *setButton(ActionButton *&button, int kind, const QString &icon,
                            const QString &text);

    QString m_icon;
    QLabel *m_picture;
    TextLabel *m_what;
    TextLabel *m_how;
    QHBoxLayout *m_row;
    ActionButton *m_primary = nullptr;
    ActionButton *m_secondary = nullptr;
};

} // namespace obeya
