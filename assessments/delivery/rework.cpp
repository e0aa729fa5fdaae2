#include "assessments/delivery/delivery_links.h"

namespace obeya {

namespace {

// Marks of the source: they decide against every sign.
enum class SourceMark : quint8 { None, Rework, NoRework };

class ReworkDetector
{
public:
    explicit ReworkDetector(DeliveryLinks &links)
        : m_links(links)
        , m_rows(links.data.deployments())
        , m_marks(links.deployments.all().size(), SourceMark::None)
    {
    }

    void readMarks();
    void findRollbacks();
    void findFixes();

private:
    void mark(int unit, ReworkSign sign)
    {
        const auto index = static_cast<size_t>(unit);
        m_links.hasReworkSigns[index] = true;
        if (m_marks[index] == SourceMark::None && m_links.rework[index] == ReworkSign::None)
            m_links.rework[index] = sign;
    }
    void takeBack(int unit)
    {
        if (m_links.deployments.rank(unit) >= 0)
            m_links.rolledBack.push_back(unit);
    }
    qint64 versionOf(int unit) const;

    DeliveryLinks &m_links;
    const DeploymentColumns &m_rows;
    std::vector<SourceMark> m_marks; // by unit
};

void ReworkDetector::readMarks()
{
    const DeploymentUnits &units = m_links.deployments;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int unit = units.unitOfRow(row);
        const auto index = static_cast<size_t>(unit);
        if (m_rows.rollbackOf[row] != 0) {
            mark(unit, ReworkSign::Rollback);
            for (const int gone : units.unitsOfId(m_rows.rollbackOf[row])) {
                if (units.unit(gone).service == units.unit(unit).service)
                    takeBack(gone);
            }
        }
        if (m_rows.rework[row] < 0)
            continue;
        m_links.hasReworkSigns[index] = true;
        if (m_rows.rework[row] > 0)
            m_marks[index] = SourceMark::Rework;
        else if (m_marks[index] == SourceMark::None)
            m_marks[index] = SourceMark::NoRework;
    }
    for (size_t unit = 0; unit < m_marks.size(); ++unit) {
        if (m_marks[unit] != SourceMark::None)
            m_links.rework[unit] =
                m_marks[unit] == SourceMark::Rework ? ReworkSign::Marked : ReworkSign::None;
    }
}

// The version, else the commit; -1 without either. Versions and commits never meet.
qint64 ReworkDetector::versionOf(int unit) const
{
    const auto row = static_cast<size_t>(m_links.unit(unit).row);
    if (m_rows.version[row] != 0)
        return 2LL * m_rows.version[row];
    const int commit = m_links.data.commitOf(m_rows.commit[row]);
    return commit < 0 ? -1 : 2LL * commit + 1;
}

// A version that was there before and is not the one just before: what followed it the last time
// had failed.
void ReworkDetector::findRollbacks()
{
    struct Stream
    {
        qint64 version = -1;
        int unit = -1; // its last
    };
    std::vector<Stream> streams(static_cast<size_t>(m_links.data.services().size()));
    QHash<std::pair<int, qint64>, int> last;   // unit, by service and version
    std::vector<int> next(m_marks.size(), -1); // unit of the service that came after
    for (const int index : m_links.deployments.byFinish()) {
        const DeploymentUnit &unit = m_links.unit(index);
        const qint64 version = unit.isShipped() ? versionOf(index) : -1;
        if (version < 0)
            continue;
        m_links.hasReworkSigns[static_cast<size_t>(index)] = true;
        Stream &stream = streams[static_cast<size_t>(unit.service)];
        if (stream.unit >= 0)
            next[static_cast<size_t>(stream.unit)] = index;
        const std::pair key(unit.service, version);
        const auto before = last.constFind(key);
        if (before != last.constEnd() && version != stream.version) {
            mark(index, ReworkSign::Rollback);
            takeBack(next[static_cast<size_t>(*before)]);
        }
        last.insert(key, index);
        stream = {version, index};
    }
}

void ReworkDetector::findFixes()
{
    const ChangeColumns &changes = m_links.data.changes();
    for (size_t change = 0; change < changes.size(); ++change) {
        const Pairing &pairing = m_links.pairings[change];
        if (pairing.unit < 0 || pairing.isFirstOfHistory)
            continue;
        if ((changes.marks[change] & RevertMark) != 0)
            mark(pairing.unit, ReworkSign::Revert);
        else if ((changes.marks[change] & HotfixMark) != 0)
            mark(pairing.unit, ReworkSign::Hotfix);
    }
}

} // namespace

void DeliveryLinks::detectRework(const LinkOptions &options)
{
    const size_t count = deployments.all().size();
    rework.assign(count, ReworkSign::None);
    hasReworkSigns.assign(count, false);
    ReworkDetector detector(*this);
    detector.readMarks();
    if (options.rework == ReworkDetection::Off)
        return;
    detector.findRollbacks();
    detector.findFixes();
}

} // namespace obeya
