#pragma once

#include "app/item_models/model_library_model.h"
#include "app/item_models/model_tree_model.h"

#include <QWidget>

class QScrollArea;

namespace obeya {

class ActionButton;
class SegmentedControl;
class TextLabel;

// What is chosen in the library or in the tree, to read in one language of the model or in all.
class ModelDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ModelDetails(const Language &language, QWidget *parent = nullptr);

    void showModel(const LibraryModel &item);
    void showUnusable(const UnusableModel &unusable);
    void showNothing();
    // A part of the model shown last.
    void showPart(ModelTreeModel::NodeKind kind, const QString &id);
    QStringList languages() const; // those shown

signals:
    void problemsRequested();

private:
    QString pathTo(ModelTreeModel::NodeKind kind, const QString &id) const;
    void setLanguages(const QStringList &codes);
    void rebuild();
    void replace(QWidget *content);

    Language m_language;
    LibraryModel m_item;
    std::optional<ModelTreeModel::NodeKind> m_kind; // none: the model itself
    QString m_id;
    TextLabel *m_path;
    ActionButton *m_steps;
    SegmentedControl *m_languages;
    QScrollArea *m_scroll;
};

} // namespace obeya
