#pragma once

#include "assessments/answering/answer.h"
#include "models/model_catalog.h"
#include "reports/content/language.h"

#include <QWidget>

class QComboBox;

namespace obeya {

class SegmentedControl;
class TextLabel;

// Which questionnaire and how much of it: model, purpose, full or short form.
class ModelChoice : public QWidget
{
    Q_OBJECT

public:
    ModelChoice(const ModelCatalog &catalog, const Language &language, QWidget *parent = nullptr);

    void setModel(const ModelId &id);
    // Null only when the library cannot be read.
    std::shared_ptr<const CapabilityModel> model() const;
    AssessmentForm form() const;
    // The model's file, for the project.
    QByteArray file() const;

private:
    void showModel();

    ModelCatalog m_catalog;
    Language m_language;
    QComboBox *m_models;
    TextLabel *m_purpose;
    SegmentedControl *m_form;
};

} // namespace obeya
