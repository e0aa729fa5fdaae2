#include "app/pages/model_problems_dialog.h"

#include "app/item_models/problem_table_model.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/record_table.h"
#include "app/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSet>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

static bool isOneFile(const IssueList &problems)
{
    QSet<QString> files;
    for (const Issue &issue : problems.items())
        files.insert(issue.place.file);
    return files.size() < 2;
}

static RecordTable *problemTable(ProblemTableModel *model)
{
    auto *table = new RecordTable(ModelProblemsDialog::tr("Problems"), model);
    table->setObjectName(u"modelProblems"_s);
    table->setTextElideMode(Qt::ElideMiddle);
    // Only the rows in view are measured.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(ProblemTableModel::Kind, 80);
    header->resizeSection(ProblemTableModel::File, 140);
    header->resizeSection(ProblemTableModel::Where, 330);
    header->setStretchLastSection(true);
    return table;
}

ModelProblemsDialog::ModelProblemsDialog(const QString &headline, const IssueList &problems,
                                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"modelProblemsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Problems of the model file"));
    resize(920, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *title = new TextLabel(TypeRole::Lead);
    title->setObjectName(u"problemsHeadline"_s);
    title->setText(headline);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *model = new ProblemTableModel(problems, this);
    RecordTable *table = problemTable(model);
    table->setColumnHidden(ProblemTableModel::File, isOneFile(problems));
    auto *card = new Card;
    card->contents()->setContentsMargins(4, 4, 4, 4);
    card->contents()->addWidget(table);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout;
    auto *copy = new ActionButton(ButtonKind::Normal, {}, tr("Copy details"));
    copy->setObjectName(u"copyProblems"_s);
    copy->setAutoDefault(false);
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, model,
            [model] { QGuiApplication::clipboard()->setText(model->asText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace obeya
