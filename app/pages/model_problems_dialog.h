#pragma once

#include "models/base/issue.h"

#include <QDialog>

namespace obeya {

// Lists the problems of model files, each with its place.
class ModelProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ModelProblemsDialog(const QString &headline, const IssueList &problems, QWidget *parent);
};

} // namespace obeya
