#include "app/item_models/model_tree_model.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

ModelTreeModel::ModelTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int ModelTreeModel::addNode(int parent, Node node)
{
    QList<int> &siblings = parent < 0 ? m_domains : m_nodes[parent].children;
    const int added = static_cast<int>(m_nodes.size());
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    node.domain = static_cast<int>(m_domains.size()) - (parent < 0 ? 0 : 1);
    siblings.append(added);
    m_nodes.append(std::move(node)); // siblings is not used after this
    return added;
}

void ModelTreeModel::addDomain(const Domain &domain)
{
    const auto node = [](NodeKind kind, const auto &part) {
        Node result;
        result.kind = kind;
        result.id = part.id.value();
        result.code = part.code;
        result.name = part.name;
        return result;
    };
    const int top = addNode(-1, node(NodeKind::Domain, domain));
    for (const Capability &capability : domain.capabilities) {
        const int middle = addNode(top, node(NodeKind::Capability, capability));
        for (const Practice &practice : capability.practices) {
            Node leaf = node(NodeKind::Practice, practice);
            leaf.practice = &practice;
            addNode(middle, leaf);
        }
    }
}

void ModelTreeModel::setModel(const std::shared_ptr<const CapabilityModel> &model,
                              const QString &language)
{
    beginResetModel();
    m_model = model;
    m_language = language;
    m_nodes.clear();
    m_domains.clear();
    if (model) {
        for (const Domain &domain : model->domains)
            addDomain(domain);
    }
    endResetModel();
}

const ModelTreeModel::Node &ModelTreeModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[static_cast<qsizetype>(index.internalId())];
}

QModelIndex ModelTreeModel::indexOf(const PracticeId &practice) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].practice && m_nodes[i].practice->id == practice)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex ModelTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &siblings = parent.isValid() ? nodeOf(parent).children : m_domains;
    return createIndex(row, column, static_cast<quintptr>(siblings[row]));
}

QModelIndex ModelTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child).parent < 0)
        return {};
    const int parent = nodeOf(child).parent;
    return createIndex(m_nodes[parent].row, 0, static_cast<quintptr>(parent));
}

int ModelTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_domains.size());
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int ModelTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int ModelTreeModel::practicesIn(const Node &node) const
{
    if (node.kind == NodeKind::Practice)
        return 1;
    int count = 0;
    for (const int child : node.children)
        count += practicesIn(m_nodes[child]);
    return count;
}

static QString searchText(const QString &code, const LocalizedText &name, const Practice *practice)
{
    QStringList texts{code};
    const auto add = [&texts](const LocalizedText &text) { texts.append(text.texts().values()); };
    add(name);
    if (practice) {
        add(practice->question);
        for (const LevelAnchor &anchor : practice->levels)
            add(anchor.text);
    }
    return texts.join(u'\n');
}

QVariant ModelTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const QString name = node.name.in(m_language);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return u"%1 %2"_s.arg(node.code, name).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return node.kind == NodeKind::Practice
                   ? u"%1 %2"_s.arg(node.code, name)
                   : tr("%1 %2, %n practice(s)", nullptr, practicesIn(node)).arg(node.code, name);
    case KindRole:
        return static_cast<int>(node.kind);
    case IdRole:
        return node.id;
    case CodeRole:
        return node.code;
    case CountRole:
        return practicesIn(node);
    case DomainRole:
        return node.domain;
    case SearchRole:
        return searchText(node.code, node.name, node.practice);
    default:
        return {};
    }
}

ModelTreeFilter::ModelTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ModelTreeFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ModelTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        sourceModel()->index(row, 0, parent).data(ModelTreeModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

int ModelTreeFilter::practiceCount(const QModelIndex &parent) const
{
    if (parent.isValid()
        && parent.data(ModelTreeModel::KindRole).toInt()
               == static_cast<int>(ModelTreeModel::NodeKind::Practice))
        return 1;
    int count = 0;
    for (int row = 0; row < rowCount(parent); ++row)
        count += practiceCount(index(row, 0, parent));
    return count;
}

QVariant ModelTreeFilter::data(const QModelIndex &index, int role) const
{
    return role == ModelTreeModel::CountRole && index.isValid()
               ? practiceCount(index)
               : QSortFilterProxyModel::data(index, role);
}

} // namespace obeya
