#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace obeya {

// Every question to the user that needs a dialog. The window passes the real one; tests pass
// answers. All calls return at once; the callback comes when the user has answered, not at all on
// cancel.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           const QString &folder,
                           const std::function<void(const QStringList &)> &chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &suggestion,
                          const std::function<void(const QString &)> &chosen) = 0;
    virtual void question(QWidget *parent, const QString &title, const QString &text,
                          const QString &action, const std::function<void()> &confirmed) = 0;
    virtual void text(QWidget *parent, const QString &title, const QString &label,
                      const QString &value,
                      const std::function<void(const QString &)> &entered) = 0;
    virtual void error(QWidget *parent, const QString &title, const Error &error) = 0;
    virtual void message(QWidget *parent, const QString &title, const QString &text) = 0;
};

// The dialogs of the desktop, shown with open(), never exec().
class DialogPrompts : public Prompts
{
public:
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   const QString &folder,
                   const std::function<void(const QStringList &)> &chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &filter,
                  const QString &suggestion,
                  const std::function<void(const QString &)> &chosen) override;
    void question(QWidget *parent, const QString &title, const QString &text, const QString &action,
                  const std::function<void()> &confirmed) override;
    void text(QWidget *parent, const QString &title, const QString &label, const QString &value,
              const std::function<void(const QString &)> &entered) override;
    void error(QWidget *parent, const QString &title, const Error &error) override;
    void message(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace obeya
