#include "assessments/scoring/method_fingerprint.h"

#include <QCryptographicHash>

namespace obeya {

using namespace Qt::StringLiterals;

static QByteArray weightsHash(const CapabilityModel &model, ScoringRule rule)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &id, double weight) {
        hash.addData(id.toUtf8() + '=' + QByteArray::number(weight, 'g', 17) + ';');
    };
    for (const Domain &domain : model.domains) {
        add(domain.id.value(), domain.weight);
        for (const Capability &capability : domain.capabilities) {
            add(capability.id.value(), capability.weight);
            for (const Practice &practice : capability.practices)
                add(practice.id.value(), practice.weight);
        }
    }
    if (rule == ScoringRule::Threshold)
        add(u"share"_s, model.scoring.thresholdShare);
    if (model.scoring.overall == OverallOf::Practices)
        add(u"overall"_s, 1);
    constexpr int kDigits = 12; // enough to tell versions of a model apart, short enough to print
    return hash.result().toHex().left(kDigits);
}

QString methodFingerprint(const CapabilityModel &model, ScoringRule rule)
{
    return u"%1@%2/%3/%4/%5"_s.arg(model.id.value(), model.version.toText(), scoringRuleName(rule),
                                   QString::fromLatin1(weightsHash(model, rule)),
                                   QStringLiteral(OBEYA_VERSION));
}

} // namespace obeya
