// SPDX-License-Identifier: Apache-2.0
// The style's sizes and habits.
#include "ui/style/button_look.h"
#include "ui/style/cirrus_style.h"
#include "ui/style/style_painting.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStyleOption>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

QSize CirrusStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &contents, const QWidget *widget) const
{
    const auto font = painting::fontOf(widget);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        // Words alone stand where other words stand.
        if (buttonLook(widget) == ButtonLook::Link)
            return {contents.width() + scaled(font, 2), scaled(font, Measure::Control)};
        size.setWidth(std::max(contents.width() + scaled(font, 2 * 14), scaled(font, 72)));
        size.setHeight(scaled(font, Measure::Control));
        return size;
    case CT_ToolButton:
        size.setHeight(
            std::max(contents.height() + scaled(font, 6), scaled(font, Measure::Control)));
        size.setWidth(contents.width() + scaled(font, 4));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu))
            size.rwidth() += scaled(font, painting::MenuArrowRoom);
        return size;
    case CT_LineEdit:
        size.setHeight(scaled(font, Measure::Control));
        return size;
    case CT_ComboBox:
        size.setWidth(contents.width() + scaled(font, Measure::Gap + 30));
        size.setHeight(scaled(font, Measure::Control));
        return size;
    case CT_CheckBox:
        size.setHeight(std::max(size.height(), scaled(font, 24)));
        size.rwidth() += scaled(font, Measure::Tight);
        return size;
    case CT_HeaderSection:
        size.setHeight(scaled(font, Measure::Row));
        size.rwidth() += scaled(font, Measure::Gap);
        return size;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), scaled(font, 28)));
        return size;
    default:
        return size;
    }
}

int CirrusStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    const auto font = painting::fontOf(widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return scaled(font, Measure::SmallIcon);
    case PM_CheckBoxLabelSpacing:
        return scaled(font, Measure::Gap);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return scaled(font, Measure::SmallIcon);
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return scaled(font, Measure::Icon);
    case PM_LineEditIconSize:
        return scaled(font, Measure::SmallIcon);
    case PM_ScrollBarExtent:
        return scaled(font, 12);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return scaled(font, Measure::Gap);
    case PM_HeaderMarkSize:
        return scaled(font, 12);
    case PM_TreeViewIndentation:
        return scaled(font, 20);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(font, Measure::Gap);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return scaled(font, Measure::Margin);
    case PM_SplitterWidth:
        return scaled(font, Measure::Gap);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CirrusStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonLayout: {
        // Windows' order is also what Qt gives where no desktop has said anything: then the button
        // that does it stands at the end.
        const int layout = QProxyStyle::styleHint(hint, option, widget, returnData);
        return layout == QDialogButtonBox::WinLayout ? QDialogButtonBox::GnomeLayout : layout;
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace cirrusgrid
