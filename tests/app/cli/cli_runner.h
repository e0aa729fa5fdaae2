#pragma once

#include "app/cli/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace obeya::test {

// Runs the program in the process, in a folder of its own, with its streams in buffers.
class CliRunner
{
public:
    int run(const QStringList &arguments, const QString &language = QStringLiteral("en"))
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        return runCli(arguments, {out, err, language, ModelCatalog::builtIn(), fixedClock(now)});
    }

    // The output as one JSON document; fails the test when it is anything else.
    QJsonObject json() const
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(m_out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(m_out);
        return document.object();
    }
    QString out() const { return m_out; }
    QString err() const { return m_err; }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

} // namespace obeya::test
