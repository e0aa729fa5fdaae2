#pragma once

#include "assessments/answering/answer.h"
#include "models/base/id.h"
#include "models/base/version.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace obeya {

inline constexpr int kProjectSchemaVersion = 4;

struct Team
{
    TeamId id;
    QString name;

    friend bool operator==(const Team &, const Team &) = default;
};

// An assessment without its answers, for lists.
struct AssessmentInfo
{
    AssessmentId id;
    TeamId team;
    ModelId model;
    Version modelVersion;
    QString title;
    QDate date;
    int answered = 0; // rated, not applicable or don't know
    AssessmentForm form = AssessmentForm::Full;

    friend bool operator==(const AssessmentInfo &, const AssessmentInfo &) = default;
};

struct NewAssessment
{
    TeamId team;
    ModelId model;
    Version modelVersion;
    QString title;
    QDate date;
    AssessmentForm form = AssessmentForm::Full;
    // The model's file, kept in the project so that it opens where the library lacks the model;
    // empty keeps none.
    QByteArray modelFile = {};
};

// An import as the list of imports shows it.
struct ImportRecord
{
    ImportId id;
    TeamId team;
    QDateTime importedAt; // UTC
    QStringList files;
    QStringList sources;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};

// What the user once said about the exports of a source; it holds for later imports, too.
enum class ImportChoiceKind {
    Workflow, // name: of a workflow or pipeline; value: the environment it deploys to, empty: none
    Outcome,  // name: a word of the source in lower case; value: as deploymentResultName()
    TimeZone, // value: the zone of times without one
};

struct ImportChoice
{
    ImportChoiceKind kind = ImportChoiceKind::Workflow;
    QString source; // as of evidenceSources()
    QString name;
    QString value;

    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};

} // namespace obeya
