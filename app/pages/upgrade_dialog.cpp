#include "app/pages/upgrade_dialog.h"

#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static QString fateText(const AnswerMove &move)
{
    switch (move.fate) {
    case AnswerFate::Kept:
        return UpgradeDialog::tr("kept");
    case AnswerFate::Moved:
        return move.needsReview ? UpgradeDialog::tr("moved, flagged for discussion")
                                : UpgradeDialog::tr("moved");
    case AnswerFate::Cleared:
        return UpgradeDialog::tr("cleared");
    }
    return {};
}

static int countOf(const UpgradedAnswers &upgraded, AnswerFate fate)
{
    return static_cast<int>(
        std::count_if(upgraded.moves.cbegin(), upgraded.moves.cend(),
                      [fate](const AnswerMove &move) { return move.fate == fate; }));
}

UpgradeDialog::UpgradeDialog(const ProjectSession &session, const Language &language,
                             QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_table(new QTableWidget)
{
    setObjectName(u"upgradeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to a newer version"));
    resize(760, 520);
    const auto newer = session.newerModel();
    const auto upgraded = session.upgradePreview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    auto *headline = new TextLabel(TypeRole::Lead);
    headline->setText(tr("%1 %2").arg(newer->title.in(language.code()), newer->version.toText()));
    auto *summary = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    summary->setObjectName(u"upgradeSummary"_s);
    summary->setWordWrap(true);
    summary->setText(tr("%1 answers kept, %2 moved, %3 cleared. The assessment as it is stays; the "
                        "moved one is added beside it.")
                         .arg(countOf(*upgraded, AnswerFate::Kept))
                         .arg(countOf(*upgraded, AnswerFate::Moved))
                         .arg(countOf(*upgraded, AnswerFate::Cleared)));
    column->addWidget(headline);
    column->addWidget(summary);
    m_table->setObjectName(u"upgradeTable"_s);
    m_table->setAccessibleName(tr("Answers"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Practice"), tr("In the newer version"), tr("Answer")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const AnswerMove &move : upgraded->moves)
        addRow(move, *session.model(), *newer);
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *move = new ActionButton(ButtonKind::Primary, {}, tr("Move answers"));
    move->setObjectName(u"moveAnswers"_s);
    buttons->addButton(move, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void UpgradeDialog::addRow(const AnswerMove &move, const CapabilityModel &older,
                           const CapabilityModel &newer)
{
    const auto nameOf = [this](const CapabilityModel &model, const PracticeId &id) {
        const Practice *practice = model.findPractice(id);
        return practice ? u"%1 %2"_s.arg(practice->code, practice->name.in(m_language.code()))
                        : id.value();
    };
    QStringList targets;
    for (const PracticeId &target : move.to)
        targets.append(nameOf(newer, target));
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{nameOf(older, move.from),
                            targets.isEmpty() ? u"–"_s : targets.join(u", "_s), fateText(move)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace obeya
