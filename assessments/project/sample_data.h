#pragma once

#include "assessments/answering/answer.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace obeya {

// The parts of the sample project: a fictitious organization, the same at every call. Texts are in
// Chinese for "zh_CN", else in English.

struct SampleAssessment
{
    QDate date;
    AnswerSheet answers;
};

struct SampleFile
{
    QString name;
    QByteArray bytes;
};

// Oldest first; answers of the built-in five-part model.
QList<SampleAssessment> sampleAssessments(const QString &language);

// Deployments, changes and incidents of 26 weeks as plain CSV files, with a few rows nobody can
// use.
QList<SampleFile> sampleDeliveryFiles(const QString &language);

} // namespace obeya
