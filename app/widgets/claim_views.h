#pragma once

#include "assessments/claims/claims.h"
#include "reports/charts/palette.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace obeya {

// A finding as a tag: outline and fill of its tone, an arrow and the word.
void paintFindingTag(QPainter &painter, const QRect &rect, Finding finding, const QString &text,
                     const Palette &tokens);
int findingTagWidth(const QString &text);

// A tag by itself.
class FindingTag : public QWidget
{
    Q_OBJECT

public:
    explicit FindingTag(QWidget *parent = nullptr);
    void setFinding(Finding finding, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding = Finding::NotEnoughData;
    QString m_text;
};

// What the circle and the square of the level column mean.
class ClaimLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Paints the rows of ClaimsModel: two lines, the tag, and answer and data as circle and square on
// the scale.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace obeya
