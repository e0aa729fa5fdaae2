#include "app/widgets/icons.h"
#include "app/widgets/import_views.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

ChoiceGrid::ChoiceGrid(const QString &title, const QString &hint, const QStringList &headers,
                       QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout)
    , m_hint(new TextLabel(TypeRole::Secondary, TextTone::Secondary))
{
    if (!title.isEmpty()) {
        auto *label = new TextLabel(TypeRole::BodyStrong);
        label->setText(title);
        contents()->addWidget(label);
    }
    m_hint->setWordWrap(true);
    contents()->addWidget(m_hint);
    setHint(hint);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, headers.isEmpty() ? 0 : 4);
    m_grid->setColumnStretch(4, 6);
    contents()->addLayout(m_grid);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        auto *header = new TextLabel(TypeRole::CaptionStrong, TextTone::Secondary);
        header->setText(headers[i]);
        m_grid->addWidget(header, 0, i == 3 ? 3 : static_cast<int>(i), 1, i == 3 ? 2 : 1);
    }
    m_firstRow = headers.isEmpty() ? 0 : 1;
}

void ChoiceGrid::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ChoiceGrid::makeLines(const QList<Row> &rows)
{
    for (const Line &line : std::as_const(m_lines)) {
        const std::initializer_list<QWidget *> parts{
            line.label, line.remark, line.fixed, line.choice, line.value, line.check, line.icon};
        for (QWidget *part : parts)
            delete part;
        delete line.names;
    }
    m_lines.clear();
    for (const Row &row : rows) {
        Line line{new TextLabel(TypeRole::BodyStrong),
                  new TextLabel(TypeRole::Caption, TextTone::Muted),
                  new TextLabel(TypeRole::Secondary, TextTone::Secondary),
                  new QComboBox,
                  new TextLabel(TypeRole::Secondary, TextTone::Secondary),
                  new TextLabel(TypeRole::Secondary, row.tone),
                  new QLabel,
                  nullptr};
        const int at = m_firstRow + static_cast<int>(m_lines.size());
        line.choice->setObjectName(u"choice-"_s + row.id);
        line.choice->setAccessibleName(row.label);
        line.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.choice->setMinimumContentsLength(12);
        line.choice->addItems(row.choices);
        line.label->setBuddy(line.choice);
        for (TextLabel *label : {line.fixed, line.value, line.check})
            label->setElided(true);
        connect(line.choice, &QComboBox::activated, this,
                [this, id = row.id](int choice) { emit picked(id, choice); });
        auto *names = new QHBoxLayout;
        line.names = names;
        names->setSpacing(5);
        names->addWidget(line.label);
        names->addWidget(line.remark);
        names->addStretch();
        m_grid->addLayout(names, at, 0);
        m_grid->addWidget(line.choice, at, 1);
        m_grid->addWidget(line.fixed, at, 1);
        m_grid->setRowMinimumHeight(at, line.choice->sizeHint().height());
        m_grid->addWidget(line.value, at, 2);
        m_grid->addWidget(line.icon, at, 3);
        m_grid->addWidget(line.check, at, 4);
        m_lines.append(line);
    }
}

static QString iconOf(TextTone tone)
{
    switch (tone) {
    case TextTone::Ok:
        return u"check"_s;
    case TextTone::Warning:
        return u"warn"_s;
    case TextTone::Bad:
        return u"close"_s;
    case TextTone::Normal:
    case TextTone::Secondary:
    case TextTone::Muted:
        break;
    }
    return u"info"_s;
}

static QColor colorOf(TextTone tone, const Palette &tokens)
{
    return tone == TextTone::Ok        ? tokens.ok
           : tone == TextTone::Warning ? tokens.warn
           : tone == TextTone::Bad     ? tokens.bad
                                       : tokens.info;
}

void ChoiceGrid::setRows(const QList<Row> &rows)
{
    const bool isSame = std::equal(
        rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const Row &a, const Row &b) { return a.id == b.id && a.choices == b.choices; });
    if (!isSame)
        makeLines(rows);
    m_rows = rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const Line &line = m_lines[i];
        const QSignalBlocker blocker(line.choice);
        line.label->setText(row.label);
        line.remark->setText(row.remark);
        line.fixed->setText(row.choices.value(row.chosen));
        line.fixed->setVisible(row.isFixed);
        line.choice->setCurrentIndex(row.chosen);
        line.choice->setVisible(!row.isFixed);
        line.value->setText(row.value);
        line.check->setText(row.check);
        line.check->setTone(row.tone);
        line.icon->setVisible(!row.check.isEmpty());
        line.icon->setPixmap(lineIcon(iconOf(row.tone), colorOf(row.tone, paletteOf(this)))
                                 .pixmap(QSize(16, 16), devicePixelRatioF()));
    }
}

} // namespace obeya
