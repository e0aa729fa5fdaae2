#pragma once

#include "app/session/page_context.h"
#include "app/widgets/figure_panel.h"
#include "app/widgets/page.h"
#include "reports/content/delivery_charts.h"

#include <optional>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace obeya {

class ActionButton;
class ChartView;
class DeliveryRowsModel;
class EmptyState;
class MetricTile;
class SegmentedControl;
class SmallCharts;
class TextLabel;

// The four measures, how they developed, and the rows behind them. Keys 1-4 select a tile, U
// changes the bucket; a bucket or bar that is activated narrows the rows, Backspace widens them.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveryPage(const PageContext &context, QWidget *parent = nullptr);

    // One of claimMeasures(): selects the tile that it belongs to.
    void showMeasure(const QString &measure);

signals:
    void importRequested(const QStringList &files); // none: the user is to choose some

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What the rows are narrowed to; each can be taken back.
    struct Narrowing
    {
        enum class By { Bucket, Bar, LeftOut };
        By by = By::Bucket;
        int place = 0;
        QString name;
    };
    // What the trend card shows of a measure.
    enum class View { Trend, Parts, Calendar, Services, Rework };

    QWidget *makeFilterBar();
    QWidget *makeFigures();
    QWidget *makeTiles();
    QWidget *makeCharts();
    QWidget *makeTable();
    QComboBox *addFilter(QHBoxLayout *row, const QString &name, const QString &label);
    ActionButton *addChecklist(QHBoxLayout *row, const QString &name, const QString &label);
    void fillChecklist(QPushButton *button, const QString &none, const QStringList &names,
                       const QStringList &chosen);
    QStringList checked(const QPushButton *button) const;

    void showData();
    void showFilters();
    void showCharts();
    void showViews();
    void showRows();
    void showChips();
    void showStory();
    QString storyNote() const;
    void selectMeasure(Measure measure);
    void narrow(const Narrowing &narrowing);
    void widen(qsizetype place);
    Measure shownMeasure() const; // of the rows and charts
    QList<int> narrowedRows() const;
    QString bucketName(int bucket) const;
    void openRow(int row); // of the table's model
    void exportRows();
    void openMethod();
    void readFilters();
    void pickPeriod(int index);
    void showPeriods();

    PageContext m_context;
    Measure m_measure = Measure::LeadTime;
    View m_shownView = View::Trend;
    QList<Narrowing> m_narrowings;
    QStackedWidget *m_stack;
    QWidget *m_filterBar = nullptr;
    EmptyState *m_empty;
    ActionButton *m_service = nullptr;
    ActionButton *m_environment = nullptr;
    QComboBox *m_year = nullptr;
    SegmentedControl *m_bucket = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_compare = nullptr;
    ActionButton *m_reset = nullptr;
    QList<MetricTile *> m_tiles;
    QComboBox *m_view = nullptr;
    QStackedWidget *m_trendStack = nullptr;
    ChartView *m_trend = nullptr;
    SmallCharts *m_small = nullptr;
    ChartView *m_distribution = nullptr;
    TextLabel *m_tableTitle = nullptr;
    TextLabel *m_tableNote = nullptr;
    QHBoxLayout *m_chips = nullptr;
    ActionButton *m_export = nullptr;
    DeliveryRowsModel *m_rows;
    QTableView *m_table = nullptr;
    FigurePanel *m_story = nullptr;
};

} // namespace obeya
