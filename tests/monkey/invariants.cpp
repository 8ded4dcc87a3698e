// SPDX-License-Identifier: Apache-2.0
#include "tests/monkey/invariants.h"

#include "tests/support/driver.h"
#include "tests/support/screen_checks.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace cirrusgrid::monkey {

using namespace Qt::StringLiterals;

namespace {

QStringList &warnings()
{
    static QStringList list;
    return list;
}

//! What a platform without a screen, and a machine without a browser, say of themselves.
bool isOfThisMachine(const QString &text)
{
    return text.startsWith("This plugin does not support"_L1)
        || text.startsWith("Unable to detect a web browser"_L1);
}

void note(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfThisMachine(text))
        warnings().append(text);
}

QString firstWarning()
{
    if (warnings().isEmpty())
        return {};
    const QString first = warnings().first();
    warnings().clear();
    return u"Qt warns: "_s + first;
}

QString stallLongerThan(StallMeter &stalls, std::chrono::milliseconds limit)
{
    const auto longest = std::chrono::duration_cast<std::chrono::milliseconds>(stalls.longest());
    if (longest <= limit)
        return {};
    return u"the window stalls"_s;
}

QString memoryOver(int megabytes)
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto fields = file.readAll().split(' ');
    const qint64 used = fields.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    return used > qint64(megabytes) * 1024 * 1024 ? u"the program grows"_s : QString();
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    // What stands in a field that can be written in was typed or pasted there.
    const bool isShown = field && field->isReadOnly() && field->echoMode() == QLineEdit::Normal;
    return isShown ? field->text() : QString();
}

//! A token's value, outside of the windows that are there to show it.
QString shownValue(Stage &stage)
{
    static const QRegularExpression value(u"cgpat_[0-9A-Za-z]{38}"_s);
    for (const auto *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        const QString window = widget->window()->objectName();
        const bool mayShow = (window == "revealDialog"_L1 || window == "usageDialog"_L1)
            && !stage.demo().preferences().isPresenting();
        if (!mayShow && textOf(widget).contains(value))
            return u"a token's value is shown: "_s + widget->objectName();
        if (widget->windowTitle().contains(value) || widget->toolTip().contains(value)
            || widget->accessibleName().contains(value))
            return u"a token's value is told: "_s + widget->objectName();
    }
    return {};
}

bool isOurs(const QWidget *window)
{
    return window && !qobject_cast<const QMenu *>(window)
        && !qobject_cast<const QFileDialog *>(window) && window->windowType() != Qt::Popup;
}

QString wrongOnScreen(QWidget *window)
{
    const auto first = [](const char *kind, const QStringList &faults) {
        return faults.isEmpty() ? QString() : QString::fromLatin1(kind) + faults.first();
    };
    const QString nameless = first("no name: ", checks::namelessControls(window));
    return nameless.isEmpty() ? first("clipped: ", checks::clippedTexts(window)) : nameless;
}

QString lostFocus(QWidget *window)
{
    if (QApplication::activeWindow() != window)
        drive::activate(window);
    QCoreApplication::processEvents();
    const auto *focus = QApplication::focusWidget();
    if (!focus)
        return u"nothing has the focus: "_s + window->objectName();
    if (!focus->isVisible() || focus->window() != window)
        return u"the focus is out of sight: "_s + focus->objectName();
    return {};
}

bool areSame(const QList<Token> &left, const QList<Token> &right)
{
    const auto ids = [](const QList<Token> &tokens) {
        QList<TokenId> list;
        for (const auto &token : tokens)
            list.append(token.id);
        std::sort(list.begin(), list.end());
        return list;
    };
    return ids(left) == ids(right);
}

//! The list lags behind while an answer is under way; it has to catch up.
QString differingList(Stage &stage)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto tokens = stage.tokensOfPlatform();
        if (!tokens || areSame(*tokens, stage.demo().models().tokens()->tokens()))
            return {};
        if (timer.hasExpired(5000))
            return u"the list isn't the platform's"_s;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace

void watchWarnings() { qInstallMessageHandler(note); }

QString brokenInvariant(Stage &stage, const Bounds &bounds)
{
    QString broken = stallLongerThan(stage.stalls(), bounds.stall);
    const auto check = [&broken](auto find) {
        if (broken.isEmpty())
            broken = find();
    };
    check(firstWarning);
    check([&] { return memoryOver(bounds.megabytes); });
    check([&] { return shownValue(stage); });
    auto *window = stage.topWindow();
    if (isOurs(window)) {
        check([&] { return wrongOnScreen(window); });
        check([&] { return lostFocus(window); });
    }
    check([&] { return differingList(stage); });
    stage.stalls().restart();
    return broken;
}

} // namespace cirrusgrid::monkey
