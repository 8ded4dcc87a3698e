// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_line.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/widgets.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

QColor toneColor(const ThemeColors &colors, MessageLine::Tone tone)
{
    switch (tone) {
    case MessageLine::Tone::Error:
        return colors.danger;
    case MessageLine::Tone::Warning:
        return colors.warning;
    case MessageLine::Tone::Information:
        return colors.textMuted;
    }
    return colors.textMuted;
}

QString toneIcon(MessageLine::Tone tone)
{
    switch (tone) {
    case MessageLine::Tone::Error:
        return u"dialog-error"_s;
    case MessageLine::Tone::Warning:
        return u"dialog-warning"_s;
    case MessageLine::Tone::Information:
        return u"dialog-information"_s;
    }
    return {};
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel({}, this))
    , m_copyDetails(named(makeButton(tr("Copy Details"), ButtonLook::Link, this),
                          u"copyDetailsButton"_s, tr("Copy Details")))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setSpacing(scaled(this, Measure::Gap));
    const int icon = scaled(this, Measure::SmallIcon + 6);
    m_layout->setContentsMargins(isRightToLeft() ? 0 : icon, 0, isRightToLeft() ? icon : 0, 0);
    m_layout->addWidget(m_label, 1);
    m_layout->addWidget(m_copyDetails, 0, Qt::AlignTop | Qt::AlignLeading);
    m_copyDetails->setFixedHeight(m_label->fontMetrics().height() + 2);
    m_copyDetails->setToolTip(
        tr("Copies the method, error code, and error message for a bug report"));
    m_copyDetails->setAutoDefault(false);
    m_copyDetails->hide();
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void MessageLine::keepPlace()
{
    m_keepsPlace = true;
    setMinimumHeight(fontMetrics().height() + 2);
    setVisible(true);
}

void MessageLine::show(Tone tone, const QString &text, const QString &details)
{
    m_details = details;
    m_copyDetails->setVisible(!details.isEmpty());
    // A dialog is too narrow for both in one line.
    const bool isInDialog = qobject_cast<QDialog *>(window());
    m_layout->setDirection(isInDialog ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tone = tone;
    const bool isNew = m_label->text() != text;
    m_label->setText(text);
    applyColors();
    setVisible(true);
    update();
    m_layout->activate();
    updateGeometry();
    if (qobject_cast<QDialog *>(window()))
        growToFit(window());
    if (isNew) {
        // Qt forwards no announcement to AT-SPI; an alert that is shown is one.
        QAccessibleEvent event(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageLine::clear()
{
    m_label->clear();
    m_copyDetails->hide();
    setVisible(m_keepsPlace);
    update();
}

void MessageLine::applyColors()
{
    const QColor color = toneColor(themeColors(palette()), m_tone);
    if (m_label->palette().color(QPalette::WindowText) == color)
        return;
    QPalette tinted = m_label->palette();
    tinted.setColor(QPalette::WindowText, color);
    m_label->setPalette(tinted);
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    if (m_label->text().isEmpty())
        return;
    QPainter painter(this);
    const int size = scaled(this, Measure::SmallIcon);
    const int line = m_label->fontMetrics().height();
    const QRect box(isRightToLeft() ? width() - size : 0, m_label->y() + (line - size) / 2, size,
                    size);
    paintIcon(&painter, box, toneIcon(m_tone), toneColor(themeColors(palette()), m_tone));
}

} // namespace cirrusgrid
