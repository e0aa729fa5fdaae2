#include "assessments/import/outcome.h"

#include <gtest/gtest.h>

namespace obeya {
namespace {

DeploymentResult outcome(const char *word)
{
    return readOutcome(QString::fromLatin1(word));
}

TEST(Outcome, ReadsSuccessInTheWordsOfManyTools)
{
    for (const char *word : {"success", "SUCCESS", "Succeeded", "SUCCESSFUL", "passed", "completed",
                             "ACTIVE", "INACTIVE", "partiallySucceeded"})
        EXPECT_EQ(outcome(word), DeploymentResult::Succeeded) << word;
}

TEST(Outcome, ReadsFailureInTheWordsOfManyTools)
{
    for (const char *word : {"failure", "FAILED", "error", "TERMINAL", "TimedOut", "timed_out",
                             "startup_failure", "Infrastructure-Fail", "UNSTABLE"})
        EXPECT_EQ(outcome(word), DeploymentResult::Failed) << word;
}

TEST(Outcome, KeepsCancelledSkippedAndRunningApartFromFailure)
{
    EXPECT_EQ(outcome("canceled"), DeploymentResult::Cancelled);
    EXPECT_EQ(outcome("ABORTED"), DeploymentResult::Cancelled);
    EXPECT_EQ(outcome("action_required"), DeploymentResult::Skipped);
    EXPECT_EQ(outcome("Not Built"), DeploymentResult::Skipped);
    EXPECT_EQ(outcome("in_progress"), DeploymentResult::Running);
    EXPECT_EQ(outcome("waiting-for-resource"), DeploymentResult::Running);
    EXPECT_EQ(outcome(""), DeploymentResult::Running);
}

TEST(Outcome, NeverTakesAnUnknownWordForSuccess)
{
    for (const char *word : {"fine", "succ", "done?", "1", "unknown"})
        EXPECT_EQ(outcome(word), DeploymentResult::Unknown) << word;
}

} // namespace
} // namespace obeya
