#include "app/widgets/chart_view.h"

#include "app/widgets/chart_table_dialog.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace obeya {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_language(u"en"_s)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const ChartSpec &spec, const Language &language)
{
    m_spec = spec;
    m_language = language;
    m_picture.reset();
    m_cache = {};
    m_point = -1;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    update();
}

void ChartView::setHeadMargin(int width)
{
    m_headMargin = width;
    update();
}

void ChartView::clear()
{
    m_spec.reset();
    m_picture.reset();
    m_cache = {};
    m_point = -1;
    update();
}

QSize ChartView::sizeHint() const
{
    return {420, 280};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 180};
}

static int headHeight(const ChartSpec &spec)
{
    int height = 0;
    if (!spec.title.isEmpty())
        height += QFontMetrics(typeFont(TypeRole::BodyStrong)).height() + 2;
    if (!spec.subtitle.isEmpty())
        height += QFontMetrics(typeFont(TypeRole::Secondary)).height() + 4;
    return height;
}

QRectF ChartView::chartRect() const
{
    return QRectF(rect()).adjusted(0, m_spec ? headHeight(*m_spec) : 0, 0, 0);
}

const ChartPicture *ChartView::picture() const
{
    if (m_spec && !m_picture && chartRect().height() > 20)
        m_picture.emplace(*m_spec, chartRect().size(), paletteOf(this), m_language);
    return m_picture ? &*m_picture : nullptr;
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_spec)
        return;
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    QRect row = rect();
    const auto line = [&](TypeRole role, const QColor &color, const QString &text) {
        if (text.isEmpty())
            return;
        painter.setFont(typeFont(role));
        painter.setPen(color);
        const QFontMetrics metrics(painter.font());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(text, Qt::ElideRight, row.width() - m_headMargin));
        row.setTop(row.top() + metrics.height() + 2);
    };
    line(TypeRole::BodyStrong, tokens.text, m_spec->title);
    line(TypeRole::Secondary, tokens.text2, m_spec->subtitle);
    const ChartPicture *chart = picture();
    if (!chart)
        return;
    const QRectF area = chartRect();
    if (m_cache.isNull()) {
        m_cache = QPixmap((area.size() * devicePixelRatioF()).toSize());
        m_cache.setDevicePixelRatio(devicePixelRatioF());
        m_cache.fill(Qt::transparent);
        QPainter cached(&m_cache);
        chart->paint(cached, QRectF(QPointF(), area.size()));
    }
    painter.drawPixmap(area.topLeft(), m_cache);
    if (m_point >= 0 && hasFocus())
        paintFocusRing(painter,
                       chart->pointRect(m_point).translated(area.topLeft()).adjusted(-2, -2, 2, 2),
                       tokens, 4);
    else if (hasFocus())
        paintFocusRing(painter, rect(), tokens, 4);
}

void ChartView::setPoint(int point)
{
    const ChartPicture *chart = picture();
    if (!chart || chart->pointCount() == 0)
        return;
    m_point = qBound(0, point, chart->pointCount() - 1);
    const QPointF at = chart->pointRect(m_point).topRight() + chartRect().topLeft();
    QToolTip::showText(mapToGlobal(at.toPoint()), chart->pointText(m_point), this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isTable =
        event->key() == Qt::Key_T && event->modifiers() == (Qt::ControlModifier | Qt::AltModifier);
    if (isTable && m_spec)
        (new ChartTableDialog(*m_spec, m_language, this))->open();
    else if (event->key() == Qt::Key_Right)
        setPoint(m_point + 1);
    else if (event->key() == Qt::Key_Left)
        setPoint(m_point - 1);
    else if (event->key() == Qt::Key_Home)
        setPoint(0);
    else if (event->key() == Qt::Key_End && picture())
        setPoint(picture()->pointCount() - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_point >= 0)
        emit pointActivated(m_point);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const ChartPicture *chart = picture();
    const int point = chart ? chart->pointAt(event->position() - chartRect().topLeft()) : -1;
    if (point < 0)
        return;
    m_point = point;
    update();
    emit pointActivated(point);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartPicture *chart = picture();
    const int point = chart ? chart->pointAt(QPointF(help->pos()) - chartRect().topLeft()) : -1;
    if (point >= 0)
        QToolTip::showText(help->globalPos(), chart->pointText(point), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    m_picture.reset();
    m_cache = {};
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture.reset();
        m_cache = {};
    }
    QWidget::changeEvent(event);
}

} // namespace obeya
