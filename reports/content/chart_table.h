#pragma once

#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QStringList>

namespace obeya {

// The values behind a chart in words, for those who cannot or do not want to read the picture.
struct ChartTable
{
    QStringList columns;
    QList<QStringList> rows;
};

ChartTable chartTable(const ChartSpec &spec, const Language &language);

} // namespace obeya
