// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessibility.h"

#include "ui/common/message_line.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>

namespace cirrusgrid {

namespace {

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

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *combo = qobject_cast<QComboBox *>(object))
        return new AccessibleComboBox(combo);
    // Screen readers say what is in an alert when it is shown.
    if (auto *message = qobject_cast<MessageLine *>(object))
        return new QAccessibleWidget(message, QAccessible::AlertMessage);
    // Not a filler, which it would be as a plain widget.
    if (object->inherits("cirrusgrid::DashboardWindow"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace cirrusgrid
