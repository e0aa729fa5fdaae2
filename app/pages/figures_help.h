#pragma once

#include "reports/content/language.h"

#include <QDialog>

namespace obeya {

// How the figures are computed, and worked cases in which other tools read the same records
// otherwise.
class FiguresHelp : public QDialog
{
    Q_OBJECT

public:
    FiguresHelp(const Language &language, QWidget *parent);
};

} // namespace obeya
