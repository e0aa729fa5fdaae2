#include "app/pages/claim_rules_dialog.h"

#include "app/session/project_session.h"
#include "app/widgets/text_label.h"
#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

enum RuleColumn { UsedColumn, MeasureColumn, LimitsColumn, RecordsColumn, DaysColumn };

ClaimRulesDialog::ClaimRulesDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 5))
    , m_problem(new TextLabel(TypeRole::Secondary, TextTone::Bad))
{
    setObjectName(u"claimRulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules for claims"));
    resize(920, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    auto *what = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    what->setText(tr("They are those of the model; changes hold for this project. Limits are level "
                     "and value, lowest level first: hours for durations, percent for shares, per "
                     "week for deployments."));
    what->setReadable();
    m_table->setObjectName(u"claimRulesTable"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setHorizontalHeaderLabels(
        {tr("Practice"), tr("Measure"), tr("Level: limit"), tr("Least records"), tr("Least days")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LimitsColumn, QHeaderView::Stretch);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setReadable();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *reset = buttons->addButton(tr("As in the model"), QDialogButtonBox::ResetRole);
    QPushButton *apply = buttons->addButton(tr("Use these rules"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    apply->setEnabled(!context.session.isReadOnly());
    connect(reset, &QPushButton::clicked, this, [this] { fill({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ClaimRulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(what);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    readRules();
    fill(context.session.claimRules());
}

void ClaimRulesDialog::readRules()
{
    const auto model = m_context.session.wholeModel();
    if (!model)
        return;
    for (const Practice *practice : model->practices()) {
        for (const ClaimRule &rule : practice->claims)
            m_rules.append(
                {practice->id,
                 u"%1 %2"_s.arg(practice->code, practice->name.in(m_context.language.code())),
                 rule});
    }
}

// What the user types for a value of the unit: hours, percent, or as it is.
static double typedFactor(const QString &unit)
{
    return unit == "seconds"_L1 ? 1.0 / 3600 : unit == "ratio"_L1 ? 100 : 1;
}

static QString limitsToType(const ClaimRule &rule, const QList<ClaimLimit> &limits)
{
    QStringList parts;
    for (const ClaimLimit &limit : limits)
        parts.append(
            u"%1: %2"_s.arg(limit.level).arg(limit.value * typedFactor(rule.unit), 0, 'g', 6));
    return parts.join(u"; "_s);
}

static QList<ClaimLimit> typedLimits(const ClaimRule &rule, const QString &text)
{
    QList<ClaimLimit> limits;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        bool isLevel = false;
        bool isValue = false;
        const double level = part.section(u':', 0, 0).trimmed().toDouble(&isLevel);
        const double value = part.section(u':', 1).trimmed().toDouble(&isValue);
        limits.append({isLevel ? level : -1, isValue ? value / typedFactor(rule.unit) : -1});
    }
    return limits;
}

// -1 for what is no number: the check refuses it.
static int typedCount(const QString &text)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber ? count : -1;
}

void ClaimRulesDialog::fill(const QList<ClaimRuleOverride> &own)
{
    m_shown.clear();
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    for (int row = 0; row < m_rules.size(); ++row) {
        const Rule &rule = m_rules[row];
        const auto found =
            std::find_if(own.cbegin(), own.cend(), [&rule](const ClaimRuleOverride &values) {
                return values.practice == rule.practice && values.measure == rule.rule.measure;
            });
        const ClaimRuleOverride values =
            found == own.cend() ? overrideOf(rule.practice, rule.rule) : *found;
        m_shown.append(values);
        auto *used = new QTableWidgetItem(rule.name);
        used->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        used->setCheckState(values.isOff ? Qt::Unchecked : Qt::Checked);
        auto *measure =
            new QTableWidgetItem(claimMeasureName(rule.rule.measure, m_context.language));
        measure->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, UsedColumn, used);
        m_table->setItem(row, MeasureColumn, measure);
        m_table->setItem(row, LimitsColumn,
                         new QTableWidgetItem(limitsToType(rule.rule, values.limits)));
        m_table->setItem(row, RecordsColumn,
                         new QTableWidgetItem(QString::number(values.leastRecords)));
        m_table->setItem(row, DaysColumn, new QTableWidgetItem(QString::number(values.leastDays)));
    }
    m_problem->clear();
}

std::optional<QList<ClaimRuleOverride>> ClaimRulesDialog::values()
{
    QList<ClaimRuleOverride> own;
    for (int row = 0; row < m_rules.size(); ++row) {
        const Rule &rule = m_rules[row];
        ClaimRuleOverride values = overrideOf(rule.practice, rule.rule);
        const QString limits = m_table->item(row, LimitsColumn)->text();
        values.limits = limits == limitsToType(rule.rule, m_shown[row].limits)
                            ? m_shown[row].limits // not rounded to what is shown
                            : typedLimits(rule.rule, limits);
        values.isOff = m_table->item(row, UsedColumn)->checkState() == Qt::Unchecked;
        values.leastRecords = typedCount(m_table->item(row, RecordsColumn)->text());
        values.leastDays = typedCount(m_table->item(row, DaysColumn)->text());
        const auto checked = checkOverride(rule.rule, values,
                                           m_context.session.wholeModel()->scaleOf(rule.practice));
        if (!checked) {
            m_problem->setText(u"%1: %2"_s.arg(rule.name, checked.error().message));
            m_table->setCurrentCell(row, LimitsColumn);
            return std::nullopt;
        }
        if (values != overrideOf(rule.practice, rule.rule))
            own.append(values);
    }
    return own;
}

void ClaimRulesDialog::accept()
{
    const auto own = values();
    if (!own)
        return;
    m_context.session.changeClaimRules(*own);
    QDialog::accept();
}

} // namespace obeya
