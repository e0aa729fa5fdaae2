#pragma once

#include "app/item_models/model_library_model.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QVBoxLayout;

namespace obeya {

enum class TextTone;
enum class TypeRole;

struct DescriptionOptions
{
    Language language;     // of the window
    QStringList languages; // a column for each
    bool showsNextSteps = false;
};

// A model or a part of it as text to read: one of the add functions is called once.
class ModelDescription : public QWidget
{
    Q_OBJECT

public:
    explicit ModelDescription(const DescriptionOptions &options, QWidget *parent = nullptr);

    void addModel(const LibraryModel &item);
    void addDomain(const CapabilityModel &model, const Domain &domain);
    void addCapability(const Capability &capability);
    void addPractice(const CapabilityModel &model, const Practice &practice);

private:
    const Language &languageOf(const QString &code);
    void addTexts(TypeRole role, TextTone tone, const LocalizedText &text,
                  const QString &code = {});
    void addLevels(const CapabilityModel &model, const Practice &practice);
    void addScale(const Scale &scale);
    void addMeasure(const ClaimRule &rule, const Scale &scale);
    void addMeasureHead(QVBoxLayout &column, const ClaimRule &rule);
    void addLimits(QVBoxLayout &column, const ClaimRule &rule, const Scale &scale);
    QGridLayout *addFacts();
    void addFact(QGridLayout *facts, const QString &name, const QString &value);
    void addFact(QGridLayout *facts, const QString &name, const LocalizedText &value);
    QStringList roleNames(const QStringList &roles) const;
    QString numbers(const CapabilityModel &model) const;

    DescriptionOptions m_options;
    std::map<QString, Language> m_languages;
    QVBoxLayout *m_column;
};

} // namespace obeya
