// The parts of the import page; what they show is in import_page_view.cpp.
#include "app/item_models/import_files_model.h"
#include "app/item_models/preview_table_model.h"
#include "app/pages/import_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/panel.h"
#include "app/widgets/record_table.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/step_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>

namespace obeya {

using namespace Qt::StringLiterals;

QWidget *ImportPage::makeFiles()
{
    auto *panel = new Panel(Qt::RightEdge);
    panel->setFixedWidth(240);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 14, 13, 12);
    column->setSpacing(8);
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(tr("Files"));
    column->addWidget(title);
    m_list = new QListView;
    m_list->setObjectName(u"importFiles"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_files);
    m_list->setItemDelegate(new FileCardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPage::showItem);
    column->addWidget(m_list, 1);
    m_reason = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    m_add = new ActionButton(ButtonKind::Normal, u"upload"_s, tr("Add files"));
    m_add->setObjectName(u"addFiles"_s);
    m_add->setToolTip(tr("CSV, JSON, XLSX, ZIP or gzip; files can also be dropped here"));
    connect(m_add, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    column->addWidget(m_add);
    m_remove = new ActionButton(ButtonKind::Quiet, {}, tr("Leave this file out"));
    m_remove->setObjectName(u"removeFile"_s);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            m_session->removeItem(current());
    });
    column->addWidget(m_remove);
    return panel;
}

QWidget *ImportPage::makeCenter()
{
    m_stack = new QStackedWidget;
    auto *empty = new EmptyState(u"upload"_s);
    empty->setTexts(tr("Drop pipeline or incident exports here"),
                    tr("CSV, JSON, XLSX, ZIP or gzip. They are recognized by their content. Files "
                       "are read on this computer and are not uploaded."));
    connect(empty->setPrimary(u"upload"_s, tr("Choose files")), &QPushButton::clicked, this,
            &ImportPage::chooseFiles);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(makeMatching());
    m_stack->addWidget(makeResult());
    return m_stack;
}

QWidget *ImportPage::makeProgress()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 0, 48, 0);
    column->setSpacing(12);
    column->addStretch(2);
    m_progressText = new TextLabel(TypeRole::Lead);
    m_progressText->setObjectName(u"importProgressText"_s);
    m_progressText->setAlignment(Qt::AlignCenter);
    m_progressText->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_stop = new ActionButton(ButtonKind::Normal, {}, tr("Stop"));
    m_stop->setObjectName(u"stopImport"_s);
    connect(m_stop, &QPushButton::clicked, m_session, &ImportSession::cancel);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *ImportPage::makeReading()
{
    auto *card = new Card;
    card->contents()->setSpacing(8);
    const auto combo = [this](const QString &name, const QString &accessible) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto add = [&](int row, int place, int width, QComboBox *box) {
        auto *name = new TextLabel(TypeRole::CaptionStrong, TextTone::Secondary);
        name->setText(box->accessibleName());
        name->setBuddy(box);
        grid->addWidget(name, row, place, 1, width);
        grid->addWidget(box, row + 1, place, 1, width);
        grid->setColumnStretch(place, 1);
    };
    m_source = combo(u"importSource"_s, tr("Read as"));
    m_encoding = combo(u"importEncoding"_s, tr("Encoding"));
    m_zone = combo(u"importZone"_s, tr("Zone of times without one"));
    m_environment = combo(u"importEnvironment"_s, tr("Environment if none is named"));
    m_service = combo(u"importService"_s, tr("Service if none is named"));
    add(0, 0, 3, m_source);
    add(0, 3, 1, m_encoding);
    grid->setRowMinimumHeight(2, 6);
    add(3, 0, 2, m_zone);
    add(3, 2, 1, m_environment);
    add(3, 3, 1, m_service);
    for (QComboBox *box : {m_environment, m_service}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(tr("none given"));
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &ImportPage::readOptions);
    }
    for (QComboBox *box : {m_encoding, m_zone, m_environment, m_service})
        connect(box, &QComboBox::activated, this, &ImportPage::readOptions);
    connect(m_source, &QComboBox::activated, this, &ImportPage::chooseSource);
    card->contents()->addLayout(grid);
    m_error = new TextLabel(TypeRole::Body, TextTone::Bad);
    m_error->setObjectName(u"importError"_s);
    m_error->setReadable();
    card->contents()->addWidget(m_error);
    m_keep = new ActionButton(ButtonKind::Quiet, {}, tr("Keep this mapping…"));
    m_keep->setObjectName(u"keepMapping"_s);
    connect(m_keep, &QPushButton::clicked, this, &ImportPage::keepMapping);
    m_header = new QCheckBox(tr("The first row names the columns"));
    m_header->setObjectName(u"importHeader"_s);
    connect(m_header, &QCheckBox::clicked, this,
            [this](bool hasHeader) { m_session->setHeader(current(), hasHeader); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_header);
    row->addStretch();
    row->addWidget(m_keep);
    card->contents()->addLayout(row);
    return card;
}

QWidget *ImportPage::makePreview()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    m_rowsTitle = new TextLabel(TypeRole::BodyStrong);
    m_rowsTitle->setElided(true);
    row->addWidget(m_rowsTitle, 1);
    m_filter = new SegmentedControl({tr("All"), tr("Problems")});
    m_filter->setObjectName(u"previewFilter"_s);
    connect(m_filter, &SegmentedControl::picked, this, [this](int index) {
        m_rows->show(index == 0 ? PreviewTableModel::Rows::All : PreviewTableModel::Rows::Problems);
    });
    row->addWidget(m_filter);
    card->contents()->addLayout(row);
    m_table = new RecordTable(tr("Rows of the file"), m_rows);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setItemDelegate(new PreviewCellDelegate(m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->horizontalHeader()->setMinimumSectionSize(50);
    m_table->setMinimumHeight(230);
    card->contents()->addWidget(m_table, 1);
    return card;
}

QWidget *ImportPage::makeMatching()
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    m_workflows = new ChoiceGrid(
        tr("Which workflows deploy?"),
        tr("Most runs only build and test. Say where the others deploy to; it is asked once."), {});
    m_workflows->setObjectName(u"importWorkflows"_s);
    m_fields = new ChoiceGrid(
        {}, {}, {tr("Obeya needs"), tr("Column in the file"), tr("First value"), tr("Check")});
    m_fields->setObjectName(u"importFields"_s);
    m_environments =
        new ChoiceGrid(tr("Environments"), tr("Delivery figures are those of production."), {});
    m_environments->setObjectName(u"importEnvironments"_s);
    connect(m_workflows, &ChoiceGrid::picked, this, [this](const QString &name, int choice) {
        static const QStringList environments{{}, u"production"_s, u"staging"_s, u"test"_s};
        if (choice < environments.size()) // else the one of its own that it has
            m_session->setWorkflow(current(), name, environments[choice]);
    });
    connect(m_fields, &ChoiceGrid::picked, this, &ImportPage::pickField);
    connect(m_environments, &ChoiceGrid::picked, this, [this](const QString &name, int choice) {
        m_session->setEnvironmentClass(name, static_cast<EnvironmentClass>(choice));
    });
    column->addWidget(makeReading());
    column->addWidget(m_workflows);
    column->addWidget(m_fields);
    column->addWidget(m_environments);
    m_rowsCard = makePreview();
    column->addWidget(m_rowsCard, 1);
    column->addStretch(); // below, when there is no row to show
    m_matching = new QScrollArea;
    m_matching->setFrameShape(QFrame::NoFrame);
    m_matching->setWidgetResizable(true);
    m_matching->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matching->setWidget(contents);
    return m_matching;
}

QWidget *ImportPage::makeResult()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_resultTitle = new TextLabel(TypeRole::Lead);
    m_resultTitle->setObjectName(u"importResultTitle"_s);
    m_resultTitle->setWordWrap(true);
    auto *card = new Card;
    m_result = new QPlainTextEdit;
    m_result->setFrameShape(QFrame::NoFrame);
    m_result->setObjectName(u"importDetails"_s);
    m_result->setAccessibleName(tr("Result of the import"));
    m_result->setReadOnly(true);
    column->addWidget(m_resultTitle);
    card->contents()->addWidget(m_result);
    column->addWidget(card, 1);
    return page;
}

QWidget *ImportPage::makeSide()
{
    auto *panel = new Panel(Qt::LeftEdge);
    auto *contents = new QWidget;
    m_side = new QVBoxLayout(contents);
    m_side->setContentsMargins(16, 16, 16, 16);
    m_side->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"importSide"_s);
    scroll->setAccessibleName(tr("Problems"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(scroll);
    panel->setFixedWidth(276);
    return panel;
}

QWidget *ImportPage::makeFooter()
{
    auto *bar = new Panel(Qt::TopEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    m_cancel = new ActionButton(ButtonKind::Quiet, {}, tr("Cancel"));
    m_cancel->setObjectName(u"cancelImport"_s);
    m_count = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_count->setObjectName(u"importCount"_s);
    m_undo = new ActionButton(ButtonKind::Normal, u"undo"_s, tr("Take the import back"));
    m_undo->setObjectName(u"undoImport"_s);
    m_save = new ActionButton(ButtonKind::Normal, u"exporti"_s, tr("Save list of rejected rows"));
    m_save->setObjectName(u"saveRejected"_s);
    m_import = new ActionButton(ButtonKind::Primary, {}, tr("Import"));
    m_import->setObjectName(u"startImport"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_undo, &QPushButton::clicked, m_session, &ImportSession::undo);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_session->stage() == ImportSession::Stage::Done)
            emit closed();
        else
            m_session->start();
    });
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    row->addWidget(m_import);
    return bar;
}

void ImportPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_F8), [this] { stepProblem(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { stepProblem(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_import->click(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { m_import->click(); });
    // Only work in hand: what was prepared is not to go by a stray key.
    add(QKeySequence(Qt::Key_Escape), [this] { m_session->cancel(); });
}

} // namespace obeya
