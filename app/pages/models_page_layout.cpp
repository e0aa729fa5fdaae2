// The parts of the models page; what they do is in models_page.cpp.
#include "app/pages/models_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/model_views.h"
#include "app/widgets/panel.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>

namespace obeya {

using namespace Qt::StringLiterals;

QWidget *ModelsPage::makeLibrary()
{
    auto *panel = new Panel(Qt::RightEdge);
    panel->setMinimumWidth(220);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(tr("Library"));
    title->setContentsMargins(4, 2, 0, 2);
    column->addWidget(title);
    m_list = new QListView;
    m_list->setObjectName(u"modelLibrary"_s);
    m_list->setAccessibleName(tr("Library"));
    m_list->setModel(m_library);
    m_list->setItemDelegate(new ModelCardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ModelsPage::showChosen);
    connect(m_list, &QAbstractItemView::clicked, this, [this] {
        m_view->clearSelection();
        showChosen(); // back from a practice to the model
    });
    column->addWidget(m_list, 1);
    auto *hint = new TextLabel(TypeRole::Secondary, TextTone::Muted);
    hint->setText(tr("Own models are files in a folder. Import one, or put it there yourself."));
    hint->setWordWrap(true);
    hint->setContentsMargins(4, 0, 4, 0);
    column->addWidget(hint);
    column->addLayout(makeLibraryButtons());
    return panel;
}

QHBoxLayout *ModelsPage::makeLibraryButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *import = new ActionButton(ButtonKind::Normal, {}, tr("Import file"));
    import->setObjectName(u"importModel"_s);
    auto *folder = new ActionButton(ButtonKind::Normal, {}, tr("Open folder"));
    folder->setObjectName(u"openModelFolder"_s);
    for (ActionButton *button : {import, folder}) {
        button->setEnabled(!m_context.catalog.folder().isEmpty());
        button->setToolTip(button->isEnabled() ? m_context.catalog.folder().toHtmlEscaped()
                                               : tr("There is no folder of own models"));
        row->addWidget(button, 1);
    }
    connect(import, &QPushButton::clicked, this, &ModelsPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ModelsPage::openFolder);
    return row;
}

QWidget *ModelsPage::makeTree()
{
    auto *panel = new Panel(Qt::RightEdge);
    panel->setMinimumWidth(240);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 12, 1, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    m_search = new QLineEdit;
    m_search->setObjectName(u"modelSearch"_s);
    m_search->setPlaceholderText(tr("Find in model"));
    m_search->setAccessibleName(tr("Find in model"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, paletteOf(this).text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}) {
        // Not a key event: the tree would look for a name with it.
        auto *find = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(find, &QShortcut::activated, m_search,
                [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    }
    row->addWidget(m_search);
    column->addLayout(row);
    m_found = new TextLabel(TypeRole::Caption, TextTone::Secondary);
    m_found->setObjectName(u"modelFound"_s);
    m_found->setContentsMargins(14, 0, 12, 0);
    m_found->setWordWrap(true);
    m_found->hide();
    column->addWidget(m_found);
    m_view = new ModelTreeView;
    m_view->setObjectName(u"modelTree"_s);
    m_view->setAccessibleName(tr("Domains, capabilities and practices"));
    m_view->setModel(m_filter);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsPage::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ModelsPage::showPart);
    connect(m_view, &QAbstractItemView::clicked, this, &ModelsPage::showPart);
    return panel;
}

} // namespace obeya
