// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_label.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cirrusgrid {

namespace {

//! In pixels at the reference font: what a label may ask for because of one long word.
constexpr int WidestWord = 360;
constexpr int NarrowestElided = 80;

//! Lays \a text out in \a width and returns the height.
int layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    qreal height = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QTextOption optionOf(const QLabel *label)
{
    QTextOption option(QStyle::visualAlignment(label->layoutDirection(), label->alignment()));
    option.setTextDirection(label->layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString inLines(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

} // namespace

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

void TextLabel::setElided()
{
    m_isElided = true;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
}

bool TextLabel::isTooWide(int width) const
{
    return wordWrap() && QLabel::minimumSizeHint().width() > width;
}

int TextLabel::brokenHeight(int width) const
{
    QTextLayout layout(inLines(text()), font());
    layout.setTextOption(optionOf(this));
    return layOut(layout, std::max(width, 1));
}

QSize TextLabel::sizeHint() const
{
    const int widest = scaled(this, WidestWord);
    return isTooWide(widest) ? QSize(widest, brokenHeight(widest)) : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize usual = QLabel::minimumSizeHint();
    if (m_isElided)
        return {std::min(usual.width(), scaled(this, NarrowestElided)), usual.height()};
    const int widest = scaled(this, WidestWord);
    return isTooWide(widest) ? QSize(widest, fontMetrics().height()) : usual;
}

int TextLabel::heightForWidth(int width) const
{
    return isTooWide(width) ? brokenHeight(width) : QLabel::heightForWidth(width);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (isTooWide(room.width())) {
        paintBroken();
        return;
    }
    if (!m_isElided || QLabel::sizeHint().width() <= width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto where = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(room, static_cast<int>(where) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void TextLabel::paintBroken()
{
    const QRect room = contentsRect();
    QTextLayout layout(inLines(text()), font());
    layout.setTextOption(optionOf(this));
    const int height = layOut(layout, room.width());
    int top = room.top();
    if (alignment() & Qt::AlignVCenter)
        top += std::max(0, (room.height() - height) / 2);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(room.left(), top));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_isElided && toolTip().isEmpty()
        && QLabel::sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void setElided(QLabel *label)
{
    if (auto *ours = qobject_cast<TextLabel *>(label))
        ours->setElided();
}

} // namespace cirrusgrid
