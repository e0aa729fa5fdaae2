#include "app/pages/comparison_dialog.h"

#include "app/session/project_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "reports/content/measure_figures.h"
#include "reports/content/number_text.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace obeya {

using namespace Qt::StringLiterals;

ComparisonDialog::ComparisonDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(u"comparisonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where would you be"));
    resize(780, 660);
    if (const auto metrics = context.session.delivery()->metrics())
        m_own = ownPerformance(*metrics);
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(makeGroups());
    column->addWidget(makeCalculator());
    column->addWidget(makeYears());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(contents);
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 0);
    buttons->addStretch();
    buttons->addWidget(close);
    outer->addLayout(buttons);
}

static void addCell(QGridLayout *grid, int row, int column, TypeRole role, const QString &text)
{
    auto *label = new TextLabel(role, row == 0 ? TextTone::Secondary : TextTone::Normal);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    grid->addWidget(label, row, column);
}

static QGridLayout *addTable(Card *card, const QString &title, const QString &note,
                             const QStringList &columns)
{
    auto *heading = new TextLabel(TypeRole::BodyStrong);
    heading->setText(title);
    auto *remark = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    remark->setText(note);
    remark->setReadable();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    for (int column = 0; column < columns.size(); ++column)
        addCell(grid, 0, column, TypeRole::CaptionStrong, columns[column]);
    grid->setColumnStretch(0, 1);
    card->contents()->addWidget(heading);
    card->contents()->addWidget(remark);
    card->contents()->addLayout(grid);
    return grid;
}

// How the own value stands to that of the high performers: how many times worse.
static QString timesText(std::optional<double> ratio, const Language &language)
{
    if (!ratio)
        return u"–"_s;
    return *ratio < 1
               ? ComparisonDialog::tr("as good or better")
               : ComparisonDialog::tr("%1×").arg(fixedText(*ratio, *ratio < 10 ? 1 : 0, language));
}

QWidget *ComparisonDialog::makeGroups() const
{
    const Language &language = m_context.language;
    const PublishedPerformance high = highPerformers2016();
    const PublishedPerformance low = lowPerformers2016();
    const auto rate = [&](std::optional<double> perYear) {
        return perYear ? tr("%1 a year").arg(countText(qRound64(*perYear), language)) : u"–"_s;
    };
    const auto time = [&](std::optional<double> seconds) {
        return durationText(seconds ? std::optional(*seconds * 1000) : std::nullopt, language)
            .joined();
    };
    const auto share = [&](std::optional<double> value) {
        return percentText(value, language).joined();
    };
    const auto ratio = [](std::optional<double> worse, std::optional<double> better) {
        return worse && better && *better > 0 ? std::optional(*worse / *better) : std::nullopt;
    };
    auto *card = new Card;
    QGridLayout *grid = addTable(
        card, tr("Beside the performers of 2016"),
        tr("The groups of the State of DevOps report of 2016. Deployments a year are those of the "
           "period, carried on over 365 days."),
        {tr("Measure"), tr("You"), tr("High performers"), tr("Low performers"),
         tr("Behind high performers")});
    const auto row = [&](int place, Measure measure, const QString &own, const QString &best,
                         const QString &worst, std::optional<double> behind) {
        const QStringList cells{measureName(measure, language), own, best, worst,
                                timesText(behind, language)};
        for (int column = 0; column < cells.size(); ++column)
            addCell(grid, place, column, column == 1 ? TypeRole::BodyStrong : TypeRole::Body,
                    cells[column]);
    };
    row(1, Measure::DeploymentFrequency, rate(m_own.deploymentsPerYear),
        rate(high.deploymentsPerYear), rate(low.deploymentsPerYear),
        ratio(high.deploymentsPerYear, m_own.deploymentsPerYear));
    row(2, Measure::LeadTime, time(m_own.leadTime), time(high.leadTime), time(low.leadTime),
        ratio(m_own.leadTime, high.leadTime));
    row(3, Measure::ChangeFailureRate, share(m_own.changeFailure), share(high.changeFailure),
        share(low.changeFailure), ratio(m_own.changeFailure, high.changeFailure));
    row(4, Measure::TimeToRestore, time(m_own.recovery), time(high.recovery), time(low.recovery),
        ratio(m_own.recovery, high.recovery));
    return card;
}

QWidget *ComparisonDialog::makeYears() const
{
    const Language &language = m_context.language;
    auto *card = new Card;
    QGridLayout *grid = addTable(
        card, tr("How far apart the groups were"),
        tr("How many times better the highest group was than the lowest. Parts of 2017 and "
           "2024 are known through secondary publications."),
        {tr("Report"), measureName(Measure::DeploymentFrequency, language),
         measureName(Measure::LeadTime, language), measureName(Measure::TimeToRestore, language),
         measureName(Measure::ChangeFailureRate, language)});
    int row = 1;
    for (const PerformanceRatios &ratios : performanceRatios()) {
        addCell(grid, row, 0, TypeRole::Body, QString::number(ratios.year));
        int column = 1;
        for (const double value :
             {ratios.frequency, ratios.leadTime, ratios.recovery, ratios.changeFailure})
            addCell(grid, row, column++, TypeRole::Body,
                    tr("%1×").arg(countText(qRound64(value), language)));
        ++row;
    }
    return card;
}

QDoubleSpinBox *ComparisonDialog::addField(QWidget *form, const QString &name, const QString &label,
                                           double highest, int decimals,
                                           std::optional<double> value)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setDecimals(decimals);
    // One step below zero stands for unknown.
    field->setRange(-1, highest);
    field->setSpecialValueText(u"–"_s);
    field->setValue(value.value_or(-1));
    field->setGroupSeparatorShown(true);
    field->setMinimumWidth(160);
    connect(field, &QDoubleSpinBox::valueChanged, this, &ComparisonDialog::showCost);
    qobject_cast<QFormLayout *>(form->layout())->addRow(label, field);
    return field;
}

QWidget *ComparisonDialog::makeCalculator()
{
    auto *card = new Card;
    auto *heading = new TextLabel(TypeRole::BodyStrong);
    heading->setText(tr("Cost of downtime a year"));
    auto *formula = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    formula->setText(
        tr("After the report of 2016: deployments a year × change failure rate × hours "
           "to restore × cost of an hour."));
    formula->setReadable();
    auto *form = new QWidget;
    new QFormLayout(form);
    form->layout()->setContentsMargins(0, 0, 0, 0);
    const auto times = [](std::optional<double> value, double factor) {
        return value ? std::optional(*value * factor) : std::nullopt;
    };
    m_deployments = addField(form, u"deploymentsPerYear"_s, tr("Deployments a year"), 1e9, 0,
                             m_own.deploymentsPerYear);
    m_failure = addField(form, u"failurePercent"_s, tr("Change failure rate, %"), 100, 1,
                         times(m_own.changeFailure, 100));
    m_hours = addField(form, u"restoreHours"_s, tr("Hours to restore"), 1e6, 2,
                       times(m_own.recovery, 1.0 / 3600));
    m_costPerHour = addField(form, u"costPerHour"_s, tr("Cost of an hour, in your currency"), 1e12,
                             0, std::nullopt);
    m_cost = new TextLabel(TypeRole::Lead);
    m_cost->setObjectName(u"downtimeCost"_s);
    m_cost->setReadable();
    for (QWidget *widget : {static_cast<QWidget *>(heading), static_cast<QWidget *>(formula), form,
                            static_cast<QWidget *>(m_cost)})
        card->contents()->addWidget(widget);
    showCost();
    return card;
}

void ComparisonDialog::showCost()
{
    if (!m_cost)
        return; // still being made
    const auto known = [](const QDoubleSpinBox *field, double factor) {
        return field->value() < 0 ? std::nullopt : std::optional(field->value() * factor);
    };
    const auto cost = downtimeCost(known(m_deployments, 1), known(m_failure, 0.01),
                                   known(m_hours, 1), known(m_costPerHour, 1));
    m_cost->setText(cost ? tr("%1 a year").arg(countText(qRound64(*cost), m_context.language))
                         : tr("Enter every figure to see the cost."));
}

} // namespace obeya
