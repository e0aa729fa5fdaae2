#pragma once

#include "assessments/delivery/delivery_links.h"

#include <vector>

namespace obeya {

// What lead times depend on beside the links.
struct LeadTimeOptions
{
    LeadTimeStart start = LeadTimeStart::Committed;
    std::optional<WorkingCalendar> calendar;
    QTimeZone zone; // only of the calendar

    explicit LeadTimeOptions(const MetricsOptions &options)
        : start(options.leadTimeFrom)
        , calendar(options.workingCalendar)
        , zone(options.workingCalendar ? options.zone : QTimeZone::utc())
    {
    }
    friend bool operator==(const LeadTimeOptions &, const LeadTimeOptions &) = default;
};

enum class LeadTimeOutcome : quint8 { Counted, MergeCommit, Undeployed, Copy, NoStart, Negative };

// A change as it stands to its deployment.
struct LeadTime
{
    qint64 duration = 0; // ms; only when counted
    qint64 at = kNoTime; // finish of its deployment, else its own date
    int change = -1;
    int unit = -1;    // -1: not shipped
    int service = -1; // of the unit, else its own
    PairingRule rule = PairingRule::Explicit;
    LeadTimeOutcome outcome = LeadTimeOutcome::Counted;
    bool isFirstOfHistory = false;
    bool isContested = false; // see DeliveryLinks::isContested
};

// The lead times of all changes with all services chosen, by rising duration: filters pick from
// them in one pass and need not sort.
class LeadTimes
{
public:
    LeadTimes(const DeliveryLinks &links, const LeadTimeOptions &options);

    // Calls use(const LeadTime &) for every change of the services, by rising duration.
    template<typename Use>
    void forEach(const std::vector<bool> &services, bool isEverything, const Use &use) const
    {
        const auto isOwn = [&](const LeadTime &one) {
            return isEverything || (!one.isContested && services[static_cast<size_t>(one.service)]);
        };
        const std::vector<LeadTime> others =
            isEverything || m_contested.empty() ? std::vector<LeadTime>() : contested(services);
        auto other = others.begin();
        for (const LeadTime &one : m_all) {
            if (!isOwn(one))
                continue;
            for (; other != others.end() && other->duration < one.duration; ++other)
                use(*other);
            use(one);
        }
        for (; other != others.end(); ++other)
            use(*other);
    }

private:
    LeadTime leadTime(int change, const Pairing &pairing) const;
    std::vector<LeadTime> contested(const std::vector<bool> &services) const;
    bool isOf(int change, const std::vector<bool> &services, const GraphPairing &graph) const;
    void sort(std::vector<LeadTime> &list) const;

    const DeliveryLinks &m_links;
    LeadTimeOptions m_options;
    std::vector<LeadTime> m_all;
    std::vector<int> m_contested; // changes
};

} // namespace obeya
