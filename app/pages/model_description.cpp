#include "app/pages/model_description.h"

#include "app/pages/model_words.h"
#include "app/widgets/level_grid.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

// Takes the width its column gets, so that columns are equal.
static TextLabel *readableLabel(TypeRole role, TextTone tone, const QString &text)
{
    auto *label = new TextLabel(role, tone);
    label->setText(text);
    label->setReadable();
    return label;
}

ModelDescription::ModelDescription(const DescriptionOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 4, 8, 20); // and the scroll bar
    m_column->setSpacing(12);
}

const Language &ModelDescription::languageOf(const QString &code)
{
    return m_languages.try_emplace(code, code).first->second;
}

void ModelDescription::addTexts(TypeRole role, TextTone tone, const LocalizedText &text,
                                const QString &code)
{
    if (text.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const QString &language : m_options.languages) {
        const QString words = text.in(language);
        row->addWidget(
            readableLabel(role, tone, code.isEmpty() ? words : u"%1  %2"_s.arg(code, words)), 1,
            Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void ModelDescription::addModel(const LibraryModel &item)
{
    const CapabilityModel &model = *item.model;
    addTexts(TypeRole::Title, TextTone::Normal, model.title);
    addTexts(TypeRole::Body, TextTone::Normal, model.purpose);
    addTexts(TypeRole::Secondary, TextTone::Secondary, model.source);
    addScale(model.scale);
    QGridLayout *facts = addFacts();
    addFact(facts, tr("Version"), model.version.toText());
    addFact(facts, tr("File"),
            item.entry.isBuiltIn ? tr("Part of the program, cannot be changed") : item.entry.file);
    addFact(facts, tr("Content"), numbers(model));
    addFact(facts, tr("Overall level"), ruleText(model.scoring.rule, m_options.language));
    QStringList reading;
    for (const Reading &text : model.reading)
        reading.append(readingText(text));
    addFact(facts, tr("Reading"), reading.join(u'\n'));
    m_column->addStretch();
}

QString ModelDescription::numbers(const CapabilityModel &model) const
{
    int capabilities = 0;
    for (const Domain &domain : model.domains)
        capabilities += static_cast<int>(domain.capabilities.size());
    QStringList parts{tr("%n domain(s)", nullptr, static_cast<int>(model.domains.size())),
                      tr("%n capability(s)", nullptr, capabilities),
                      tr("%n practice(s)", nullptr, model.practiceCount())};
    int core = 0;
    for (const Practice *practice : model.practices())
        core += practice->isCore ? 1 : 0;
    if (core > 0)
        parts.append(tr("%n in the short form", nullptr, core));
    return listText(parts, m_options.language);
}

void ModelDescription::addDomain(const CapabilityModel &model, const Domain &domain)
{
    addTexts(TypeRole::Title, TextTone::Normal, domain.name, domain.code);
    addTexts(TypeRole::Body, TextTone::Normal, domain.summary);
    if (domain.scale)
        addScale(model.scaleOf(domain));
    int practices = 0;
    for (const Capability &capability : domain.capabilities)
        practices += static_cast<int>(capability.practices.size());
    QGridLayout *facts = addFacts();
    addFact(facts, tr("Content"),
            listText({tr("%n capability(s)", nullptr, static_cast<int>(domain.capabilities.size())),
                      tr("%n practice(s)", nullptr, practices)},
                     m_options.language));
    addFact(facts, tr("Weight"), practiceLevelText(domain.weight, m_options.language));
    m_column->addStretch();
}

void ModelDescription::addCapability(const Capability &capability)
{
    addTexts(TypeRole::Title, TextTone::Normal, capability.name, capability.code);
    addTexts(TypeRole::Body, TextTone::Normal, capability.summary);
    QGridLayout *facts = addFacts();
    addFact(facts, tr("Content"),
            tr("%n practice(s)", nullptr, static_cast<int>(capability.practices.size())));
    addFact(facts, tr("Weight"), practiceLevelText(capability.weight, m_options.language));
    m_column->addStretch();
}

void ModelDescription::addPractice(const CapabilityModel &model, const Practice &practice)
{
    addTexts(TypeRole::Title, TextTone::Normal, practice.name, practice.code);
    addTexts(TypeRole::Body, TextTone::Normal, practice.question);
    addLevels(model, practice);
    for (const ClaimRule &rule : practice.claims)
        addMeasure(rule, model.scaleOf(practice.id));
    QGridLayout *facts = addFacts();
    addFact(facts, tr("What to look at"), practice.lookAt);
    addFact(facts, tr("Evidence that convinces"), practice.evidence);
    if (practice.isReversed)
        addFact(facts, tr("Direction"), tr("A high answer is a bad one"));
    addFact(facts, tr("Weight"), practiceLevelText(practice.weight, m_options.language));
    addFact(facts, tr("Short form"), practice.isCore ? tr("Included") : tr("Left out"));
    addFact(facts, tr("Roles to ask"), listText(roleNames(practice.roles), m_options.language));
    QStringList reading;
    for (const Reading &item : model.reading) {
        if (practice.reading.contains(item.id))
            reading.append(readingText(item));
    }
    addFact(facts, tr("Reading"), reading.join(u'\n'));
    m_column->addStretch();
}

void ModelDescription::addLevels(const CapabilityModel &model, const Practice &practice)
{
    QStringList headers{tr("Level")};
    for (const QString &code : m_options.languages)
        headers.append(languageOf(code).text(
            QT_TRANSLATE_NOOP("obeya::reports", "What one can observe at this level")));
    auto *grid = new LevelGrid(headers);
    grid->setObjectName(u"levelGrid"_s);
    const Domain *domain = model.domainOf(practice.id);
    const Scale &scale = model.scaleOf(practice.id);
    for (const ScaleLevel &level : scale.levels) {
        const LevelAnchor *anchor = practice.anchor(level.number);
        QList<LevelGrid::Cell> cells;
        for (const QString &code : m_options.languages) {
            LevelGrid::Cell cell;
            // Blocks that ask for agreement describe no level; its name is the answer.
            if (anchor)
                cell.text = anchor->text.in(code);
            else
                cell.name = level.name.in(code);
            if (m_options.showsNextSteps && anchor && anchor->next)
                cell.remark = languageOf(code)
                                  .text(QT_TRANSLATE_NOOP("obeya::reports", "Next step: %1"))
                                  .arg(anchor->next->step.in(code));
            cells.append(cell);
        }
        const double counted =
            domain ? model.onModelScale(*domain, practice, level.number) : level.number;
        auto *chip = new LevelChip(counted, model.scale.highest(),
                                   practiceLevelText(level.number, m_options.language));
        chip->setToolTip(level.name.in(m_options.language.code()).toHtmlEscaped());
        grid->addLevel(chip, cells);
    }
    m_column->addWidget(grid);
}

void ModelDescription::addScale(const Scale &scale)
{
    QStringList headers{tr("Level")};
    for (const QString &code : m_options.languages)
        headers.append(
            languageOf(code).text(QT_TRANSLATE_NOOP("obeya::reports", "Name and meaning")));
    auto *grid = new LevelGrid(headers);
    grid->setObjectName(u"scaleGrid"_s);
    for (const ScaleLevel &level : scale.levels) {
        QList<LevelGrid::Cell> cells;
        for (const QString &code : m_options.languages)
            cells.append({level.name.in(code), level.meaning.in(code), {}});
        grid->addLevel(new LevelChip(level.number - scale.lowest(),
                                     scale.highest() - scale.lowest(),
                                     practiceLevelText(level.number, m_options.language)),
                       cells);
    }
    m_column->addWidget(grid);
}

void ModelDescription::addMeasureHead(QVBoxLayout &column, const ClaimRule &rule)
{
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(TypeRole::BodyStrong);
    title->setText(tr("Linked measure"));
    auto *name = new TextLabel(TypeRole::Body);
    name->setText(claimMeasureText(rule.measure, m_options.language));
    auto *use = new TextLabel(TypeRole::Secondary, TextTone::Muted);
    use->setText(tr("compared with the answer"));
    use->setElided(true);
    head->addWidget(title);
    head->addWidget(name);
    head->addWidget(use, 1);
    column.addLayout(head);
}

void ModelDescription::addLimits(QVBoxLayout &column, const ClaimRule &rule, const Scale &scale)
{
    auto *limits = new QHBoxLayout;
    limits->setSpacing(8);
    auto *direction = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    direction->setText(claimDirectionText(rule));
    limits->addWidget(direction);
    for (const ClaimLimit &limit : rule.limits) {
        limits->addSpacing(4);
        limits->addWidget(new LevelChip(limit.level - scale.lowest(),
                                        scale.highest() - scale.lowest(),
                                        practiceLevelText(limit.level, m_options.language)));
        auto *value = new TextLabel(TypeRole::Body);
        value->setText(claimLimitText(rule, limit.value, m_options.language));
        limits->addWidget(value);
    }
    limits->addStretch();
    column.addLayout(limits);
}

void ModelDescription::addMeasure(const ClaimRule &rule, const Scale &scale)
{
    auto *card = new Card;
    card->setObjectName(u"measureCard"_s);
    addMeasureHead(*card->contents(), rule);
    addLimits(*card->contents(), rule, scale);
    m_column->addWidget(card);

    if (const QString needs = claimNeedsText(rule, m_options.language); !needs.isEmpty())
        card->contents()->addWidget(readableLabel(TypeRole::Secondary, TextTone::Secondary, needs));
    if (rule.note.isEmpty())
        return;
    auto *notes = new QHBoxLayout;
    notes->setSpacing(16);
    for (const QString &code : m_options.languages)
        notes->addWidget(
            readableLabel(TypeRole::Secondary, TextTone::Secondary, rule.note.in(code)), 1,
            Qt::AlignTop);
    card->contents()->addLayout(notes);
}

QGridLayout *ModelDescription::addFacts()
{
    auto *card = new Card;
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(8);
    for (int column = 0; column < m_options.languages.size(); ++column)
        facts->setColumnStretch(column + 1, 1);
    card->contents()->addLayout(facts);
    m_column->addWidget(card);
    return facts;
}

static int addFactName(QGridLayout *facts, const QString &name)
{
    const int row = facts->rowCount();
    auto *label = new TextLabel(TypeRole::Secondary, TextTone::Muted);
    label->setText(name);
    facts->addWidget(label, row, 0, Qt::AlignTop);
    return row;
}

void ModelDescription::addFact(QGridLayout *facts, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = addFactName(facts, name);
    facts->addWidget(readableLabel(TypeRole::Secondary, TextTone::Normal, value), row, 1, 1, -1);
}

void ModelDescription::addFact(QGridLayout *facts, const QString &name, const LocalizedText &value)
{
    if (value.isEmpty())
        return;
    const int row = addFactName(facts, name);
    for (int column = 0; column < m_options.languages.size(); ++column)
        facts->addWidget(readableLabel(TypeRole::Secondary, TextTone::Normal,
                                       value.in(m_options.languages[column])),
                         row, column + 1, Qt::AlignTop);
}

QStringList ModelDescription::roleNames(const QStringList &roles) const
{
    QStringList names;
    for (const QString &role : roles)
        names.append(modelRoleText(role));
    return names;
}

} // namespace obeya
