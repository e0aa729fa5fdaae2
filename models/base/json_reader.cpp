#include "models/base/json_reader.h"

#include <QCoreApplication>

namespace obeya {

using namespace Qt::StringLiterals;

static QString sentence(const char *source)
{
    return QCoreApplication::translate("obeya::models", source);
}

JsonReader::JsonReader(QJsonObject object, QString path, IssueList &issues)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_issues(&issues)
{
}

void JsonReader::report(const QString &key, const QString &code, const QString &message) const
{
    if (!m_issues)
        return;
    Issue issue{Severity::Error, code, message, {}, 1};
    issue.place.path = key.isEmpty() ? m_path : m_path + u'.' + key;
    m_issues->add(issue);
}

static QString wrongType(QJsonValue::Type expected)
{
    switch (expected) {
    case QJsonValue::Bool:
        return sentence(QT_TRANSLATE_NOOP("obeya::models", "This has to be true or false."));
    case QJsonValue::Double:
        return sentence(QT_TRANSLATE_NOOP("obeya::models", "This has to be a number."));
    case QJsonValue::String:
        return sentence(QT_TRANSLATE_NOOP("obeya::models", "This has to be a text in quotes."));
    case QJsonValue::Array:
        return sentence(
            QT_TRANSLATE_NOOP("obeya::models", "This has to be a list in brackets [ ]."));
    case QJsonValue::Object:
        return sentence(
            QT_TRANSLATE_NOOP("obeya::models", "This has to be an object in braces { }."));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

std::optional<QJsonValue> JsonReader::value(const QString &key, QJsonValue::Type type,
                                            bool required) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() && !required)
        return std::nullopt;
    if (found.isUndefined()) {
        report(
            key, u"missing-member"_s,
            sentence(QT_TRANSLATE_NOOP("obeya::models", "The member “%1” is missing.")).arg(key));
        return std::nullopt;
    }
    if (found.type() != type) {
        report(key, u"wrong-type"_s, wrongType(type));
        return std::nullopt;
    }
    return found;
}

QString JsonReader::text(const QString &key) const
{
    const auto found = value(key, QJsonValue::String, true);
    const QString text = found ? found->toString() : QString();
    if (found && text.trimmed().isEmpty())
        report(key, u"empty-text"_s,
               sentence(QT_TRANSLATE_NOOP("obeya::models", "The text is empty.")));
    return text;
}

QString JsonReader::optionalText(const QString &key) const
{
    const auto found = value(key, QJsonValue::String, false);
    return found ? found->toString() : QString();
}

double JsonReader::number(const QString &key) const
{
    const auto found = value(key, QJsonValue::Double, true);
    return found ? found->toDouble() : 0;
}

double JsonReader::number(const QString &key, double fallback) const
{
    const auto found = value(key, QJsonValue::Double, false);
    return found ? found->toDouble() : fallback;
}

int JsonReader::integer(const QString &key, int fallback) const
{
    const auto found = value(key, QJsonValue::Double, false);
    if (!found)
        return fallback;
    const int number = found->toInt(-1);
    if (number == -1 && found->toDouble() != -1)
        report(key, u"wrong-type"_s,
               sentence(QT_TRANSLATE_NOOP("obeya::models", "This has to be a whole number.")));
    return number;
}

bool JsonReader::flag(const QString &key, bool fallback) const
{
    const auto found = value(key, QJsonValue::Bool, false);
    return found ? found->toBool() : fallback;
}

QStringList JsonReader::texts(const QString &key) const
{
    QStringList list;
    const auto found = value(key, QJsonValue::Array, false);
    if (!found)
        return list;
    const QJsonArray array = found->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isString())
            list.append(array.at(i).toString());
        else
            report(u"%1[%2]"_s.arg(key).arg(i), u"wrong-type"_s, wrongType(QJsonValue::String));
    }
    return list;
}

LocalizedText JsonReader::localized(const QString &key) const
{
    if (!value(key, QJsonValue::Object, true))
        return {};
    return optionalLocalized(key);
}

LocalizedText JsonReader::optionalLocalized(const QString &key) const
{
    const auto found = value(key, QJsonValue::Object, false);
    if (!found)
        return {};
    const QJsonObject object = found->toObject();
    QMap<QString, QString> texts;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (member->isString())
            texts.insert(member.key(), member->toString());
        else
            report(key + u'.' + member.key(), u"wrong-type"_s, wrongType(QJsonValue::String));
    }
    return LocalizedText(texts);
}

JsonReader JsonReader::object(const QString &key) const
{
    const auto found = value(key, QJsonValue::Object, true);
    if (!found || !m_issues)
        return {};
    return {found->toObject(), m_path + u'.' + key, *m_issues};
}

void JsonReader::forEach(const QString &key,
                         const std::function<void(const JsonReader &)> &visit) const
{
    const auto found = value(key, QJsonValue::Array, false);
    if (!found)
        return;
    const QJsonArray array = found->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1.%2[%3]"_s.arg(m_path, key).arg(i);
        if (array.at(i).isObject())
            visit({array.at(i).toObject(), path, *m_issues});
        else
            report(u"%1[%2]"_s.arg(key).arg(i), u"wrong-type"_s, wrongType(QJsonValue::Object));
    }
}

} // namespace obeya
