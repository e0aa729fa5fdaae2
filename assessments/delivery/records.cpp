#include "assessments/delivery/records.h"

#include <QSet>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// "Production - shop", "eu/prod2" and "pre-prod" in words: letters only, lower case.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar letter : name) {
        if (letter.isLetter()) {
            word += letter.toLower();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

std::optional<EnvironmentClass> classOfWord(const QString &word)
{
    static const QHash<QString, EnvironmentClass> kWords = [] {
        QHash<QString, EnvironmentClass> words;
        for (const QString &name :
             {u"prod"_s, u"production"_s, u"prd"_s, u"live"_s, u"prods"_s, u"produktion"_s,
              u"生产"_s, u"生产环境"_s, u"正式"_s, u"正式环境"_s, u"线上"_s, u"线上环境"_s})
            words.insert(name, EnvironmentClass::Production);
        for (const QString &name :
             {u"staging"_s, u"stage"_s, u"stg"_s, u"preprod"_s, u"preproduction"_s, u"preprd"_s,
              u"prelive"_s, u"uat"_s, u"acceptance"_s, u"预发"_s, u"预发布"_s, u"预发环境"_s,
              u"预发布环境"_s, u"预生产"_s, u"预生产环境"_s})
            words.insert(name, EnvironmentClass::Staging);
        for (const QString &name :
             {u"test"_s, u"testing"_s, u"tst"_s, u"qa"_s, u"dev"_s, u"develop"_s, u"development"_s,
              u"integration"_s, u"ci"_s, u"sandbox"_s, u"review"_s, u"preview"_s, u"测试"_s,
              u"测试环境"_s, u"开发"_s, u"开发环境"_s})
            words.insert(name, EnvironmentClass::Test);
        return words;
    }();
    const auto found = kWords.constFind(word);
    return found == kWords.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

EnvironmentClass classifyEnvironment(const QString &name)
{
    if (name.trimmed().isEmpty())
        return EnvironmentClass::Missing;
    QString before;
    std::optional<EnvironmentClass> found;
    for (const QString &word : wordsOf(name)) {
        std::optional<EnvironmentClass> value = classOfWord(word);
        if (value == EnvironmentClass::Production && before == "pre"_L1)
            value = EnvironmentClass::Staging;
        else if (value == EnvironmentClass::Production && before == "non"_L1)
            value.reset(); // anything but production: the name does not say which
        // "production test site" is a test: the less serious word wins, so that nothing
        // becomes production by accident.
        if (value && (!found || *value > *found))
            found = value;
        before = word;
    }
    return found.value_or(EnvironmentClass::Other);
}

QString environmentClassName(EnvironmentClass value)
{
    switch (value) {
    case EnvironmentClass::Production:
        return u"production"_s;
    case EnvironmentClass::Staging:
        return u"staging"_s;
    case EnvironmentClass::Test:
        return u"test"_s;
    case EnvironmentClass::Other:
        return u"other"_s;
    case EnvironmentClass::Missing:
        break;
    }
    return u"missing"_s;
}

QString deploymentResultName(DeploymentResult value)
{
    switch (value) {
    case DeploymentResult::Succeeded:
        return u"succeeded"_s;
    case DeploymentResult::Failed:
        return u"failed"_s;
    case DeploymentResult::Cancelled:
        return u"cancelled"_s;
    case DeploymentResult::Skipped:
        return u"skipped"_s;
    case DeploymentResult::Running:
        return u"running"_s;
    case DeploymentResult::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace obeya
