#include "assessments/delivery/records.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

TEST(Environments, UsualNamesOfProduction)
{
    for (const QString &name :
         {u"production"_s, u"Prod"_s, u"PRD"_s, u"live"_s, u"prod-eu"_s, u"eu/prod2"_s,
          u"Production – shop"_s, u"converigo / production"_s, u"Prod/DR"_s, u"生产环境"_s})
        EXPECT_EQ(classifyEnvironment(name), EnvironmentClass::Production) << qPrintable(name);
}

TEST(Environments, UsualNamesOfStaging)
{
    for (const QString &name : {u"staging"_s, u"Stage"_s, u"stg-1"_s, u"pre-prod"_s,
                                u"Pre Production"_s, u"preprod"_s, u"UAT"_s, u"预发布"_s})
        EXPECT_EQ(classifyEnvironment(name), EnvironmentClass::Staging) << qPrintable(name);
}

TEST(Environments, UsualNamesOfTest)
{
    for (const QString &name :
         {u"test"_s, u"QA"_s, u"development"_s, u"dev2"_s, u"review/feature-1"_s, u"测试"_s})
        EXPECT_EQ(classifyEnvironment(name), EnvironmentClass::Test) << qPrintable(name);
}

TEST(Environments, UnknownNamesAreOther)
{
    for (const QString &name :
         {u"github-pages"_s, u"Non-Prod"_s, u"blue"_s, u"reproduction"_s, u"delivery"_s, u"42"_s})
        EXPECT_EQ(classifyEnvironment(name), EnvironmentClass::Other) << qPrintable(name);
}

TEST(Environments, NoNameIsMissing)
{
    EXPECT_EQ(classifyEnvironment({}), EnvironmentClass::Missing);
    EXPECT_EQ(classifyEnvironment(u"  "_s), EnvironmentClass::Missing);
}

TEST(Environments, InDoubtNothingBecomesProduction)
{
    EXPECT_EQ(classifyEnvironment(u"production test site"_s), EnvironmentClass::Test);
    EXPECT_EQ(classifyEnvironment(u"review/prod-fix"_s), EnvironmentClass::Test);
}

TEST(Records, NamesForFiles)
{
    EXPECT_EQ(environmentClassName(EnvironmentClass::Missing), u"missing"_s);
    EXPECT_EQ(deploymentResultName(DeploymentResult::Cancelled), u"cancelled"_s);
}

} // namespace obeya::test
