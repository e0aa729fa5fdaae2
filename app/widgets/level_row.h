#pragma once

#include <QAbstractButton>

#include <optional>

namespace obeya {

// One level of a practice: chip, name, anchor text, and at the right what else points to it.
// Exclusive among its siblings.
class LevelRow : public QAbstractButton
{
    Q_OBJECT

public:
    // The answer it stands for; the chip's colour shows the place of `counted` below `highest`.
    LevelRow(double level, double counted, double highest, QWidget *parent);
    void setTexts(const QString &name, const QString &anchor, const QString &remark);
    double level() const { return m_level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;

    double m_level;
    double m_counted;
    double m_highest;
    QString m_name;
    QString m_anchor;
    QString m_remark;
};

} // namespace obeya
