#pragma once

#include "app/session/page_context.h"
#include "models/base/id.h"

#include <QDialog>

class QTableView;

namespace obeya {

class ActionButton;
class ImportsModel;

// The imports of the team; each can be taken back as a whole.
class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportsDialog(const PageContext &context, QWidget *parent);

private:
    void show();
    void takeBack();
    void takeBack(ImportId import);

    PageContext m_context;
    ImportsModel *m_imports;
    QTableView *m_table;
    ActionButton *m_undo;
};

} // namespace obeya
