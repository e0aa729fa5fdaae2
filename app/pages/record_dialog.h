#pragma once

#include "app/session/page_context.h"
#include "assessments/delivery/records.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace obeya {

// Everything known of records: their fields, and the row of the file they came from as it stands
// there.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(const PageContext &context, QWidget *parent);

    void addRecord(const Deployment &deployment);
    void addRecord(const Change &change);
    void addRecord(const Incident &incident);

private:
    using Fields = QList<std::pair<QString, QString>>;
    void addSection(const QString &heading, const Fields &fields, const SourceRow &source,
                    const QString &id);
    void loadSource(QPlainTextEdit *target, const SourceRow &source, const QString &id);
    QString timeText(std::optional<Instant> time) const;

    PageContext m_context;
    QVBoxLayout *m_sections;
};

} // namespace obeya
