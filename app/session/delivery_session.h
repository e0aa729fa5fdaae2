#pragma once

#include "assessments/claims/claim_measures.h"
#include "assessments/delivery/delivery_columns.h"
#include "assessments/delivery/metrics.h"
#include "assessments/project/project.h"

#include <QFutureWatcherBase>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace obeya {

enum class Comparison { None, PreviousPeriod };

// The delivery data of the open team, loaded and computed in the background. Old figures stay until
// new ones are there. The snapshots are shared with workers and never change, hence shared_ptr.
class DeliverySession : public QObject
{
    Q_OBJECT

public:
    DeliverySession(QString projectPath, Clock clock, QObject *parent);
    ~DeliverySession() override; // cancels and waits

    // Loads everything of the team anew; options keep their values except the period.
    void setTeam(TeamId team);
    void reload();

    const MetricsOptions &options() const { return m_options; }
    void setOptions(const MetricsOptions &options);
    // The year the user compares with; kept as a default.
    void setBenchmarkYear(int year);
    Comparison comparisonChoice() const { return m_comparisonChoice; }
    void setComparison(Comparison comparison);
    // The last so many weeks of the data; 0 for all of it.
    void setLastWeeks(int weeks);
    int lastWeeks() const { return m_lastWeeks; } // 0: all data, or the days of the options
    bool differsFromDefault() const;
    // Whether figures are of a part of the data, or computed in another way.
    bool isFiltered() const;
    void resetOptions();

    bool isBusy() const { return m_isBusy; }
    bool isLoaded() const { return m_data != nullptr; }
    // Null until loaded.
    std::shared_ptr<const DeliveryColumns> data() const { return m_data; }
    // Null until computed, or when there is no data.
    std::shared_ptr<const DeliveryMetrics> metrics() const { return m_metrics; }
    std::shared_ptr<const DeliveryMetrics> comparison() const { return m_comparison; }
    // What rules for claims compare with; null like the metrics.
    std::shared_ptr<const ClaimMeasures> claimMeasures() const { return m_claimMeasures; }
    const QList<ImportRecord> &imports() const { return m_imports; }
    // All services and environments of the data, sorted.
    QStringList services() const;
    QStringList environments() const;

signals:
    void changed(); // data, metrics or options
    void busyChanged(bool busy);
    void failed(const obeya::Error &error);

private:
    struct Snapshot;
    void compute();
    void start(bool load);
    void deliver(const Result<Snapshot> &snapshot, int request);

    QString m_projectPath;
    Clock m_clock;
    TeamId m_team;
    MetricsOptions m_options;
    MetricsOptions m_defaults;
    Comparison m_comparisonChoice = Comparison::PreviousPeriod;
    std::shared_ptr<const DeliveryColumns> m_data;
    std::shared_ptr<MetricsCalculator> m_calculator; // of the same data; locks itself
    std::shared_ptr<const DeliveryMetrics> m_metrics;
    std::shared_ptr<const DeliveryMetrics> m_comparison;
    std::shared_ptr<const ClaimMeasures> m_claimMeasures;
    QList<ImportRecord> m_imports;
    QPointer<QFutureWatcherBase> m_running;
    int m_lastWeeks = 0;
    int m_request = 0;
    bool m_isBusy = false;
};

} // namespace obeya
