// SPDX-License-Identifier: Apache-2.0
#include "ui/style/cirrus_style.h"

#include "ui/style/button_look.h"
#include "ui/style/icons.h"
#include "ui/style/style_painting.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Rows are painted as a whole, by the view, so that a selection has no seams between its cells.
void drawRow(QPainter *painter, const QStyleOption &option)
{
    const auto &colors = themeColors(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSubtle);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(option.rect, colors.canvas);
}

} // namespace

CirrusStyle::CirrusStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void CirrusStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QIcon CirrusStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                const QWidget *widget) const
{
    // Fusion would look through the system's icon themes, which takes longer than all the rest of
    // the first window.
    if (pixmap == SP_LineEditClearButton)
        return themedIcon(u"edit-clear"_s);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void CirrusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        painting::button(painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        painting::toolButtonPanel(painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            painting::field(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::checkBox(painter, *option);
        return;
    case PE_PanelItemViewRow:
        drawRow(painter, *option);
        return;
    case PE_PanelItemViewItem:
        return;
    case PE_FrameFocusRect:
        // Item views show where the keyboard is by the row that is current.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            painting::focusRing(painter, *option);
        return;
    case PE_Frame:
        painting::panel(painter, *option);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool isOpen = option->state & State_Open;
            const bool mirrored = option->direction == Qt::RightToLeft;
            painting::chevron(painter, option->rect, themeColors(option->palette).textMuted,
                              isOpen         ? painting::ChevronDirection::Down
                                  : mirrored ? painting::ChevronDirection::Left
                                             : painting::ChevronDirection::Forward);
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            // QCommonStyle asks its own subElementRect() for this place, which is not in the
            // middle.
            QRect place = option->rect;
            place.moveTop((widget ? widget->height() : place.bottom()) / 2 - place.height() / 2);
            painting::chevron(painter, place, themeColors(option->palette).text,
                              header->sortIndicator == QStyleOptionHeader::SortUp
                                  ? painting::ChevronDirection::Up
                                  : painting::ChevronDirection::Down);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CirrusStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        painting::button(painter, *option, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            painting::buttonLabel(painter, *button, widget, *this);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painting::headerSection(painter, *header);
        } else {
            painter->fillRect(option->rect, themeColors(option->palette).surface);
            painter->setPen(themeColors(option->palette).hairline);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, themeColors(option->palette).textMuted);
            muted.state &= ~State_On;
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &muted, painter, widget);
            painter->restore();
        }
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CirrusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            painting::comboBox(painter, *combo, widget,
                               subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && (button->features & QStyleOptionToolButton::HasMenu)) {
            drawMenuButton(*button, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painting::scrollBar(painter, *slider,
                                subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CirrusStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    const int room = scaled(painting::fontOf(widget), painting::MenuArrowRoom);
    painting::toolButtonPanel(painter, option);
    QStyleOptionToolButton label = option;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -room, 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect arrow = option.rect.adjusted(option.rect.width() - room, 0, 0, 0);
    painting::chevron(painter, visualRect(option.direction, option.rect, arrow),
                      themeColors(option.palette).textMuted, painting::ChevronDirection::Down);
}

void CirrusStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                               const QPalette &palette, bool enabled, const QString &text,
                               QPalette::ColorRole role) const
{
    constexpr int wrappedFromRight =
        Qt::TextWordWrap | Qt::TextForceRightToLeft | static_cast<int>(Qt::AlignRight);
    if ((flags & wrappedFromRight) != wrappedFromRight) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    painter->save();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(role));
    painting::textFromRight(painter, rect, flags, text);
    painter->restore();
}

QRect CirrusStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = scaled(painting::fontOf(widget), 28);
        const int pad = scaled(painting::fontOf(widget), Measure::Gap);
        const QRect all = option->rect;
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, all, all.adjusted(all.width() - arrow, 0, 0, 0));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, all, all.adjusted(pad, 0, -arrow, 0));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? slider->rect.width() : slider->rect.height();
        const qint64 range = qint64{slider->maximum} - slider->minimum;
        int handle = length;
        if (range > 0) {
            const qint64 pages = range + slider->pageStep;
            handle =
                static_cast<int>(qint64{length} * slider->pageStep / std::max<qint64>(pages, 1));
            handle =
                std::clamp(handle, std::min(scaled(painting::fontOf(widget), 28), length), length);
        }
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                    length - handle, slider->upsideDown);
        const auto part = [&](int from, int to) {
            return horizontal ? QRect(from, 0, to - from, slider->rect.height())
                              : QRect(0, from, slider->rect.width(), to - from);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, start + handle);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length);
        case SC_ScrollBarGroove:
            return slider->rect;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect CirrusStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int pad = scaled(painting::fontOf(widget), 6);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(pad, 1, -pad, -1)
                                             : option->rect;
    }
    if (element == SE_CheckBoxFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace cirrusgrid
