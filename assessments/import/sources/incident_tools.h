#pragma once

#include "assessments/import/source.h"

namespace obeya {

// Incident desks and trackers.
extern const Source kPagerDutyIncidents;
extern const Source kOpsgenieIncidents;
extern const Source kStatuspageIncidents;
extern const Source kFireHydrantIncidents;
extern const Source kSquadcastIncidents;
extern const Source kZendeskTickets;
extern const Source kZenTaoBugs;
extern const Source kZenTaoTable;
extern const Source kTapdBugs;
extern const Source kTeambitionTasks;
extern const Source kJiraIssues;
extern const Source kJiraTable;
extern const Source kServiceNowIncidents;
extern const Source kDevLakeIncidents;

} // namespace obeya
