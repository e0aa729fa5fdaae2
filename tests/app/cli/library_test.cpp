#include "models/model_catalog.h"
#include "tests/app/cli/cli_runner.h"

namespace obeya {

using namespace Qt::StringLiterals;

TEST(CliLibrary, ListsEveryBuiltInModel)
{
    test::CliRunner cli;
    ASSERT_EQ(cli.run({u"models"_s}), kDone);
    for (const ModelId &id : ModelCatalog::builtIn().ids())
        EXPECT_TRUE(cli.out().contains(id.value())) << qPrintable(id.value());
}

TEST(CliLibrary, PrintsEveryTextOfAModelInTheChosenLanguage)
{
    for (const ModelId &id : ModelCatalog::builtIn().ids()) {
        const auto model = *ModelCatalog::builtIn().find(id);
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            test::CliRunner cli;
            ASSERT_EQ(cli.run({u"models"_s, id.value()}, language), kDone);
            for (const Practice *practice : model->practices()) {
                QStringList texts{practice->name.in(language), practice->question.in(language),
                                  practice->lookAt.in(language), practice->evidence.in(language)};
                for (const LevelAnchor &anchor : practice->levels) {
                    texts.append(anchor.text.in(language));
                    if (anchor.next)
                        texts.append(anchor.next->step.in(language));
                }
                for (const QString &text : texts)
                    EXPECT_TRUE(cli.out().contains(text))
                        << qPrintable(practice->code + u' ' + text);
            }
        }
    }
}

} // namespace obeya
