#pragma once

#include "assessments/delivery/metrics_options.h"
#include "models/base/localized_text.h"

#include <QList>

namespace obeya {

// A worked case in which another tool's published rule reads the same records differently. Its
// records are small files; tests compute the figure from them.
struct ConformanceCase
{
    QString id;     // also the folder of its files
    QString figure; // as in the JSON of the metrics
    double ours = 0;
    double theirs = 0;
    bool hasSwitch = false; // theirs is ours with these options
    MetricsOptions options;
    LocalizedText title;
    LocalizedText tools;
    LocalizedText reading;
    LocalizedText why; // the readings differ
};

QList<ConformanceCase> conformanceCases();

} // namespace obeya
