#pragma once

#include "models/capability_model.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace obeya {

// A capability model as domains, capabilities and practices.
class ModelTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class NodeKind { Domain, Capability, Practice };
    enum Role {
        KindRole = Qt::UserRole,
        IdRole,
        CodeRole,
        CountRole,  // practices inside
        DomainRole, // its number, from 0
        SearchRole  // code, names, question and levels in every language
    };

    explicit ModelTreeModel(QObject *parent);
    // Null: an empty tree. Names in the language.
    void setModel(const std::shared_ptr<const CapabilityModel> &model, const QString &language);

    QModelIndex indexOf(const PracticeId &practice) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        NodeKind kind = NodeKind::Domain;
        int parent = -1; // in m_nodes
        int row = 0;
        int domain = 0;
        QString id;
        QString code;
        LocalizedText name;
        const Practice *practice = nullptr; // of m_model
        QList<int> children;
    };
    int addNode(int parent, Node node);
    void addDomain(const Domain &domain);
    int practicesIn(const Node &node) const;
    const Node &nodeOf(const QModelIndex &index) const;

    std::shared_ptr<const CapabilityModel> m_model; // shared with the catalog, immutable
    QString m_language;
    QList<Node> m_nodes;
    QList<int> m_domains;
};

// Shows the practices that hold every wanted word, with what is above them; a domain or capability
// that does shows all of its own. Counts are of what is shown.
class ModelTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ModelTreeFilter(QObject *parent);
    void setWords(const QString &text);
    bool isNarrowed() const { return !m_words.isEmpty(); }
    int practiceCount(const QModelIndex &parent = {}) const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace obeya
