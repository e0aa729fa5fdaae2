#include "app/pages/assessment_page.h"
#include "app/pages/new_assessment_dialog.h"
#include "app/pages/upgrade_dialog.h"
#include "app/session/project_session.h"
#include "app/widgets/level_row.h"
#include "assessments/project/project.h"
#include "tests/app/answered_prompts.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QJsonObject localized(const QString &english, const QString &chinese)
{
    return {{u"en"_s, english}, {u"zh_CN"_s, chinese}};
}

// Projects with own models: "minimal" of two practices, whose newer version renames the second.
class FormsAndVersions : public testing::Test
{
protected:
    void SetUp() override
    {
        m_json = QJsonDocument::fromJson(test::data(u"models/minimal.json"_s)).object();
        add(u"1.1"_s, [](QJsonObject &first, QJsonObject &) { first[u"core"_s] = true; });
    }

    // Changes the two practices of the model and puts it into the library as a version.
    template<typename Change>
    void add(const QString &version, Change change, const QJsonArray &moves = {})
    {
        QJsonObject model = m_json;
        model[u"version"_s] = version;
        QJsonObject domain = model[u"domains"_s][0].toObject();
        QJsonObject capability = domain[u"capabilities"_s][0].toObject();
        QJsonObject first = capability[u"practices"_s][0].toObject();
        QJsonObject second = capability[u"practices"_s][1].toObject();
        change(first, second);
        capability[u"practices"_s] = QJsonArray{first, second};
        domain[u"capabilities"_s] = QJsonArray{capability};
        model[u"domains"_s] = QJsonArray{domain};
        if (!moves.isEmpty())
            model[u"changes"_s] =
                QJsonArray{QJsonObject{{u"from"_s, u"1.1"_s}, {u"moves"_s, moves}}};
        const auto added = m_catalog.add(QJsonDocument(model).toJson(), version);
        ASSERT_TRUE(added) << qPrintable(errorText(added.error()));
    }

    void addNewerVersion()
    {
        add(u"1.2"_s, [](QJsonObject &, QJsonObject &second) { second[u"id"_s] = u"renamed"_s; },
            {QJsonObject{{u"practice"_s, u"practice-2"_s},
                         {u"kind"_s, u"renamed"_s},
                         {u"to"_s, QJsonArray{u"renamed"_s}}}});
    }

    void openProject(AssessmentForm form = AssessmentForm::Full)
    {
        NewProject values;
        values.organization = u"Meridian Retail"_s;
        values.team = u"Checkout"_s;
        values.model = ModelId(u"minimal"_s);
        values.modelVersion = *Version::fromText(u"1.1"_s);
        values.date = QDate(2026, 11, 23);
        values.form = form;
        values.modelFile = *m_catalog.fileOf(values.model, values.modelVersion);
        auto created = Project::create(m_path, values, m_clock);
        ASSERT_TRUE(created) << qPrintable(errorText(created.error()));
        created->reset();
        openSession(m_catalog);
    }

    void openSession(const ModelCatalog &catalog)
    {
        m_session.reset();
        auto session = ProjectSession::open(m_path, OpenMode::ReadWrite, catalog, m_clock);
        ASSERT_TRUE(session) << qPrintable(errorText(session.error()));
        m_session = *std::move(session);
    }

    PageContext context() { return {*m_session, Language(u"en"_s), m_prompts, m_settings}; }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"team.obeya"_s);
    ModelCatalog m_catalog = ModelCatalog::withFolder(m_folder.filePath(u"models"_s));
    QJsonObject m_json;
    const Clock m_clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<ProjectSession> m_session;
};

const PracticeId kFirst(u"practice-1"_s);
const PracticeId kSecond(u"practice-2"_s);

} // namespace

TEST_F(FormsAndVersions, TheShortFormAsksCorePracticesOnly)
{
    openProject(AssessmentForm::Short);
    EXPECT_EQ(m_session->model()->practiceCount(), 1);
    m_session->changeAnswer(kFirst, ratedAnswer(2), AnswerEdit::Level);
    EXPECT_EQ(m_session->score()->overall.coverage, 1);
    openSession(m_catalog);
    EXPECT_EQ(m_session->assessment()->form, AssessmentForm::Short);
    EXPECT_EQ(m_session->answeredCount(), 1);
}

TEST_F(FormsAndVersions, AnAssessmentOpensWhereTheLibraryLacksItsModel)
{
    openProject();
    m_session->changeAnswer(kFirst, ratedAnswer(1), AnswerEdit::Level);
    openSession(ModelCatalog::builtIn());
    ASSERT_TRUE(m_session->model());
    EXPECT_EQ(m_session->model()->practiceCount(), 2);
    EXPECT_EQ(m_session->answer(kFirst).value, 1);
}

TEST_F(FormsAndVersions, ANewAssessmentTakesModelFormAndDateFromTheDialog)
{
    openProject();
    NewAssessmentDialog dialog(*m_session, Language(u"en"_s));
    const NewAssessment values = dialog.values();
    EXPECT_EQ(values.model, ModelId(u"minimal"_s));
    EXPECT_EQ(values.team, m_session->team());
    EXPECT_EQ(values.date, QDate(2026, 11, 23));
    ASSERT_TRUE(m_session->addAssessment(values));
    EXPECT_EQ(m_session->assessments().size(), 2);
    EXPECT_EQ(m_session->answeredCount(), 0);
}

TEST_F(FormsAndVersions, NothingIsOfferedWithoutANewerVersion)
{
    openProject();
    EXPECT_FALSE(m_session->newerModel());
    EXPECT_FALSE(m_session->upgradePreview());
}

TEST_F(FormsAndVersions, ThePreviewListsEveryAnswerWithItsFate)
{
    openProject();
    m_session->changeAnswer(kFirst, ratedAnswer(1), AnswerEdit::Level);
    m_session->changeAnswer(kSecond, ratedAnswer(2), AnswerEdit::Level);
    addNewerVersion();
    UpgradeDialog dialog(*m_session, Language(u"en"_s));
    const auto *table = dialog.findChild<QTableWidget *>(u"upgradeTable"_s);
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 2)->text(), u"kept"_s);
    EXPECT_EQ(table->item(1, 2)->text(), u"moved"_s);
}

TEST_F(FormsAndVersions, MovingKeepsTheOldAssessmentAndCanBeUndone)
{
    openProject();
    m_session->changeAnswer(kSecond, ratedAnswer(2), AnswerEdit::Level);
    const AssessmentId old = m_session->assessment()->id;
    addNewerVersion();
    ASSERT_TRUE(m_session->upgradeAssessment());
    EXPECT_EQ(m_session->assessments().size(), 2);
    EXPECT_EQ(m_session->model()->version.toText(), u"1.2"_s);
    EXPECT_EQ(m_session->answer(PracticeId(u"renamed"_s)).value, 2);

    m_session->undoStack()->undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->assessments().size() == 1; }, 5'000));
    EXPECT_EQ(m_session->assessment()->id, old);
    EXPECT_EQ(m_session->answer(kSecond).value, 2);
}

TEST_F(FormsAndVersions, APercentageIsTypedAndTakenBack)
{
    QJsonObject domain = m_json[u"domains"_s][0].toObject();
    const auto end = [](int number) {
        const QString text = QString::number(number);
        return QJsonObject{{u"number"_s, number},
                           {u"name"_s, localized(text + u" %"_s, text + u" %"_s)},
                           {u"meaning"_s, localized(u"End."_s, u"一端。"_s)}};
    };
    domain[u"scale"_s] =
        QJsonObject{{u"kind"_s, u"percentage"_s}, {u"levels"_s, QJsonArray{end(0), end(100)}}};
    m_json[u"domains"_s] = QJsonArray{domain};
    m_catalog = ModelCatalog::withFolder(m_folder.filePath(u"others"_s));
    add(u"1.1"_s, [](QJsonObject &first, QJsonObject &second) {
        for (QJsonObject *practice : {&first, &second}) {
            practice->remove(u"levels"_s);
            practice->remove(u"claims"_s);
        }
        first[u"reversed"_s] = true;
    });
    openProject();
    AssessmentPage page(context());
    page.showPractice(kFirst);
    auto *percent = page.findChild<QSpinBox *>(u"percent"_s);
    ASSERT_TRUE(percent);
    QTest::keyClick(&page, Qt::Key_2);
    percent->setValue(25);
    EXPECT_EQ(m_session->answer(kFirst).value, 25);
    EXPECT_DOUBLE_EQ(*m_session->score()->overall.score, 1.5); // 75 % of the way on 0-2
    m_session->undoStack()->undo();
    EXPECT_NE(m_session->answer(kFirst).value, 25);
    EXPECT_TRUE(page.findChildren<LevelRow *>().isEmpty());
}

} // namespace obeya
