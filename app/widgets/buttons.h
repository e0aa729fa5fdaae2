#pragma once

#include <QPushButton>

namespace obeya {

enum class ButtonKind { Normal, Primary, Quiet };

// A push button with an icon of ours that follows the theme. The style paints Primary with the
// accent fill, Quiet as a link.
class ActionButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(int kind READ kind CONSTANT)

public:
    ActionButton(ButtonKind kind, const QString &icon, const QString &text,
                 QWidget *parent = nullptr);
    int kind() const { return static_cast<int>(m_kind); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    ButtonKind m_kind;
    QString m_icon;
};

} // namespace obeya
