#include "reports/content/claim_text.h"

#include "reports/content/number_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kMillisecondsPerSecond = 1000;

QString findingText(Finding finding, const Language &language)
{
    switch (finding) {
    case Finding::Above:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Claim above data"));
    case Finding::Below:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Claim below data"));
    case Finding::Agrees:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Agrees"));
    case Finding::NotEnoughData:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data"));
    case Finding::NotAnswered:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not answered"));
}

QString claimMeasureName(const QString &measure, const Language &language)
{
    static const QHash<QString, const char *> names{
        {u"deployment_frequency"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Production deployments per week")},
        {u"lead_time"_s, QT_TRANSLATE_NOOP("obeya::reports", "Median lead time for changes")},
        {u"lead_time_from_merge"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Median wait from merge to deployment")},
        {u"time_to_restore"_s, QT_TRANSLATE_NOOP("obeya::reports", "Median time to restore")},
        {u"change_failure_rate"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Share of deployments that failed")},
        {u"rework_rate"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Share of deployments that were rework")},
        {u"test_pass_rate"_s, QT_TRANSLATE_NOOP("obeya::reports", "Share of test runs that pass")},
    };
    const char *name = names.value(measure);
    return name ? language.text(name) : measure;
}

QString claimValueText(const QString &measure, std::optional<double> value,
                       const Language &language)
{
    const QString unit = claimUnit(measure);
    if (!value)
        return u"–"_s;
    if (unit == "seconds"_L1)
        return durationText(*value * kMillisecondsPerSecond, language).joined();
    return unit == "ratio"_L1 ? percentText(value, language).joined()
                              : frequencyText(*value, language).joined();
}

static QString supportText(const SupportedLevels &levels, const Language &language)
{
    const QString lowest = practiceLevelText(levels.lowest, language);
    if (levels.lowest == levels.highest)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "level %1")).arg(lowest);
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "levels %1 to %2"))
        .arg(lowest, practiceLevelText(levels.highest, language));
}

static QString missingText(const ClaimCheck &check, const ClaimMeasures &measures,
                           const Language &language)
{
    if (check.missingRecords > 0 && check.measured.records > 0)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data: needs %1 records, has %2."))
            .arg(countText(check.rule.leastRecords, language),
                 countText(check.measured.records, language));
    if (check.missingDays > 0 && measures.days > 0)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data: needs %1 days, has %2."))
            .arg(countText(check.rule.leastDays, language), countText(measures.days, language));
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data. %1."))
        .arg(reasonText(check.measured.reason, language));
}

static QString needText(const ClaimCheck &check, const Language &language)
{
    if (!check.missed)
        return {};
    const QString limit = claimValueText(check.rule.measure, check.missed->value, language);
    const char *text = check.rule.direction == ClaimDirection::AtLeast
                           ? QT_TRANSLATE_NOOP("obeya::reports", " Level %1 needs %2 or more.")
                           : QT_TRANSLATE_NOOP("obeya::reports", " Level %1 needs %2 or less.");
    return language.text(text).arg(practiceLevelText(check.missed->level, language), limit);
}

QString claimSentence(const ClaimCheck &check, const ClaimMeasures &measures,
                      const Language &language)
{
    if (!check.supported)
        return missingText(check, measures, language);
    const QString measured =
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "%1 in %2 days: %3, from %4 records. That supports %5."))
            .arg(claimMeasureName(check.rule.measure, language), countText(measures.days, language),
                 claimValueText(check.rule.measure, check.measured.value, language),
                 countText(check.measured.records, language),
                 supportText(*check.supported, language));
    const QString answer =
        check.answered
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "You answered %1. "))
                  .arg(practiceLevelText(check.answered, language))
            : language.text(QT_TRANSLATE_NOOP("obeya::reports", "No level was answered. "));
    return answer + measured + needText(check, language);
}

} // namespace obeya
