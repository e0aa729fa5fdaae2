#include "app/pages/model_details.h"

#include "app/pages/model_description.h"
#include "app/pages/model_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace obeya {

using namespace Qt::StringLiterals;
using NodeKind = ModelTreeModel::NodeKind;

ModelDetails::ModelDetails(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_path(new TextLabel(TypeRole::Secondary, TextTone::Secondary))
    , m_steps(new ActionButton(ButtonKind::Normal, {}, tr("Next steps")))
    , m_languages(new SegmentedControl({}))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"modelDetails"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_path->setElided(true);
    m_path->setObjectName(u"modelPath"_s);
    m_steps->setCheckable(true);
    m_steps->setObjectName(u"nextSteps"_s);
    m_steps->setToolTip(tr("What to do to reach the level above"));
    m_languages->setObjectName(u"modelLanguages"_s);
    m_languages->setAccessibleName(tr("Language of the texts"));
    row->addWidget(m_path, 1);
    row->addWidget(m_steps);
    row->addWidget(m_languages);
    column->addLayout(row);
    m_scroll->setObjectName(u"modelText"_s);
    m_scroll->setAccessibleName(tr("Text of the model"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps the columns in place
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_languages, &SegmentedControl::picked, this, &ModelDetails::rebuild);
    connect(m_steps, &QPushButton::toggled, this, &ModelDetails::rebuild);
    showNothing();
}

void ModelDetails::setLanguages(const QStringList &codes)
{
    if (m_item.model && m_item.model->languages == codes)
        return;
    QStringList names;
    for (const QString &code : codes)
        names.append(modelLanguageName(code));
    if (codes.size() > 1)
        names.append(codes.size() == 2 ? tr("Both") : tr("All"));
    m_languages->setTexts(names);
    m_languages->setCurrent(qMax(0, static_cast<int>(codes.indexOf(m_language.code()))));
}

QStringList ModelDetails::languages() const
{
    if (!m_item.model)
        return {};
    const QStringList codes = m_item.model->languages;
    const int chosen = m_languages->current();
    return chosen >= 0 && chosen < codes.size() ? QStringList{codes[chosen]} : codes;
}

void ModelDetails::showModel(const LibraryModel &item)
{
    setLanguages(item.model->languages);
    m_item = item;
    m_kind.reset();
    m_id.clear();
    m_languages->setVisible(item.model->languages.size() > 1);
    rebuild();
}

void ModelDetails::showPart(NodeKind kind, const QString &id)
{
    m_kind = kind;
    m_id = id;
    rebuild();
}

void ModelDetails::showNothing()
{
    m_item = {};
    m_kind.reset();
    m_path->clear();
    m_steps->hide();
    m_languages->hide();
    replace(new QWidget);
}

void ModelDetails::showUnusable(const UnusableModel &unusable)
{
    showNothing();
    auto *state = new EmptyState(u"warn"_s);
    state->setObjectName(u"unusableModel"_s);
    state->setTexts(tr("%1 cannot be used").arg(QFileInfo(unusable.file).fileName()),
                    errorText(unusable.error));
    ActionButton *all = state->setSecondary({}, tr("Show every problem"));
    all->setObjectName(u"showProblems"_s);
    connect(all, &QPushButton::clicked, this, &ModelDetails::problemsRequested);
    replace(state);
}

QString ModelDetails::pathTo(NodeKind kind, const QString &id) const
{
    const CapabilityModel &model = *m_item.model;
    const QString code = m_language.code();
    switch (kind) {
    case NodeKind::Domain:
        break;
    case NodeKind::Capability:
        for (const Domain &domain : model.domains) {
            for (const Capability &capability : domain.capabilities) {
                if (capability.id.value() == id)
                    return domain.name.in(code);
            }
        }
        break;
    case NodeKind::Practice: {
        const Domain *domain = model.domainOf(PracticeId(id));
        const Capability *capability = model.capabilityOf(PracticeId(id));
        if (domain && capability)
            return u"%1  ›  %2 %3"_s.arg(domain->name.in(code), capability->code,
                                         capability->name.in(code));
        break;
    }
    }
    return modelName(model, m_language);
}

static void describePart(ModelDescription &text, const CapabilityModel &model, NodeKind kind,
                         const QString &id)
{
    switch (kind) {
    case NodeKind::Domain:
        for (const Domain &domain : model.domains) {
            if (domain.id.value() == id)
                text.addDomain(model, domain);
        }
        break;
    case NodeKind::Capability:
        if (const Capability *capability = model.findCapability(CapabilityId(id)))
            text.addCapability(*capability);
        break;
    case NodeKind::Practice:
        if (const Practice *practice = model.findPractice(PracticeId(id)))
            text.addPractice(model, *practice);
        break;
    }
}

void ModelDetails::rebuild()
{
    if (!m_item.model)
        return;
    const CapabilityModel &model = *m_item.model;
    m_steps->setVisible(m_kind == NodeKind::Practice);
    m_path->setText(m_kind ? pathTo(*m_kind, m_id) : QString());
    auto *text = new ModelDescription({m_language, languages(), m_steps->isChecked()});
    if (!m_kind)
        text->addModel(m_item);
    else
        describePart(*text, model, *m_kind, m_id);
    replace(text);
}

void ModelDetails::replace(QWidget *content)
{
    // The old one goes later: a button of it may have led here.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content); // shows it
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace obeya
