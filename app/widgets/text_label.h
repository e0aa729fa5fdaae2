#pragma once

#include "app/widgets/theme.h"

#include <QLabel>

namespace obeya {

enum class TextTone { Normal, Secondary, Muted, Warning, Bad, Ok };

// A label of a type role that follows theme and text size. Plain text always: contents may come
// from files.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TypeRole role, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);
    void setTone(TextTone tone);
    // Several lines in whatever width the layout gives, to be read and copied.
    void setReadable();
    // One line that is cut with an ellipsis and shows the whole in a tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    TypeRole m_role;
    TextTone m_tone;
    bool m_isElided = false;
    bool m_isRestyling = false;
};

} // namespace obeya
