// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessibility.h"

#include "ui/accessibility/accessible_check_tree.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/strength_meter.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

namespace cirrusgrid {

namespace {

constexpr char RoleProperty[] = "cirrusgridAccessibleRole";
constexpr char CheckTreeProperty[] = "cirrusgridCheckTree";

class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
        // AT-SPI has no text value: there, the description tells what is chosen.
        // A name may come later than the first question for it.
        const bool tellsChoice = kind == QAccessible::Value || kind == QAccessible::Description
            || kind == QAccessible::Name;
        return tellsChoice && own.isEmpty() ? combo()->currentText() : own;
    }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == combo()->view() ? 0 : -1;
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo()->view()->isVisible();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    QComboBox *combo() const { return static_cast<QComboBox *>(object()); }
};

//! Qt's own has no way to the menu, nor to the focus.
class AccessibleMenuButton final : public QAccessibleWidget
{
public:
    explicit AccessibleMenuButton(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(button()->menu()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == button()->menu() ? 0 : -1;
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = button()->menu()->isVisible();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        // It returns when the menu has closed: whoever asked does not wait for that.
        if (name == showMenuAction() || name == pressAction())
            QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(object()); }
};

//! Of the widgets that are no control of Qt's; NoRole for all others.
QAccessible::Role ownRole(const QObject *object)
{
    // Screen readers say what is in an alert when it is shown.
    if (qobject_cast<const MessageLine *>(object))
        return QAccessible::AlertMessage;
    if (qobject_cast<const BusyLine *>(object) || qobject_cast<const StrengthMeter *>(object))
        return QAccessible::ProgressBar;
    return object->property(RoleProperty).value<QAccessible::Role>();
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *combo = qobject_cast<QComboBox *>(object))
        return new AccessibleComboBox(combo);
    if (auto *button = qobject_cast<QToolButton *>(object); button && button->menu())
        return new AccessibleMenuButton(button);
    if (auto *tree = qobject_cast<QTreeView *>(object);
        tree && tree->property(CheckTreeProperty).toBool())
        return new AccessibleCheckTree(tree);
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? ownRole(widget) : QAccessible::NoRole;
    return role == QAccessible::NoRole ? nullptr : new QAccessibleWidget(widget, role);
}

//! The next question makes another interface.
void forgetInterface(QWidget *widget)
{
    if (auto *earlier = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(earlier));
}

} // namespace

void setMenu(QToolButton *button, QMenu *menu)
{
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    // What was told of it before knew of no menu.
    forgetInterface(button);
}

void setCheckTree(QTreeView *view)
{
    forgetInterface(view);
    view->setProperty(CheckTreeProperty, true);
}

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(RoleProperty, QVariant::fromValue(role));
}

void installAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace cirrusgrid
