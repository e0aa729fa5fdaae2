#include "app/session/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace obeya {

static QMessageBox *messageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                               const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText); // the text may quote names from files
    box->setText(text);
    return box;
}

void DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter,
                              const QString &folder,
                              const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &suggestion,
                             const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void DialogPrompts::question(QWidget *parent, const QString &title, const QString &text,
                             const QString &action, const std::function<void()> &confirmed)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Question, title, text);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QCoreApplication::translate("obeya::Prompts", "Cancel"),
                                         QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, parent, confirmed);
    box->open();
}

void DialogPrompts::text(QWidget *parent, const QString &title, const QString &label,
                         const QString &value, const std::function<void(const QString &)> &entered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, entered);
    dialog->open();
}

void DialogPrompts::error(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Warning, title, error.message);
    box->setInformativeText(error.where);
    box->open();
}

void DialogPrompts::message(QWidget *parent, const QString &title, const QString &text)
{
    messageBox(parent, QMessageBox::Information, title, text)->open();
}

} // namespace obeya
