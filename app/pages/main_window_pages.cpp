#include "app/pages/assessment_page.h"
#include "app/pages/claims_page.h"
#include "app/pages/delivery_page.h"
#include "app/pages/import_page.h"
#include "app/pages/main_window.h"
#include "app/pages/models_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/report_preview_page.h"
#include "app/session/import_session.h"
#include "app/widgets/buttons.h"

#include <QStackedWidget>

namespace obeya {

using namespace Qt::StringLiterals;

QWidget *MainWindow::makeModelsPage()
{
    auto *page = new ModelsPage({m_catalog, m_language, m_prompts, m_settings});
    if (!m_session) { // no sidebar leads back
        auto *back = new ActionButton(ButtonKind::Normal, u"chevl"_s, tr("Back"));
        back->setObjectName(u"backToStart"_s);
        connect(back, &QPushButton::clicked, this, [this] { showPage(PageId::Overview); });
        page->addHeaderWidget(back);
    }
    return page;
}

QWidget *MainWindow::makePage(PageId page)
{
    if (page == PageId::Models)
        return makeModelsPage();
    const PageContext context{*m_session, m_language, m_prompts, m_settings};
    switch (page) {
    case PageId::Assessment:
        return makeAssessmentPage(context);
    case PageId::Delivery:
        return makeDeliveryPage(context);
    case PageId::Claims:
        return makeClaimsPage(context);
    case PageId::Report:
        return new ReportPreviewPage(context);
    case PageId::Models:
    case PageId::Overview:
        break;
    }
    auto *overview = new OverviewPage(context);
    connect(overview, &OverviewPage::assessmentRequested, this,
            [this] { showPage(PageId::Assessment); });
    connect(overview, &OverviewPage::deliveryRequested, this,
            [this] { showPage(PageId::Delivery); });
    connect(overview, &OverviewPage::claimsRequested, this, [this] { showPage(PageId::Claims); });
    connect(overview, &OverviewPage::reportRequested, this, [this] { showPage(PageId::Report); });
    return overview;
}

QWidget *MainWindow::makeAssessmentPage(const PageContext &context)
{
    auto *page = new AssessmentPage(context);
    connect(page, &AssessmentPage::claimRequested, this, [this](const PracticeId &practice) {
        showPage(PageId::Claims);
        if (auto *claims = qobject_cast<ClaimsPage *>(m_pages->currentWidget()))
            claims->showPractice(practice);
    });
    return page;
}

QWidget *MainWindow::makeClaimsPage(const PageContext &context)
{
    auto *page = new ClaimsPage(context);
    connect(page, &ClaimsPage::importRequested, this, &MainWindow::showImport);
    connect(page, &ClaimsPage::recordsRequested, this, [this](const QString &measure) {
        showPage(PageId::Delivery);
        if (auto *delivery = qobject_cast<DeliveryPage *>(m_pages->currentWidget()))
            delivery->showMeasure(measure);
    });
    return page;
}

// An import that is being prepared stands in the place of the delivery data.
QWidget *MainWindow::makeDeliveryPage(const PageContext &context)
{
    if (!m_import) {
        auto *page = new DeliveryPage(context);
        connect(page, &DeliveryPage::importRequested, this, &MainWindow::showImport);
        return page;
    }
    auto *page = new ImportPage(context, *m_import);
    connect(page, &ImportPage::closed, this, &MainWindow::closeImport);
    return page;
}

// The other page is made when it is shown.
void MainWindow::replaceDeliveryPage()
{
    if (QWidget *page = m_made.take(PageId::Delivery)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    showPage(PageId::Delivery);
}

void MainWindow::showImport(const QStringList &files)
{
    if (!m_session || m_session->isReadOnly())
        return;
    if (!m_import) {
        m_import = std::make_unique<ImportSession>(*m_session, m_settings.mappingFolder);
        replaceDeliveryPage();
    }
    showPage(PageId::Delivery);
    if (auto *page = qobject_cast<ImportPage *>(m_pages->currentWidget()))
        page->addFiles(files);
}

void MainWindow::closeImport()
{
    ImportSession *over = m_import.release();
    replaceDeliveryPage();
    over->deleteLater(); // after the page, which refers to it
}

} // namespace obeya
