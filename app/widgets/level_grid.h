#pragma once

#include "app/widgets/card.h"

#include <QStringList>

class QGridLayout;

namespace obeya {

// The chip of a level. Its colour shows the place of `counted` below `highest`.
class LevelChip : public QWidget
{
    Q_OBJECT

public:
    LevelChip(double counted, double highest, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_counted;
    double m_highest;
    QString m_text;
};

// Levels as rows, a column of texts for each language.
class LevelGrid : public Card
{
    Q_OBJECT

public:
    // What one language says about a level; empty parts are left out.
    struct Cell
    {
        QString name;
        QString text;
        QString remark;
    };

    // The first header is that of the chips.
    explicit LevelGrid(const QStringList &headers, QWidget *parent = nullptr);
    void addLevel(LevelChip *chip, const QList<Cell> &cells); // takes the chip

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
};

} // namespace obeya
