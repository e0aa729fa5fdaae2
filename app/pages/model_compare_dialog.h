#pragma once

#include "app/item_models/model_library_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QScrollArea;

namespace obeya {

class ModelComparisonModel;
class ModelDifferences;
class RecordTable;
class TextLabel;

// Two models of the library beside each other: what became of each practice, and the texts that
// read differently.
class ModelCompareDialog : public QDialog
{
    Q_OBJECT

public:
    // Chooses the one at `row` and the version before it, else another model.
    ModelCompareDialog(const ModelLibrary &library, int row, const Language &language,
                       QWidget *parent);

private:
    QComboBox *makeChoice(const QString &name, const QString &label);
    QHBoxLayout *makeChoices();
    RecordTable *makeTable();
    QWidget *makeParts();
    void compare();
    void showTexts();

    ModelLibrary m_library;
    Language m_language;
    ModelComparisonModel *m_model;
    ModelDifferences *m_differences;
    QComboBox *m_older;
    QComboBox *m_newer;
    QCheckBox *m_all;
    TextLabel *m_summary;
    RecordTable *m_table;
    QScrollArea *m_texts;
};

} // namespace obeya
