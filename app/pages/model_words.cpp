#include "app/pages/model_words.h"

#include "reports/content/measure_figures.h"
#include "reports/content/number_text.h"

#include <QCoreApplication>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Context of the texts of this file.
struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(obeya::ModelWords)
};

} // namespace

QString modelRoleText(const QString &role)
{
    if (role == "developer"_L1)
        return ModelWords::tr("Developer");
    if (role == "tester"_L1)
        return ModelWords::tr("Tester");
    if (role == "operations"_L1)
        return ModelWords::tr("Operations");
    if (role == "manager"_L1)
        return ModelWords::tr("Manager");
    if (role == "product"_L1)
        return ModelWords::tr("Product");
    if (role == "architect"_L1)
        return ModelWords::tr("Architect");
    if (role == "security"_L1)
        return ModelWords::tr("Security");
    return role;
}

QString claimMeasureText(const QString &measure, const Language &language)
{
    if (measure == "deployment_frequency"_L1)
        return measureName(Measure::DeploymentFrequency, language);
    if (measure == "lead_time"_L1)
        return measureName(Measure::LeadTime, language);
    if (measure == "lead_time_from_merge"_L1)
        return ModelWords::tr("Time from merge to production");
    if (measure == "time_to_restore"_L1)
        return measureName(Measure::TimeToRestore, language);
    if (measure == "change_failure_rate"_L1)
        return measureName(Measure::ChangeFailureRate, language);
    if (measure == "rework_rate"_L1)
        return ModelWords::tr("Rework rate");
    if (measure == "test_pass_rate"_L1)
        return ModelWords::tr("Share of test runs that pass");
    return measure;
}

QString claimDirectionText(const ClaimRule &rule)
{
    const bool isWeekly = rule.unit == "per_week"_L1;
    switch (rule.direction) {
    case ClaimDirection::AtLeast:
        return isWeekly ? ModelWords::tr("At least, per week") : ModelWords::tr("At least");
    case ClaimDirection::AtMost:
        return isWeekly ? ModelWords::tr("At most, per week") : ModelWords::tr("At most");
    }
    return {};
}

QString claimLimitText(const ClaimRule &rule, double value, const Language &language)
{
    if (rule.unit == "seconds"_L1)
        return limitText(value, language);
    if (rule.unit == "ratio"_L1)
        return language.locale().toString(value * 100, 'g', 6) + u'%';
    return language.locale().toString(value, 'g', 6);
}

QString claimNeedsText(const ClaimRule &rule, const Language &language)
{
    QStringList needs;
    if (rule.leastRecords > 0)
        needs.append(ModelWords::tr("Needs %n record(s)", nullptr, rule.leastRecords));
    if (rule.leastDays > 0)
        needs.append(ModelWords::tr("Needs data of %n day(s)", nullptr, rule.leastDays));
    return listText(needs, language);
}

QString readingText(const Reading &reading)
{
    QString text =
        reading.author.isEmpty() ? reading.title : u"%1: %2"_s.arg(reading.author, reading.title);
    if (reading.year > 0)
        text += u", %1"_s.arg(reading.year);
    return text;
}

QString modelLanguageName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // QLocale adds the country
    if (code.startsWith("zh"_L1))
        return u"中文"_s;
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace obeya
