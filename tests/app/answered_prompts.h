#pragma once

#include "app/session/prompts.h"

#include <optional>

namespace obeya::test {

// Answers every question at once with what the test has put here, and keeps what was said.
class AnsweredPrompts : public Prompts
{
public:
    QStringList filesToOpen;
    QString fileToSave;
    QString enteredText;
    bool confirms = false;

    QStringList questions;
    QStringList messages;
    std::optional<Error> lastError;

    void openFiles(QWidget *, const QString &, const QString &, const QString &,
                   const std::function<void(const QStringList &)> &chosen) override
    {
        if (!filesToOpen.isEmpty())
            chosen(filesToOpen);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  const std::function<void(const QString &)> &chosen) override
    {
        if (!fileToSave.isEmpty())
            chosen(fileToSave);
    }
    void question(QWidget *, const QString &, const QString &text, const QString &,
                  const std::function<void()> &confirmed) override
    {
        questions.append(text);
        if (confirms)
            confirmed();
    }
    void text(QWidget *, const QString &, const QString &, const QString &,
              const std::function<void(const QString &)> &entered) override
    {
        if (!enteredText.isEmpty())
            entered(enteredText);
    }
    void error(QWidget *, const QString &, const Error &error) override { lastError = error; }
    void message(QWidget *, const QString &, const QString &text) override
    {
        messages.append(text);
    }
};

} // namespace obeya::test
