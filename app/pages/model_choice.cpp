#include "app/pages/model_choice.h"

#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kPurposeLines = 3;

ModelChoice::ModelChoice(const ModelCatalog &catalog, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_language(language)
    , m_models(new QComboBox)
    , m_purpose(new TextLabel(TypeRole::Secondary, TextTone::Secondary))
    , m_form(new SegmentedControl({QString(), QString()}))
{
    m_models->setObjectName(u"modelChoice"_s);
    m_models->setAccessibleName(tr("Model"));
    m_form->setObjectName(u"formChoice"_s);
    m_form->setAccessibleName(tr("Form"));
    m_purpose->setWordWrap(true);
    m_purpose->setMinimumWidth(360);
    // A form does not give a wrapped text its height by itself.
    m_purpose->setMinimumHeight(kPurposeLines * m_purpose->fontMetrics().lineSpacing());
    m_purpose->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const ModelId &id : catalog.ids()) {
        if (const auto model = catalog.find(id))
            m_models->addItem(
                u"%1 %2"_s.arg((*model)->title.in(language.code()), (*model)->version.toText()),
                id.value());
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_models);
    column->addWidget(m_purpose);
    column->addWidget(m_form, 0, Qt::AlignLeft);
    m_form->setCurrent(0);
    connect(m_models, &QComboBox::currentIndexChanged, this, &ModelChoice::showModel);
    showModel();
}

void ModelChoice::setModel(const ModelId &id)
{
    if (const int index = m_models->findData(id.value()); index >= 0)
        m_models->setCurrentIndex(index);
}

std::shared_ptr<const CapabilityModel> ModelChoice::model() const
{
    const auto found = m_catalog.find(ModelId(m_models->currentData().toString()));
    return found ? *found : nullptr;
}

AssessmentForm ModelChoice::form() const
{
    return m_form->current() == 1 ? AssessmentForm::Short : AssessmentForm::Full;
}

QByteArray ModelChoice::file() const
{
    const auto chosen = model();
    const auto bytes =
        chosen ? m_catalog.fileOf(chosen->id, chosen->version) : Result<QByteArray>(QByteArray());
    return bytes ? *bytes : QByteArray();
}

void ModelChoice::showModel()
{
    const auto chosen = model();
    if (!chosen)
        return;
    const int all = chosen->practiceCount();
    const int core = shortForm(*chosen).practiceCount();
    m_purpose->setText(chosen->purpose.in(m_language.code()));
    m_form->setText(0, tr("Full form: %n practice(s)", nullptr, all));
    m_form->setText(1, tr("Short form: %n practice(s)", nullptr, core));
    m_form->setEnabled(core > 0 && core < all);
    if (!m_form->isEnabled())
        m_form->setCurrent(0);
}

} // namespace obeya
