#pragma once

#include "reports/charts/label_text.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace obeya {

struct RadarLabel
{
    LabelLines name;
    QRectF box; // name and, in its last line, the value
    Qt::Alignment alignment = Qt::AlignHCenter;
};

// Where the circle and the labels of a radar lie.
struct RadarLayout
{
    QPointF center;
    double radius = 0;
    QFont nameFont;
    QFont valueFont;
    QList<RadarLabel> labels;
};

QPointF radarDirection(qsizetype axis, qsizetype axisCount); // of length 1, clockwise from the top

// The largest circle around which all names fit without touching each other; smaller letters where
// that gives a larger circle. Names are cut only if nothing else helps.
RadarLayout layOutRadar(const QStringList &names, const QRectF &area);

} // namespace obeya
