#pragma once

#include "assessments/delivery/records.h"

namespace obeya::test {

// Half a year of records of three services, the same for the same seed: several rows per
// deployment, all results, three environments, lists of commits, named and unnamed incidents.
DeliveryData randomRecords(unsigned seed, int deploymentCount);

// The same records in another order.
DeliveryData shuffled(DeliveryData data, unsigned seed);

// All times moved.
DeliveryData shifted(DeliveryData data, Duration by);

} // namespace obeya::test
