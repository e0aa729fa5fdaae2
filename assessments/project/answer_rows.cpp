#include "assessments/project/answer_rows.h"

#include "assessments/import/table_reader.h"
#include "assessments/project/project_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// UTF-8 without a byte order mark, from whatever Unicode encoding the mark announces.
QByteArray withoutByteOrderMark(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return bytes.toByteArray();
    QStringDecoder decode(*encoding);
    const QString decoded = decode(bytes);
    return decoded.toUtf8();
}

bool looksLikeJson(QByteArrayView bytes)
{
    const QByteArray start =
        withoutByteOrderMark(bytes.first(std::min<qsizetype>(bytes.size(), 256)));
    const QByteArray trimmed = start.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

QString jsonText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.toString().trimmed();
}

Error badJson(const QByteArray &json, const QJsonParseError &error, const QString &fileName)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const auto line = 1 + std::count(before.cbegin(), before.cend(), '\n');
    return {ErrorCode::BadContent,
            projectText(QT_TRANSLATE_NOOP("obeya::project", "This is not valid JSON: %1."))
                .arg(error.errorString()),
            u"%1:%2"_s.arg(fileName).arg(line)};
}

Result<QList<AnswerRow>> jsonRows(QByteArrayView bytes, const QString &fileName)
{
    const QByteArray json = withoutByteOrderMark(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return badJson(json, error, fileName);
    const QJsonValue answers =
        document.isArray() ? QJsonValue(document.array()) : document.object().value("answers"_L1);
    if (!answers.isArray())
        return Error{ErrorCode::BadContent,
                     projectText(QT_TRANSLATE_NOOP(
                         "obeya::project",
                         "Answers are expected as a JSON array, or as an object with an array "
                         "named answers.")),
                     fileName};
    const QString root = document.isArray() ? u"$"_s : u"$.answers"_s;
    QList<AnswerRow> rows;
    for (const QJsonValue entry : answers.toArray()) {
        AnswerRow row;
        row.place.file = fileName;
        row.place.path = u"%1[%2]"_s.arg(root).arg(rows.size());
        const QJsonObject object = entry.toObject();
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            if (const QString value = jsonText(field.value()); !value.isEmpty())
                row.fields.insert(field.key().trimmed().toLower(), value);
        }
        rows.append(row);
    }
    return rows;
}

Result<QList<AnswerRow>> tableRows(QByteArrayView bytes, const QString &fileName)
{
    const auto table = readTable(bytes, fileName);
    if (!table)
        return table.error();
    QStringList names;
    for (const QString &name : table->header)
        names.append(name.trimmed().toLower());
    if (!names.contains("practice"_L1))
        return Error{ErrorCode::BadContent,
                     projectText(QT_TRANSLATE_NOOP(
                         "obeya::project", "There is no column named practice. Answers need the "
                                           "columns practice and value.")),
                     fileName};
    QList<AnswerRow> rows;
    for (const TableRow &cells : table->rows) {
        AnswerRow row;
        row.place.file = fileName;
        row.place.row = cells.row;
        for (qsizetype column = 0; column < std::min(names.size(), cells.cells.size()); ++column) {
            if (const QString value = cells.cells.at(column).trimmed(); !value.isEmpty())
                row.fields.insert(names.at(column), value);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<QList<AnswerRow>> readAnswerRows(QByteArrayView bytes, const QString &fileName)
{
    if (looksLikeJson(bytes))
        return jsonRows(bytes, fileName);
    return tableRows(bytes, fileName);
}

} // namespace obeya
