#pragma once

#include "app/session/page_context.h"
#include "models/base/id.h"

#include <QAbstractListModel>

namespace obeya {

// The questionnaire in order: a row for each domain, capability and practice.
class PracticeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Domain, Capability, Practice };
    enum Role {
        KindRole = Qt::UserRole,
        IdRole,
        CodeRole,
        StateRole,
        ValueRole,
        CountedRole, // the value on the scale of the model
        FlagRole,
        CommentRole,
        CountRole,
        DomainRole
    };

    PracticeListModel(const PageContext &context, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int rowOf(const PracticeId &practice) const; // -1: none
    void reload();                               // another assessment is open

private:
    struct Row
    {
        RowKind kind = RowKind::Practice;
        QString code;
        QString name;
        PracticeId practice;
        int domain = 0;
        QList<PracticeId> inside; // of a domain, for its count
    };
    QVariant practiceData(const Row &row, int role) const;
    void update(const PracticeId &practice);

    PageContext m_context;
    QList<Row> m_rows;
};

} // namespace obeya
