#include "app/item_models/practice_list_model.h"

#include "app/session/project_session.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

PracticeListModel::PracticeListModel(const PageContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.session, &ProjectSession::assessmentChanged, this, &PracticeListModel::reload);
    connect(&context.session, &ProjectSession::answerChanged, this, &PracticeListModel::update);
    reload();
}

void PracticeListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (const auto model = m_context.session.model()) {
        const QString language = m_context.language.code();
        for (int d = 0; d < model->domains.size(); ++d) {
            const Domain &domain = model->domains[d];
            const qsizetype head = m_rows.size();
            m_rows.append({RowKind::Domain, domain.code, domain.name.in(language), {}, d, {}});
            for (const Capability &capability : domain.capabilities) {
                m_rows.append({RowKind::Capability,
                               capability.code,
                               capability.name.in(language),
                               {},
                               d,
                               {}});
                for (const Practice &practice : capability.practices) {
                    m_rows.append({RowKind::Practice,
                                   practice.code,
                                   practice.name.in(language),
                                   practice.id,
                                   d,
                                   {}});
                    m_rows[head].inside.append(practice.id);
                }
            }
        }
    }
    endResetModel();
}

int PracticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PracticeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isPractice = m_rows[index.row()].kind == RowKind::Practice;
    return isPractice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemNeverHasChildren;
}

QVariant PracticeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case KindRole:
        return static_cast<int>(row.kind);
    case CodeRole:
        return row.code;
    case DomainRole:
        return row.domain;
    case CountRole: {
        const auto answered = std::count_if(
            row.inside.cbegin(), row.inside.cend(), [this](const PracticeId &practice) {
                return m_context.session.answer(practice).state != AnswerState::Unanswered;
            });
        return u"%1/%2"_s.arg(answered).arg(row.inside.size());
    }
    default:
        return row.kind == RowKind::Practice ? practiceData(row, role) : QVariant();
    }
}

QVariant PracticeListModel::practiceData(const Row &row, int role) const
{
    const Answer answer = m_context.session.answer(row.practice);
    switch (role) {
    case IdRole:
        return row.practice.value();
    case StateRole:
        return static_cast<int>(answer.state);
    case ValueRole:
        return answer.value ? QVariant(*answer.value) : QVariant();
    case CountedRole: {
        const auto model = m_context.session.model();
        const Practice *practice = model ? model->findPractice(row.practice) : nullptr;
        return practice && answer.value ? QVariant(
                   model->onModelScale(model->domains[row.domain], *practice, *answer.value))
                                        : QVariant();
    }
    case FlagRole:
        return answer.isFlagged;
    case CommentRole:
        return !answer.comment.isEmpty();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(row.code, row.name);
    default:
        return {};
    }
}

int PracticeListModel::rowOf(const PracticeId &practice) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == RowKind::Practice && m_rows[i].practice == practice)
            return i;
    }
    return -1;
}

void PracticeListModel::update(const PracticeId &practice)
{
    const int row = rowOf(practice);
    if (row < 0)
        return;
    emit dataChanged(index(row), index(row));
    for (int i = row; i >= 0; --i) {
        if (m_rows[i].kind == RowKind::Domain) {
            emit dataChanged(index(i), index(i));
            return;
        }
    }
}

} // namespace obeya
