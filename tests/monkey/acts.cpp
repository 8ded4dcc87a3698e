// SPDX-License-Identifier: Apache-2.0
#include "tests/monkey/acts.h"

#include "backend/core/sample_data.h"
#include "models/languages.h"
#include "tests/support/driver.h"
#include "ui/accessibility/accessible_path.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace cirrusgrid::monkey {

using namespace Qt::StringLiterals;

namespace {

const QString RightPassword = u"the right password"_s;
const QString WrongPassword = u"a wrong password"_s;

int below(std::mt19937 &chance, int bound) { return int(chance() % unsigned(bound)); }

template<typename List>
auto oneOf(std::mt19937 &chance, const List &list)
{
    return list[below(chance, int(std::size(list)))];
}

QStringList texts()
{
    return {QString(),
            u"a"_s,
            u"ci-pipeline"_s,
            u"A name, with Ümläuts & <b>tags</b>"_s,
            u"\u0645\u0641\u062A\u0627\u062D"_s,
            u"\u9375 \u2026 \U0001F511"_s,
            QString(300, u'W'),
            u"01-01-2030"_s,
            u"31-02-2026"_s,
            u"999999999999"_s,
            u"-1"_s,
            u"GetTokens"_s,
            QString(DemoLogin)};
}

const char *const Keys[] = {"Tab",    "Tab",    "Tab",   "Shift+Tab", "Escape", "Escape", "Return",
                            "Return", "Space",  "Space", "Up",        "Down",   "Left",   "Right",
                            "Home",   "End",    "PgUp",  "PgDown",    "Del",    "Ctrl+A", "Ctrl+C",
                            "Ctrl+V", "Ctrl+F", "F1",    "F2",        "F5",     "Menu"};

const char *const Faults[] = {"",
                              "",
                              "",
                              "*:latency=40",
                              "GetTokens:refuse",
                              "*:refuse",
                              "CreateToken:lose-answer*1",
                              "*:lose-request*2",
                              "*:server-error*3",
                              "*:storage*2",
                              "*:wrong-password*1",
                              "*:expired-session*1"};

//! Where the ways into the depth of the program begin: chance alone seldom takes them.
const char *const Ways[] = {
    "generateButton",      "editButton",      "copyButton",  "removeButton",   "submitButton",
    "confirmButton",       "usageButton",     "sendButton",  "regenerateLink", "descriptionEdit",
    "confirmRemoveButton", "copyValueButton", "passwordEdit"};

const char *const Sizes[] = {"1024x640", "1180x760", "1366x700", "1900x1016"};

bool isWay(const QWidget *control)
{
    return std::any_of(std::begin(Ways), std::end(Ways), [control](const char *name) {
        return control->objectName() == QLatin1StringView(name);
    });
}

QMenu *menuOf(const QWidget *widget)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(widget))
        return tool->menu();
    if (const auto *push = qobject_cast<const QPushButton *>(widget))
        return push->menu();
    return nullptr;
}

//! Qt waits inside of the click until such a menu is closed; the monkey has to see it.
bool openMenuOf(QWidget *widget)
{
    auto *menu = menuOf(widget);
    if (!menu)
        return false;
    menu->popup(widget->mapToGlobal(QPoint(0, widget->height())));
    return true;
}

QString pathOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? accessiblePath(interface) : QString();
}

//! Controls that a click could reach, each with a name that finds it again.
QList<QWidget *> reachable(QWidget *window)
{
    QList<QWidget *> found;
    for (auto *widget : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        const bool isThere = widget->isVisible() && widget->isEnabled()
            && widget->window() == window && !widget->objectName().isEmpty()
            && !widget->visibleRegion().isEmpty();
        if (isControl && isThere && visibleWidget(widget->objectName()) == widget)
            found.append(widget);
    }
    return found;
}

Step onView(std::mt19937 &chance, Step step, const QAbstractItemView *view)
{
    const int rows = view->model() ? view->model()->rowCount(view->rootIndex()) : 0;
    if (rows == 0) {
        step.act = u"focus"_s;
        return step;
    }
    const int columns = std::max(1, view->model()->columnCount(view->rootIndex()));
    const char *const acts[] = {"choose",       "choose",       "toggle",
                                "double click", "context menu", "sort"};
    step.act = QString::fromLatin1(oneOf(chance, acts));
    step.value = u"%1,%2"_s.arg(below(chance, rows)).arg(below(chance, columns));
    return step;
}

Step onControl(std::mt19937 &chance, QWidget *widget)
{
    Step step{{}, widget->objectName(), pathOf(widget), {}};
    if (const auto *field = qobject_cast<QLineEdit *>(widget)) {
        step.act = u"type"_s;
        // Most of the time, so that the acts aren't all those of somebody who can't sign in.
        if (step.control == "loginEdit"_L1 && below(chance, 4)) {
            step.value = DemoLogin;
            return step;
        }
        const bool isPassword = field->echoMode() != QLineEdit::Normal;
        step.value = isPassword ? (below(chance, 4) ? RightPassword : WrongPassword)
                                : oneOf(chance, texts());
        return step;
    }
    if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
        step.act = u"choose"_s;
        step.value = QString::number(combo->count() ? below(chance, combo->count()) : 0);
        return step;
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        return onView(chance, step, view);
    step.act = u"click"_s;
    return step;
}

Step onMenu(std::mt19937 &chance, const QMenu *menu)
{
    const auto actions = menu->actions();
    QList<int> possible;
    for (int i = 0; i < actions.size(); ++i) {
        if (actions[i]->isEnabled() && actions[i]->isVisible() && !actions[i]->isSeparator()
            && !actions[i]->menu())
            possible.append(i);
    }
    if (possible.isEmpty() || below(chance, 4) == 0)
        return {u"key"_s, {}, {}, u"Escape"_s};
    const int index = oneOf(chance, possible);
    return {u"menu"_s, actions[index]->objectName(), {}, QString::number(index)};
}

Step onWindow(std::mt19937 &chance, bool isMain)
{
    switch (below(chance, isMain ? 4 : 2)) {
    case 0:
        return {u"size"_s, {}, {}, QString::fromLatin1(oneOf(chance, Sizes))};
    case 1:
        return {u"faults"_s, {}, {}, QString::fromLatin1(oneOf(chance, Faults))};
    case 2:
        return {u"theme"_s, {}, {}, below(chance, 2) ? u"dark"_s : u"light"_s};
    default:
        return {u"language"_s, {}, {}, oneOf(chance, availableLanguages())};
    }
}

void sendClick(QWidget *widget, QPoint place, QEvent::Type type = QEvent::MouseButtonPress)
{
    if (type == QEvent::MouseButtonDblClick)
        QTest::mouseDClick(widget, Qt::LeftButton, {}, place);
    else
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

void performOnView(QAbstractItemView *view, const Step &step)
{
    const auto numbers = step.value.split(u',');
    if (numbers.size() != 2 || !view->model())
        return;
    const QModelIndex index =
        view->model()->index(numbers[0].toInt(), numbers[1].toInt(), view->rootIndex());
    if (step.act == "sort"_L1) {
        auto *header = view->findChild<QHeaderView *>();
        if (header && header->isVisible() && header->orientation() == Qt::Horizontal)
            sendClick(header->viewport(),
                      QPoint(header->sectionViewportPosition(numbers[1].toInt()) + 8,
                             header->height() / 2));
        return;
    }
    if (!index.isValid())
        return;
    view->scrollTo(index);
    const QRect place = view->visualRect(index);
    if (place.isEmpty() || !view->viewport()->rect().contains(place.center()))
        return;
    if (step.act == "context menu"_L1) {
        sendClick(view->viewport(), place.center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, place.center(),
                                view->viewport()->mapToGlobal(place.center()));
        QApplication::sendEvent(view->viewport(), &event);
    } else if (step.act == "toggle"_L1) {
        const int x = view->isRightToLeft() ? place.right() - 10 : place.left() + 10;
        sendClick(view->viewport(), QPoint(x, place.center().y()));
    } else {
        sendClick(view->viewport(), place.center(),
                  step.act == "choose"_L1 ? QEvent::MouseButtonPress : QEvent::MouseButtonDblClick);
    }
}

void performType(QLineEdit *field, const QString &value)
{
    field->setFocus(Qt::MouseFocusReason);
    field->selectAll();
    const QString text = value == RightPassword ? QString(DemoPassword)
        : value == WrongPassword                ? u"something else"_s
                                                : value;
    // A long text is pasted, as a user would.
    if (text.size() > 50) {
        field->insert(text);
        return;
    }
    if (text.isEmpty())
        drive::sendKey(field, Qt::Key_Delete);
    const QPointer<QLineEdit> there(field);
    for (const QChar character : text) {
        if (there)
            drive::sendKey(field, Qt::Key_unknown, character);
    }
}

void performChoose(QComboBox *combo, int index)
{
    combo->setFocus(Qt::MouseFocusReason);
    const QPointer<QComboBox> there(combo);
    drive::sendKey(combo, Qt::Key_Home);
    for (int i = 0; i < index && there; ++i)
        drive::sendKey(combo, Qt::Key_Down);
}

void performOnControl(QWidget *widget, const Step &step)
{
    if (!widget->isEnabled())
        return;
    if (step.act == "focus"_L1) {
        widget->setFocus(Qt::MouseFocusReason);
        return;
    }
    if (auto *field = qobject_cast<QLineEdit *>(widget); field && step.act == "type"_L1)
        return performType(field, step.value);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && step.act == "choose"_L1)
        return performChoose(combo, step.value.toInt());
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return performOnView(view, step);
    if (qobject_cast<QAbstractButton *>(widget) && step.act == "click"_L1 && !openMenuOf(widget))
        drive::click(step.control);
}

void performMenu(const Step &step)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const int index = step.value.toInt();
    if (!menu || index >= menu->actions().size())
        return;
    auto *action = menu->actions().at(index);
    if (!action->isEnabled() || !action->isVisible() || action->objectName() != step.control)
        return;
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
}

void performKey(QWidget *window, const QString &name)
{
    const auto keys = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (keys.isEmpty())
        return;
    auto *target = QApplication::activePopupWidget();
    if (!target)
        target = window->focusWidget();
    if (!target)
        target = window;
    const auto key = keys[0];
    const bool opens = key.key() == Qt::Key_Space || key.key() == Qt::Key_Return
        || key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
    if (opens && openMenuOf(target))
        return;
    QTest::keyClick(target, key.key(), key.keyboardModifiers());
}

void resize(QWidget *window, const QString &text)
{
    const auto numbers = text.split(u'x');
    if (numbers.size() == 2)
        window->resize(
            QSize(numbers[0].toInt(), numbers[1].toInt()).expandedTo(window->minimumSizeHint()));
}

} // namespace

Step chooseStep(Stage &stage, std::mt19937 &chance)
{
    auto *window = stage.topWindow();
    if (!window)
        return {u"start"_s, {}, {}, {}};
    if (qobject_cast<QFileDialog *>(window))
        return {u"key"_s, {}, {}, u"Escape"_s};
    if (const auto *menu = qobject_cast<QMenu *>(window))
        return onMenu(chance, menu);
    const bool isMain = window == &stage.demo().window();
    if (window->isWindow() && !qobject_cast<QMenu *>(window) && below(chance, 25) == 0)
        return onWindow(chance, isMain);
    const auto controls = reachable(window);
    if (controls.isEmpty() || below(chance, 4) == 0)
        return {u"key"_s, {}, {}, QString::fromLatin1(oneOf(chance, Keys))};
    QList<QWidget *> ways;
    std::copy_if(controls.begin(), controls.end(), std::back_inserter(ways), isWay);
    const bool takesWay = below(chance, 3) == 0 && !ways.isEmpty();
    return onControl(chance, oneOf(chance, takesWay ? ways : controls));
}

Step chooseWayOut(Stage &stage)
{
    auto *window = stage.topWindow();
    // Esc keeps what a question is about; what leaves it is the button that isn't the default.
    if (window && window->objectName() == "questionDialog"_L1) {
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && !button->isDefault())
                return {u"click"_s, button->objectName(), pathOf(button), {}};
        }
    }
    return {u"key"_s, {}, {}, u"Escape"_s};
}

void perform(Stage &stage, const Step &step)
{
    auto *window = stage.topWindow();
    if (!window)
        return;
    if (step.act == "key"_L1)
        performKey(window, step.value);
    else if (step.act == "menu"_L1)
        performMenu(step);
    else if (step.act == "size"_L1)
        resize(window, step.value);
    else if (step.act == "faults"_L1)
        stage.setFaults(step.value);
    else if (step.act == "theme"_L1)
        stage.demo().preferences().setTheme(step.value == "dark"_L1 ? ThemeMode::Dark
                                                                    : ThemeMode::Light);
    else if (step.act == "language"_L1)
        stage.demo().preferences().setLanguage(step.value);
    else if (auto *widget = visibleWidget(step.control))
        performOnControl(widget, step);
}

} // namespace cirrusgrid::monkey
