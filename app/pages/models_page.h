#pragma once

#include "app/item_models/model_library_model.h"
#include "app/item_models/model_tree_model.h"
#include "app/session/model_import.h"
#include "app/widgets/page.h"

class QFileSystemWatcher;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QTimer;

namespace obeya {

class ActionButton;
class ModelDetails;
class ModelTreeView;
class Prompts;
class TextLabel;
struct AppSettings;

// What the library of models needs; no project. Prompts and settings live longer than the page.
struct LibraryContext
{
    ModelCatalog catalog;
    Language language;
    Prompts &prompts;
    AppSettings &settings;
};

// The library: the models to read, search and compare, and own ones to import. Reads the folder
// again when it changes.
class ModelsPage : public Page
{
    Q_OBJECT

public:
    explicit ModelsPage(const LibraryContext &context, QWidget *parent = nullptr);

    void importFiles(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLibrary();
    QHBoxLayout *makeLibraryButtons();
    QWidget *makeTree();
    void watchFolder();
    void reload();
    void showLibrary(const ModelLibrary &library);
    void showChosen();
    void showPart(const QModelIndex &index);
    void search();
    void chooseFiles();
    void showImported(const QList<ModelImport> &results);
    void showProblems();
    void openFolder();
    void compare();
    int chosenRow() const;

    LibraryContext m_context;
    ModelLibraryModel *m_library;
    ModelTreeModel *m_tree;
    ModelTreeFilter *m_filter;
    QFileSystemWatcher *m_watcher;
    QTimer *m_changes;                    // gathers what the watcher says
    int m_request = 0;                    // of the newest reload
    std::optional<CatalogEntry> m_wanted; // chosen once it is read
    QListView *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    TextLabel *m_found = nullptr;
    ModelTreeView *m_view = nullptr;
    ModelDetails *m_details = nullptr;
    ActionButton *m_compare = nullptr;
};

} // namespace obeya
