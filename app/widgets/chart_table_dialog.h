#pragma once

#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QDialog>

namespace obeya {

// A chart as a table.
class ChartTableDialog : public QDialog
{
    Q_OBJECT

public:
    ChartTableDialog(const ChartSpec &spec, const Language &language, QWidget *parent);
};

} // namespace obeya
