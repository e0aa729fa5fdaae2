#include "app/item_models/claims_model.h"

#include "app/session/claims_session.h"
#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

ClaimsModel::ClaimsModel(const ProjectSession &session, const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
}

void ClaimsModel::refresh()
{
    beginResetModel();
    m_reviews = m_session.claims()->reviews();
    m_measures = m_session.claims()->measures();
    m_model = m_session.model();
    endResetModel();
}

int ClaimsModel::rowOf(const PracticeId &practice, const QString &measure) const
{
    for (int row = 0; row < m_reviews.size(); ++row) {
        const ClaimCheck &check = m_reviews[row].check;
        if (check.practice == practice && check.rule.measure == measure)
            return row;
    }
    return -1;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviews.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimsModel::words(int row, int column) const
{
    const ClaimReview &review = m_reviews.at(row);
    const ClaimCheck &check = review.check;
    switch (column) {
    case Name: {
        const Practice *practice = m_model->findPractice(check.practice);
        return practice ? practice->name.in(m_language.code()) : QString();
    }
    case FindingTag:
        return findingText(review.finding(), m_language);
    case Measured:
        return claimValueText(check.rule.measure, check.measured.value, m_language);
    case Records:
        return countText(check.measured.records, m_language);
    case Decision:
        return decisionText(review, m_language);
    default:
        return {};
    }
}

QString ClaimsModel::secondLine(int row, int column) const
{
    const ClaimCheck &check = m_reviews.at(row).check;
    if (column == Measured)
        return claimMeasureName(check.rule.measure, m_language);
    const Practice *practice = m_model->findPractice(check.practice);
    const Domain *domain = m_model->domainOf(check.practice);
    if (column != Name || !practice || !domain)
        return {};
    return u"%1 %2"_s.arg(practice->code, domain->name.in(m_language.code()));
}

QString ClaimsModel::accessibleText(int row) const
{
    const ClaimReview &review = m_reviews.at(row);
    return u"%1. %2. %3 %4."_s.arg(words(row, Name), words(row, FindingTag),
                                   claimSentence(review.check, m_measures, m_language),
                                   decisionText(review, m_language));
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClaimReview &review = m_reviews.at(index.row());
    const ClaimCheck &check = review.check;
    const auto orInvalid = [](std::optional<double> value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), index.column());
    case SecondLineRole:
        return secondLine(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case FindingRole:
        return static_cast<int>(review.finding());
    case AnsweredRole:
        return orInvalid(check.answered);
    case LowestRole:
        return check.supported ? QVariant(check.supported->lowest) : QVariant();
    case HighestRole:
        return check.supported ? QVariant(check.supported->highest) : QVariant();
    case ScaleLowestRole:
        return m_model->scaleOf(check.practice).lowest();
    case ScaleHighestRole:
        return m_model->scaleOf(check.practice).highest();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Records ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Records ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int days = m_measures.days;
    return QStringList{tr("Practice"),
                       tr("Finding"),
                       tr("Answered and supported level"),
                       tr("Measured, %n day(s)", nullptr, days),
                       tr("Records"),
                       tr("Decision")}
        .value(section);
}

} // namespace obeya
