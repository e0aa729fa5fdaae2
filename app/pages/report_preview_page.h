#pragma once

#include "app/session/page_context.h"
#include "app/widgets/page.h"
#include "reports/content/report_builder.h"
#include "reports/pdf/page_layout.h"

#include <optional>

class QComboBox;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace obeya {

class TextLabel;

// Preview of the report and its export. The preview paints the pages of the PDF.
class ReportPreviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPreviewPage(const PageContext &context, QWidget *parent = nullptr);
    void exportPdf();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSections();
    QWidget *makeOptions();
    std::optional<ReportInput> input() const;
    ReportOptions options() const;
    void showSections();
    void preview();
    void exportTo(const QString &filter, const QString &suffix);
    Result<void> write(const QString &path, const QString &suffix) const;

    PageContext m_context;
    QListWidget *m_sections = nullptr;
    QComboBox *m_language = nullptr;
    TextLabel *m_saved = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_pages;
    bool m_isStale = true;
};

} // namespace obeya
