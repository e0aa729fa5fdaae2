#pragma once

#include "app/session/page_context.h"
#include "app/widgets/page.h"
#include "reports/content/delivery_charts.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace obeya {

class ActionButton;
class ChangeTableModel;
class ChartView;
class EmptyState;
class MetricTile;
class SegmentedControl;
class TextLabel;

// The four measures, how they developed, and the rows behind them. Keys 1-4 select a tile, U
// changes the bucket.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveryPage(const PageContext &context, QWidget *parent = nullptr);

signals:
    void importRequested(const QStringList &files); // none: the user is to choose some

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFilterBar();
    QWidget *makeFigures();
    void show();
    void showFilters();
    void showCharts();
    void openRow(int row); // of the table's model
    void readFilters();
    void pickPeriod(int index);
    void showPeriods();

    PageContext m_context;
    Measure m_measure = Measure::LeadTime;
    QStackedWidget *m_stack;
    QWidget *m_filterBar = nullptr;
    EmptyState *m_empty;
    QComboBox *m_service = nullptr;
    QComboBox *m_environment = nullptr;
    QComboBox *m_year = nullptr;
    SegmentedControl *m_bucket = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_compare = nullptr;
    ActionButton *m_reset = nullptr;
    QList<MetricTile *> m_tiles;
    ChartView *m_trend = nullptr;
    ChartView *m_distribution = nullptr;
    TextLabel *m_tableTitle = nullptr;
    ChangeTableModel *m_rows;
    QTableView *m_table = nullptr;
};

} // namespace obeya
