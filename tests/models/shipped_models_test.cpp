// What every built-in model has to be like, beyond the rules for any model.
#include "models/model_catalog.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Chinese words that stand for something our glossary names otherwise.
const QStringList kForbidden{
    u"持续整合"_s, u"布署"_s,     u"佈署"_s,     u"部署管线"_s, u"功能开关"_s,   u"特性标志"_s,
    u"功能标志"_s, u"技术债务"_s, u"干线开发"_s, u"蓝绿发布"_s, u"版本回退"_s,   u"生成型文化"_s,
    u"弹性伸缩"_s, u"扩缩容"_s,   u"运维手册"_s, u"质量关卡"_s, u"变更提前期"_s, u"交付前置期"_s,
    u"专案"_s,     u"软体"_s,     u"程式"_s,     u"伺服器"_s,   u"资料库"_s,     u"镜像库"_s,
    u"监视"_s,     u"无责复盘"_s, u"看板板"_s,   u"制品仓库"_s, u"代码走查"_s,   u"敏捷开发团队"_s};

// Latin words Chinese readers of the field use as they are.
const QSet<QString> kAllowedLatin{
    u"DevOps"_s, u"Obeya"_s, u"IT"_s,   u"CI"_s,   u"CD"_s,   u"API"_s,     u"SLA"_s,  u"SLO"_s,
    u"SLI"_s,    u"URL"_s,   u"HTTP"_s, u"TCP"_s,  u"IaaS"_s, u"PaaS"_s,    u"SaaS"_s, u"BaaS"_s,
    u"CaaS"_s,   u"FaaS"_s,  u"DNS"_s,  u"SQL"_s,  u"WIP"_s,  u"RTO"_s,     u"RPO"_s,  u"CMDB"_s,
    u"IP"_s,     u"SSH"_s,   u"RPC"_s,  u"AB"_s,   u"A"_s,    u"B"_s,       u"Web"_s,  u"TLS"_s,
    u"DORA"_s,   u"EXIN"_s,  u"ITIL"_s, u"ITSM"_s, u"TPS"_s,  u"SRE"_s,     u"SBOM"_s, u"SLSA"_s,
    u"SDK"_s,    u"ID"_s,    u"CPU"_s,  u"UTC"_s,  u"TTL"_s,  u"SIGTERM"_s, u"Git"_s,  u"OKR"_s,
    u"KPI"_s,    u"MVP"_s,   u"CC"_s,   u"BY"_s,   u"dora"_s, u"dev"_s,     u"UI"_s};

QList<LocalizedText> textsOf(const Practice &practice)
{
    QList<LocalizedText> texts{practice.name, practice.question, practice.lookAt,
                               practice.evidence};
    for (const LevelAnchor &anchor : practice.levels) {
        texts.append(anchor.text);
        if (anchor.next)
            texts.append(anchor.next->step);
    }
    for (const ClaimRule &rule : practice.claims) {
        if (!rule.note.isEmpty())
            texts.append(rule.note);
    }
    return texts;
}

// Every text with the code of its place.
QList<std::pair<QString, LocalizedText>> textsOf(const CapabilityModel &model)
{
    QList<std::pair<QString, LocalizedText>> texts{
        {u"title"_s, model.title}, {u"purpose"_s, model.purpose}, {u"source"_s, model.source}};
    for (const Domain &domain : model.domains) {
        texts.append({domain.code, domain.name});
        texts.append({domain.code, domain.summary});
        for (const Capability &capability : domain.capabilities) {
            texts.append({capability.code, capability.name});
            texts.append({capability.code, capability.summary});
            for (const Practice &practice : capability.practices) {
                for (const LocalizedText &text : textsOf(practice))
                    texts.append({practice.code, text});
            }
        }
    }
    return texts;
}

class ShippedModel : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        const auto found = ModelCatalog::builtIn().find(ModelId(GetParam()));
        ASSERT_TRUE(found);
        m_model = *found;
        m_texts = textsOf(*m_model);
    }

    std::shared_ptr<const CapabilityModel> m_model;
    QList<std::pair<QString, LocalizedText>> m_texts;
};

QStringList allIds()
{
    QStringList ids;
    for (const ModelId &id : ModelCatalog::builtIn().ids())
        ids.append(id.value());
    return ids;
}

} // namespace

TEST_P(ShippedModel, UsesTheWordsOfTheGlossary)
{
    for (const auto &[place, text] : m_texts) {
        for (const QString &word : kForbidden)
            EXPECT_FALSE(text.in(u"zh_CN"_s).contains(word))
                << qPrintable(place) << ": " << qPrintable(word);
    }
}

TEST_P(ShippedModel, HasNoForeignWordInItsChinese)
{
    static const QRegularExpression kLatin(u"[A-Za-z]+"_s);
    for (const auto &[place, text] : m_texts) {
        auto words = kLatin.globalMatch(text.in(u"zh_CN"_s));
        while (words.hasNext()) {
            const QString word = words.next().captured();
            EXPECT_TRUE(kAllowedLatin.contains(word))
                << qPrintable(place) << ": " << qPrintable(word);
        }
    }
}

TEST_P(ShippedModel, SetsItsChineseAsChinese)
{
    static const QRegularExpression kHalfWidth(
        u"[\\x{4e00}-\\x{9fff}][,;:?!]|[,;:?!][\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression kGlued(
        u"[A-Za-z0-9][\\x{4e00}-\\x{9fff}]|[\\x{4e00}-\\x{9fff}][A-Za-z0-9]"_s);
    for (const auto &[place, text] : m_texts) {
        const QString chinese = text.in(u"zh_CN"_s);
        EXPECT_FALSE(chinese.contains(kHalfWidth)) << qPrintable(place + u' ' + chinese);
        EXPECT_FALSE(chinese.contains(kGlued)) << qPrintable(place + u' ' + chinese);
    }
}

TEST_P(ShippedModel, NamesReadingAndRolesForEveryPractice)
{
    for (const Practice *practice : m_model->practices()) {
        EXPECT_FALSE(practice->reading.isEmpty()) << qPrintable(practice->code);
        EXPECT_FALSE(practice->roles.isEmpty()) << qPrintable(practice->code);
        EXPECT_FALSE(practice->lookAt.isEmpty()) << qPrintable(practice->code);
    }
}

TEST_P(ShippedModel, EndsItsAnchorsWithAFullStop)
{
    for (const Practice *practice : m_model->practices()) {
        for (const LevelAnchor &anchor : practice->levels) {
            EXPECT_TRUE(anchor.text.in(u"en"_s).endsWith(u'.')) << qPrintable(practice->code);
            EXPECT_TRUE(anchor.text.in(u"zh_CN"_s).endsWith(u'。')) << qPrintable(practice->code);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Library, ShippedModel, testing::ValuesIn(allIds()));

TEST(Library, HoldsTheModelsInTheirSizes)
{
    const std::pair<QString, int> kLeast[] = {
        {u"five-part"_s, 60},         {u"enterprise-devops"_s, 45}, {u"continuous-delivery"_s, 49},
        {u"dora-capabilities"_s, 27}, {u"twelve-factor"_s, 24},     {u"cloud-practice"_s, 45},
        {u"quick-check"_s, 5}};
    for (const auto &[id, least] : kLeast) {
        const auto model = ModelCatalog::builtIn().find(ModelId(id));
        ASSERT_TRUE(model) << qPrintable(id);
        EXPECT_GE((*model)->practiceCount(), least) << qPrintable(id);
    }
    const auto fivePart = ModelCatalog::builtIn().find(ModelId(u"five-part"_s));
    EXPECT_EQ(shortForm(**fivePart).practiceCount(), 20);
}

TEST(Library, LinksTheFivePartModelToItsMeasures)
{
    struct Linked
    {
        QString code;
        QString name;
        QString measure;
        QList<double> limits; // of levels 2 to 5
    };
    const Linked kLinked[] = {
        {u"2.4.1"_s, u"Deployment on demand"_s, u"deployment_frequency"_s, {0.25, 1, 5, 10}},
        {u"2.1.3"_s, u"Small, frequent merges"_s, u"lead_time"_s, {2592000, 604800, 86400, 3600}},
        {u"2.3.3"_s,
         u"Failed changes are rare"_s,
         u"change_failure_rate"_s,
         {0.3, 0.15, 0.1, 0.05}},
        {u"3.3.1"_s,
         u"Service restored quickly"_s,
         u"time_to_restore"_s,
         {2592000, 604800, 86400, 3600}},
        {u"5.3.1"_s,
         u"Peer review replaces approval board"_s,
         u"lead_time_from_merge"_s,
         {259200, 86400, 14400, 3600}},
        {u"4.2.2"_s,
         u"Build and test health trend"_s,
         u"test_pass_rate"_s,
         {0.7, 0.85, 0.95, 0.98}}};
    const auto model = *ModelCatalog::builtIn().find(ModelId(u"five-part"_s));
    for (const Linked &linked : kLinked) {
        const Practice *practice = model->findPracticeByCode(linked.code);
        ASSERT_TRUE(practice) << qPrintable(linked.code);
        EXPECT_EQ(practice->name.in(u"en"_s), linked.name);
        ASSERT_EQ(practice->claims.size(), 1) << qPrintable(linked.code);
        EXPECT_EQ(practice->claims.first().measure, linked.measure);
        QList<double> limits;
        for (const ClaimLimit &limit : practice->claims.first().limits)
            limits.append(limit.value);
        EXPECT_EQ(limits, linked.limits) << qPrintable(linked.code);
    }
}

TEST(Library, SaysNoSentenceTwice)
{
    QHash<QString, QString> seen;
    for (const ModelId &id : ModelCatalog::builtIn().ids()) {
        const auto model = *ModelCatalog::builtIn().find(id);
        for (const Practice *practice : model->practices()) {
            for (const LevelAnchor &anchor : practice->levels) {
                const QString text = anchor.text.in(u"en"_s);
                const QString place = id.value() + u' ' + practice->code;
                // Short answers such as bands of time may return.
                if (text.size() > 30 && seen.contains(text))
                    ADD_FAILURE() << qPrintable(place + u" = "_s + seen.value(text) + u": "_s
                                                + text);
                seen.insert(text, place);
            }
        }
    }
}

TEST(Library, RefersOnlyToPracticesThatExist)
{
    const ModelCatalog catalog = ModelCatalog::builtIn();
    for (const ModelId &id : catalog.ids()) {
        for (const Practice *practice : (*catalog.find(id))->practices()) {
            for (const RelatedPractice &related : practice->related) {
                const auto other = catalog.find(related.model);
                ASSERT_TRUE(other) << qPrintable(practice->code);
                EXPECT_TRUE((*other)->findPractice(related.practice)) << qPrintable(practice->code);
            }
        }
    }
}

} // namespace obeya
