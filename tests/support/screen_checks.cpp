// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screen_checks.h"

#include "tests/support/driver.h"

#include "ui/accessibility/accessible_path.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace cirrusgrid::checks {

using namespace Qt::StringLiterals;

namespace {

//! Rounding of sizes in font units.
constexpr int Slack = 1;

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QString place = widget->parentWidget() ? widget->parentWidget()->objectName() : QString();
    QString text = name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += u" \"%1\""_s.arg(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" \"%1\""_s.arg(button->text());
    return place.isEmpty() ? text : place + u'/' + text;
}

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> visible;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            visible.append(widget);
    }
    return visible;
}

//! Parts that Qt makes within its own controls.
bool isPartOfControl(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget->parentWidget());
}

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Link:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

//! What a label's text needs of room that it hasn't got.
bool isClipped(const QLabel *label)
{
    if (label->text().isEmpty() || label->pixmap().cacheKey() != QPixmap().cacheKey())
        return false;
    // One that ends in an ellipsis shows the rest as its tooltip.
    if (!label->wordWrap() && label->minimumSizeHint().width() < label->sizeHint().width())
        return false;
    if (label->wordWrap())
        return label->height() + Slack < label->heightForWidth(label->width());
    return label->width() + Slack < label->sizeHint().width()
        || label->height() + Slack < label->minimumSizeHint().height();
}

bool isClipped(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    option.currentText = combo->currentText();
    const QRect room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, combo);
    return room.width() + Slack < combo->fontMetrics().horizontalAdvance(combo->currentText());
}

bool isClipped(const QLineEdit *field)
{
    if (!field->text().isEmpty() || field->placeholderText().isEmpty())
        return false;
    // Its placeholder ends in an ellipsis, and the tooltip shows the rest.
    if (qobject_cast<const SearchField *>(field))
        return false;
    int taken = 0;
    for (const auto *button : field->findChildren<QToolButton *>()) {
        if (button->isVisible())
            taken += button->width();
    }
    const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText());
    return field->width() - taken + Slack < needed;
}

bool isClipped(const QAbstractButton *button)
{
    // The text of an icon alone, as in a field, is for screen readers.
    return !button->text().isEmpty() && !qobject_cast<const QLineEdit *>(button->parentWidget())
        && (button->width() + Slack < button->minimumSizeHint().width()
            || button->height() + Slack < button->fontMetrics().height());
}

bool isTextClipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isClipped(label);
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return isClipped(combo);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return isClipped(field);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return isClipped(button);
    return false;
}

//! Scrolled content may be larger than where it is seen.
bool isScrolled(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    const auto *area =
        parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

void addOverlaps(const QLayout *layout, QStringList &faults)
{
    QList<const QWidget *> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        if (const auto *inner = layout->itemAt(i)->layout())
            addOverlaps(inner, faults);
        const auto *widget = layout->itemAt(i)->widget();
        if (widget && widget->isVisible())
            widgets.append(widget);
    }
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            if (widgets[i]->geometry().intersects(widgets[j]->geometry()))
                faults.append(u"%1: lies on %2"_s.arg(nameOf(widgets[i]), nameOf(widgets[j])));
        }
    }
}

//! Those that Tab goes through, in its order.
QList<QWidget *> tabStops(QWidget *window)
{
    QList<QWidget *> stops;
    for (auto *at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain()) {
        const bool isStop = at->isVisible() && at->isEnabled() && at->window() == window
            && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy() && !isPartOfControl(at);
        if (isStop)
            stops.append(at);
    }
    return stops;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

//! The container of both, and which of its children they are in.
std::pair<const QWidget *, const QWidget *> branches(const QWidget *left, const QWidget *right)
{
    for (const auto *at = left; at; at = at->parentWidget()) {
        const auto *parent = at->parentWidget();
        if (!parent || !parent->isAncestorOf(right))
            continue;
        const auto *other = right;
        while (other->parentWidget() != parent)
            other = other->parentWidget();
        return {at, other};
    }
    return {left, right};
}

} // namespace

QStringList namelessControls(QWidget *window)
{
    QStringList faults;
    for (auto *widget : visibleWidgets(window)) {
        if (isPartOfControl(widget))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface) {
            if (widget->focusPolicy() != Qt::NoFocus)
                faults.append(nameOf(widget) + u": is not there for a screen reader"_s);
            continue;
        }
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
        if (!takesKeys && !isInteractive(interface->role()))
            continue;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(nameOf(widget) + u": has no name"_s);
        if (takesKeys && roleName(interface->role()) == "control"_L1)
            faults.append(nameOf(widget) + u": has no role"_s);
        if (takesKeys && !interface->state().focusable && widget->isEnabled())
            faults.append(nameOf(widget) + u": does not tell that it can be focused"_s);
    }
    return faults;
}

QStringList clippedTexts(QWidget *window)
{
    QStringList faults;
    for (auto *widget : visibleWidgets(window)) {
        if (isTextClipped(widget))
            faults.append(nameOf(widget) + u": its text does not fit"_s);
        const auto *parent = widget->parentWidget();
        if (!isPartOfControl(widget) && !isScrolled(widget)
            && !parent->rect().contains(widget->geometry()))
            faults.append(nameOf(widget) + u": is cut by what it is in"_s);
        if (widget->layout())
            addOverlaps(widget->layout(), faults);
    }
    if (window->layout())
        addOverlaps(window->layout(), faults);
    return faults;
}

QStringList tooLargeWindows(QWidget *window)
{
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    if (least.width() <= 1024 && least.height() <= 640)
        return {};
    return {u"%1: needs %2 by %3"_s.arg(nameOf(window)).arg(least.width()).arg(least.height())};
}

QStringList windowsOffScreen(QWidget *window)
{
    const QSize room = roomFor(window);
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    const QSize taken = window->size().expandedTo(least);
    if (taken.width() <= room.width() && taken.height() <= room.height())
        return {};
    return {u"%1: takes %2 by %3 of %4 by %5"_s.arg(nameOf(window))
                .arg(taken.width())
                .arg(taken.height())
                .arg(room.width())
                .arg(room.height())};
}

QStringList leapsOfFocus(QWidget *window)
{
    QStringList faults;
    const auto stops = tabStops(window);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const auto *previous = stops[i == 0 ? stops.size() - 1 : i - 1];
        const auto [before, after] = branches(previous, stops[i]);
        const QRect from = placeOf(before);
        const QRect to = placeOf(after);
        const bool isBelow = to.top() >= from.center().y();
        const bool isBeside = window->isRightToLeft() ? to.right() <= from.center().x()
                                                      : to.left() >= from.center().x();
        const bool isSameRow = to.center().y() >= from.top() && to.center().y() <= from.bottom();
        if (!isBelow && !(isSameRow && isBeside) && !(isBeside && to.top() >= from.top()))
            faults.append(u"%1: Tab goes back from %2"_s.arg(nameOf(stops[i]), nameOf(previous)));
    }
    // Tab goes in a circle, so it goes back once.
    return faults.size() > 1 ? faults : QStringList();
}

QStringList unseenFocus(QWidget *window)
{
    QStringList faults;
    drive::activate(window);
    // As after the first Tab: buttons show their focus to those who use the keyboard.
    window->setAttribute(Qt::WA_KeyboardFocusChange);
    QPointer<QWidget> had = window->focusWidget();
    for (auto *stop : tabStops(window)) {
        const QRect around = placeOf(stop).adjusted(-4, -4, 4, 4);
        stop->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage with = window->grab(around).toImage();
        stop->clearFocus();
        QCoreApplication::processEvents();
        if (with == window->grab(around).toImage())
            faults.append(nameOf(stop) + u": looks the same with the focus"_s);
    }
    window->setAttribute(Qt::WA_KeyboardFocusChange, false);
    if (had)
        had->setFocus(Qt::OtherFocusReason);
    return faults;
}

} // namespace cirrusgrid::checks
