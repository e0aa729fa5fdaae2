#include "app/pages/model_compare_dialog.h"

#include "app/item_models/model_comparison_model.h"
#include "app/pages/model_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/record_table.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

// The next older version of the same model, else any other one.
static int counterpartOf(const ModelLibrary &library, int row)
{
    const auto &models = library.models;
    for (int other = row + 1; other < models.size(); ++other) {
        if (models[other].entry.id == models[row].entry.id)
            return other;
    }
    return row + 1 < models.size() ? row + 1 : qMax(0, row - 1);
}

ModelCompareDialog::ModelCompareDialog(const ModelLibrary &library, int row,
                                       const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_language(language)
    , m_model(new ModelComparisonModel(language, this))
    , m_differences(new ModelDifferences(this))
    , m_older(makeChoice(u"olderModel"_s, tr("Older")))
    , m_newer(makeChoice(u"newerModel"_s, tr("Newer")))
    , m_all(new QCheckBox(tr("Show practices that are the same")))
    , m_summary(new TextLabel(TypeRole::Lead))
    , m_table(makeTable())
    , m_texts(new QScrollArea)
{
    setObjectName(u"modelCompareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare models"));
    resize(1000, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addLayout(makeChoices());
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_all->setObjectName(u"showKept"_s);
    column->addWidget(m_all);

    column->addWidget(makeParts(), 1);
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    column->addWidget(close, 0, Qt::AlignRight);

    m_newer->setCurrentIndex(row);
    m_older->setCurrentIndex(counterpartOf(library, row));
    for (QComboBox *choice : {m_older, m_newer})
        connect(choice, &QComboBox::currentIndexChanged, this, &ModelCompareDialog::compare);
    connect(m_all, &QCheckBox::toggled, m_differences, &ModelDifferences::setShowsKept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ModelCompareDialog::showTexts);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    compare();
}

QComboBox *ModelCompareDialog::makeChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const LibraryModel &item : m_library.models)
        choice->addItem(modelName(*item.model, m_language));
    return choice;
}

RecordTable *ModelCompareDialog::makeTable()
{
    m_differences->setSourceModel(m_model);
    auto *table = new RecordTable(tr("Practices"), m_differences);
    table->setObjectName(u"compareTable"_s);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(ModelComparisonModel::Fate, 130);
    header->setSectionResizeMode(ModelComparisonModel::Older, QHeaderView::Stretch);
    header->setSectionResizeMode(ModelComparisonModel::Newer, QHeaderView::Stretch);
    header->resizeSection(ModelComparisonModel::Changed, 220);
    return table;
}

QHBoxLayout *ModelCompareDialog::makeChoices()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QComboBox *choice : {m_older, m_newer}) {
        auto *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        label->setText(choice->accessibleName());
        label->setBuddy(choice);
        choices->addWidget(label);
        choices->addWidget(choice, 1);
        choices->addSpacing(8);
    }
    return choices;
}

QWidget *ModelCompareDialog::makeParts()
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    m_texts->setObjectName(u"changedTexts"_s);
    m_texts->setAccessibleName(tr("Texts that changed"));
    m_texts->setWidgetResizable(true);
    m_texts->setFrameShape(QFrame::NoFrame);
    m_texts->viewport()->setAutoFillBackground(false);
    m_texts->setMinimumHeight(120);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_texts}) {
        auto *card = new Card;
        card->contents()->setContentsMargins(4, 4, 4, 4);
        card->contents()->addWidget(part);
        parts->addWidget(card);
    }
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    return parts;
}

void ModelCompareDialog::compare()
{
    const auto modelAt = [this](const QComboBox *choice) {
        return m_library.models.value(choice->currentIndex()).model;
    };
    m_model->setModels(modelAt(m_older), modelAt(m_newer));
    QStringList counts;
    for (const PracticeFate fate :
         {PracticeFate::Changed, PracticeFate::Renamed, PracticeFate::Split, PracticeFate::Merged,
          PracticeFate::Removed, PracticeFate::Added, PracticeFate::Kept}) {
        if (const int count = m_model->count(fate); count > 0)
            counts.append(tr("%1: %2").arg(ModelComparisonModel::fateText(fate)).arg(count));
    }
    m_summary->setText(counts.join(u"   "_s));
    showTexts();
}

static void addText(QGridLayout *grid, int column, TypeRole role, TextTone tone,
                    const QString &text)
{
    auto *label = new TextLabel(role, tone);
    label->setText(text.isEmpty() ? u"–"_s : text);
    label->setWordWrap(column > 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (column > 0) {
        QSizePolicy policy = label->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        label->setSizePolicy(policy);
    }
    const int row = column == 0 ? grid->rowCount() : grid->rowCount() - 1;
    grid->addWidget(label, row, column, Qt::AlignTop);
}

static QString changeName(const TextChange &change, const Language &language)
{
    QString name = ModelComparisonModel::partText(change.part);
    if (change.level)
        name = ModelCompareDialog::tr("level %1").arg(practiceLevelText(*change.level, language));
    return u"%1, %2"_s.arg(name, modelLanguageName(change.language));
}

void ModelCompareDialog::showTexts()
{
    const QModelIndex row = m_differences->mapToSource(m_table->currentIndex());
    const QList<TextChange> changes = m_model->textChangesOf(row.row());
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const TextChange &change : changes) {
        addText(grid, 0, TypeRole::Secondary, TextTone::Muted, changeName(change, m_language));
        addText(grid, 1, TypeRole::Secondary, TextTone::Normal, change.older);
        addText(grid, 2, TypeRole::Secondary, TextTone::Normal, change.newer);
    }
    if (changes.isEmpty())
        addText(grid, 1, TypeRole::Secondary, TextTone::Muted,
                row.isValid() ? tr("No text of this practice changed.")
                              : tr("Choose a practice to see the texts that changed."));
    grid->setRowStretch(grid->rowCount(), 1);
    m_texts->setWidget(content);
    content->setAutoFillBackground(false); // the card shows through
}

} // namespace obeya
