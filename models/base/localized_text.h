#pragma once

#include <QMap>
#include <QString>

namespace obeya {

// A text in several languages (key "en", "zh_CN"); data of a capability model, not of the program.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }

    // The text in the language, else in English, else in any, else empty.
    QString in(const QString &language) const;
    bool has(const QString &language) const;
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &texts() const { return m_texts; }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace obeya
