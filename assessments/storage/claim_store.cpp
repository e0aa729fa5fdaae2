#include "assessments/storage/claim_store.h"

#include "assessments/storage/statement.h"

using namespace Qt::StringLiterals;

namespace obeya {

static constexpr auto kSave =
    R"(INSERT OR REPLACE INTO claim_decision (assessment_id, practice_id, measure, kind, reason,
           author, decided_at, answered, lowest, highest, value, records)
       VALUES (:assessment, :practice, :measure, :kind, :reason, :author, :decided_at, :answered,
           :lowest, :highest, :value, :records))"_L1;

Result<void> ClaimStore::save(AssessmentId assessment, const ClaimDecision &decision)
{
    Statement statement(m_database, kSave);
    statement.bind(":assessment", assessment.value());
    statement.bind(":practice", decision.practice.value());
    statement.bind(":measure", decision.measure);
    statement.bind(":kind", storedNumber(decision.kind));
    statement.bind(":reason", decision.reason);
    statement.bind(":author", decision.author);
    statement.bind(":decided_at", decision.decidedAt.toMSecsSinceEpoch());
    statement.bind(":answered", decision.basis.answered);
    statement.bind(":lowest", decision.basis.lowest);
    statement.bind(":highest", decision.basis.highest);
    statement.bind(":value", decision.basis.value);
    statement.bind(":records", qint64(decision.basis.records));
    return statement.run();
}

static constexpr auto kRemove =
    R"(DELETE FROM claim_decision
       WHERE assessment_id = :assessment AND practice_id = :practice AND measure = :measure)"_L1;

Result<void> ClaimStore::remove(AssessmentId assessment, const PracticeId &practice,
                                const QString &measure)
{
    Statement statement(m_database, kRemove);
    statement.bind(":assessment", assessment.value());
    statement.bind(":practice", practice.value());
    statement.bind(":measure", measure);
    return statement.run();
}

static constexpr auto kDecisions =
    R"(SELECT practice_id, measure, kind, reason, author, decided_at, answered, lowest, highest, value,
           records
       FROM claim_decision WHERE assessment_id = :assessment ORDER BY practice_id, measure)"_L1;

Result<QList<ClaimDecision>> ClaimStore::decisions(AssessmentId assessment) const
{
    Statement statement(m_database, kDecisions);
    statement.bind(":assessment", assessment.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<ClaimDecision> decisions;
    while (statement.next()) {
        ClaimDecision decision;
        decision.practice = PracticeId(statement.text(0));
        decision.measure = statement.text(1);
        decision.kind =
            storedEnum(statement.number(2), ClaimDecisionKind::Discuss, ClaimDecisionKind::Discuss);
        decision.reason = statement.text(3);
        decision.author = statement.text(4);
        decision.decidedAt = QDateTime::fromMSecsSinceEpoch(statement.number(5), Qt::UTC);
        decision.basis.answered = statement.real(6);
        decision.basis.lowest = statement.real(7);
        decision.basis.highest = statement.real(8);
        decision.basis.value = statement.real(9);
        decision.basis.records = static_cast<int>(statement.number(10));
        decisions.append(decision);
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return decisions;
}

static constexpr auto kForgetRules = "DELETE FROM claim_rule WHERE model_id = :model"_L1;

static constexpr auto kAddRule =
    R"(INSERT INTO claim_rule (model_id, practice_id, measure, is_off, limits, least_records,
           least_days)
       VALUES (:model, :practice, :measure, :is_off, :limits, :least_records, :least_days))"_L1;

// "level value" in each line.
static QStringList storedLimits(const QList<ClaimLimit> &limits)
{
    QStringList lines;
    for (const ClaimLimit &limit : limits)
        lines.append(u"%1 %2"_s.arg(limit.level, 0, 'g', 17).arg(limit.value, 0, 'g', 17));
    return lines;
}

Result<void> ClaimStore::setRules(const ModelId &model, const QList<ClaimRuleOverride> &rules)
{
    Statement forget(m_database, kForgetRules);
    forget.bind(":model", model.value());
    if (const auto done = forget.run(); !done)
        return done;
    Statement add(m_database, kAddRule);
    for (const ClaimRuleOverride &rule : rules) {
        add.bind(":model", model.value());
        add.bind(":practice", rule.practice.value());
        add.bind(":measure", rule.measure);
        add.bindFlag(":is_off", rule.isOff);
        add.bind(":limits", storedLimits(rule.limits));
        add.bind(":least_records", qint64(rule.leastRecords));
        add.bind(":least_days", qint64(rule.leastDays));
        if (const auto done = add.run(); !done)
            return done;
    }
    return {};
}

static constexpr auto kRules =
    R"(SELECT practice_id, measure, is_off, limits, least_records, least_days
       FROM claim_rule WHERE model_id = :model ORDER BY practice_id, measure)"_L1;

Result<QList<ClaimRuleOverride>> ClaimStore::rules(const ModelId &model) const
{
    Statement statement(m_database, kRules);
    statement.bind(":model", model.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<ClaimRuleOverride> rules;
    while (statement.next()) {
        ClaimRuleOverride rule;
        rule.practice = PracticeId(statement.text(0));
        rule.measure = statement.text(1);
        rule.isOff = statement.number(2) != 0;
        for (const QString &line : statement.texts(3))
            rule.limits.append(
                {line.section(u' ', 0, 0).toDouble(), line.section(u' ', 1, 1).toDouble()});
        rule.leastRecords = static_cast<int>(statement.number(4));
        rule.leastDays = static_cast<int>(statement.number(5));
        rules.append(rule);
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return rules;
}

} // namespace obeya
