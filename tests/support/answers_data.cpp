#include "tests/support/answers_data.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

double numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    EXPECT_TRUE(isNumber) << "not a number: " << qPrintable(text);
    return number;
}

struct Weighted
{
    QString id;
    double weight = 1;
};

Weighted weighted(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'*');
    return {parts.first().trimmed(), parts.size() > 1 ? numberOf(parts.at(1).trimmed()) : 1};
}

Capability capabilityOf(const QString &text)
{
    const QStringList parts = text.split(u'=');
    const Weighted head = weighted(parts.first());
    Capability capability;
    capability.id = CapabilityId(head.id);
    capability.weight = head.weight;
    for (const QString &word : parts.value(1).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const Weighted entry = weighted(word);
        Practice practice;
        practice.id = PracticeId(entry.id);
        practice.weight = entry.weight;
        capability.practices.append(practice);
    }
    return capability;
}

} // namespace

AnswerSheet answers(const QString &text)
{
    AnswerSheet sheet;
    for (const QString &entry : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u'=');
        const QStringList values = parts.value(1).split(u'/');
        Answer answer;
        if (values.first() == "?"_L1)
            answer.state = AnswerState::DontKnow;
        else if (values.first() == "na"_L1)
            answer.state = AnswerState::NotApplicable;
        else if (!values.first().isEmpty())
            answer = ratedAnswer(numberOf(values.first()));
        if (values.size() > 1)
            answer.target = numberOf(values.at(1));
        sheet.insert(PracticeId(parts.first()), answer);
    }
    return sheet;
}

CapabilityModel questionnaire(const QString &text)
{
    CapabilityModel model;
    model.id = ModelId(u"sample"_s);
    model.version = Version{{1, 0}};
    for (int level = 0; level <= 5; ++level)
        model.scale.levels.append({1.0 * level, {}, {}});
    for (const QString &part : text.split(u'|')) {
        const QStringList pieces = part.split(u':');
        const Weighted head = weighted(pieces.first());
        Domain domain;
        domain.id = DomainId(head.id);
        domain.weight = head.weight;
        for (const QString &capability : pieces.value(1).split(u','))
            domain.capabilities.append(capabilityOf(capability));
        model.domains.append(domain);
    }
    return model;
}

} // namespace obeya::test
