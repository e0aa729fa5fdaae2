#include "app/pages/imports_dialog.h"

#include "app/item_models/imports_model.h"
#include "app/session/background_task.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/record_table.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace obeya {

using namespace Qt::StringLiterals;

ImportsDialog::ImportsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_imports(new ImportsModel(context.language, this))
    , m_table(new RecordTable(tr("Imports"), m_imports))
    , m_undo(new ActionButton(ButtonKind::Normal, u"undo"_s, tr("Take this import back")))
{
    setObjectName(u"importsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Imports"));
    resize(820, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *hint = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    hint->setText(tr("Taking an import back removes the records it added and restores those it "
                     "changed. Other imports stay."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_table->setObjectName(u"importsTable"_s);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportsModel::Files, QHeaderView::Stretch);
    auto *card = new Card;
    card->contents()->setContentsMargins(4, 4, 4, 4);
    card->contents()->addWidget(m_table);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout;
    m_undo->setObjectName(u"takeImportBack"_s);
    m_undo->setAutoDefault(false);
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, qOverload<>(&ImportsDialog::takeBack));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(context.session.delivery(), &DeliverySession::changed, this, &ImportsDialog::show);
    show();
}

void ImportsDialog::show()
{
    m_imports->setImports(m_context.session.delivery()->imports());
    if (m_imports->rowCount() > 0)
        m_table->selectRow(0);
    m_undo->setEnabled(m_imports->rowCount() > 0 && !m_context.session.isReadOnly());
    m_undo->setToolTip(m_undo->isEnabled() ? QString() : tr("Nothing was imported yet"));
}

void ImportsDialog::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QString files = m_imports->index(row, ImportsModel::Files).data().toString();
    m_context.prompts.question(this, tr("Take this import back"),
                               tr("Remove what came with %1?").arg(files), tr("Take back"),
                               [this, import = m_imports->idAt(row)] { takeBack(import); });
}

void ImportsDialog::takeBack(ImportId import)
{
    const auto work = [path = m_context.session.path(), clock = m_context.session.clock(),
                       import](const Progress &) -> Result<void> {
        const auto project = Project::open(path, OpenMode::OwnedElsewhere, clock);
        if (!project)
            return project.error();
        return (*project)->undoImport(import);
    };
    m_undo->setEnabled(false);
    runInBackground(this, work, [this](const Result<void> &done) {
        if (!done)
            m_context.prompts.error(this, tr("Take this import back"), done.error());
        m_context.session.delivery()->reload();
    });
}

} // namespace obeya
