#pragma once

#include "assessments/delivery/records.h"

namespace obeya::test {

// "2026-05-04T10:00Z" (seconds and milliseconds optional); the test fails when it cannot be read.
Instant at(const QString &time);
Duration minutes(double count);

// One record per entry, entries separated by ";". After the leading words come key=value pairs
// named like the fields; lists are separated by commas.

// "TIME RESULT [key=value]...": finish ("-": none) and ok, failed, cancelled, skipped, running or
// unknown. Without id= they are d1, d2, ...; without environment= in production ("-": none).
QList<Deployment> deployments(const QString &text);

// "ID TIME [key=value]...": committed ("-": none). In a message "_" stands for a blank.
QList<Change> changes(const QString &text);

// "TIME [key=value]...": opened ("-": none). Without id= they are i1, i2, ...
QList<Incident> incidents(const QString &text);

} // namespace obeya::test
