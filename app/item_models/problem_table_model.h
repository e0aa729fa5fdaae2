#pragma once

#include "models/base/issue.h"

#include <QAbstractTableModel>

namespace obeya {

// The problems of files: how bad, which file, where in it, what.
class ProblemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, File, Where, Problem, ColumnCount };

    ProblemTableModel(const IssueList &problems, QObject *parent);
    QString asText() const; // a line for each

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const Issue &issue, int column) const;

    QList<Issue> m_problems;
};

} // namespace obeya
