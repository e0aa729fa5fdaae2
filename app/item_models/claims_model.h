#pragma once

#include "app/session/project_session.h"
#include "assessments/claims/claim_review.h"
#include "reports/content/language.h"

#include <QAbstractTableModel>

namespace obeya {

// The reviewed claims of the open assessment, worst first.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, FindingTag, Levels, Measured, Records, Decision, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole, // code and domain, or what was measured
        FindingRole,                   // Finding
        AnsweredRole,                  // double; invalid: none
        LowestRole,                    // supported levels; invalid: none
        HighestRole,
        ScaleLowestRole,
        ScaleHighestRole
    };

    ClaimsModel(const ProjectSession &session, const Language &language, QObject *parent);
    void refresh();
    int rowOf(const PracticeId &practice, const QString &measure) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(int row, int column) const;
    QString secondLine(int row, int column) const;
    QString accessibleText(int row) const;

    const ProjectSession &m_session;
    QList<ClaimReview> m_reviews;
    ClaimMeasures m_measures;
    std::shared_ptr<const CapabilityModel> m_model;
    Language m_language;
};

} // namespace obeya
