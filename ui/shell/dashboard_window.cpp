// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dashboard_window.h"

#include "ui/accessibility/accessibility.h"
#include "ui/accessibility/focus_order.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QPointer>
#include <QScreen>
#include <QSettings>

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString PlaceKey = u"window/geometry"_s;
//! For a font of 13 pixels.
constexpr QSize DefaultSize{1180, 760};
constexpr qreal DefaultFontPixels = 13;

//! The size by the font's own numbers: its metrics would have every font of the system looked up
//! before the window is there.
qreal fontPixels(const QWidget *widget)
{
    const QFont &font = widget->font();
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * widget->logicalDpiY() / 72;
}

} // namespace

DashboardWindow::DashboardWindow(QSettings *settings)
    : m_settings(settings)
    , m_layout(new QVBoxLayout(this))
{
    // Asking the style for them would look every font of the system up.
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    // Not a filler, which it would be as a plain widget.
    setAccessibleRole(this, QAccessible::Window);
    named(this, u"dashboardWindow"_s, tr("CirrusGrid Dashboard"));
    setWindowTitle(tr("CirrusGrid Dashboard"));
    restorePlace();
}

DashboardWindow::~DashboardWindow() { m_settings->setValue(PlaceKey, saveGeometry()); }

void DashboardWindow::setPage(QWidget *page)
{
    const auto *focused = focusWidget();
    const bool hadFocus = m_page && focused && m_page->isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    delete std::exchange(m_page, page);
    m_layout->addWidget(page);
    orderFocus(this);
    if (!hadFocus)
        return;
    // The keyboard stays where it was: a page that is made anew has a control of the same name.
    if (auto *same = name.isEmpty() ? nullptr : page->findChild<QWidget *>(name))
        same->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

void DashboardWindow::restorePlace()
{
    const auto place = m_settings->value(PlaceKey).toByteArray();
    if (!place.isEmpty() && restoreGeometry(place))
        return;
    const qreal scale = fontPixels(this) / DefaultFontPixels;
    // The window manager's frame comes around what is asked for; a title bar is about as high as a
    // row.
    const QSize frame(16, 64);
    const QSize room = screen()->availableSize() - frame * scale;
    resize((DefaultSize * scale).boundedTo(room));
}

void DashboardWindow::bringForward(const QByteArray &activation)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = this;
    top->raise();
    // From where Qt takes it for the next window that is activated.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    top->activateWindow();
}

void DashboardWindow::closeEvent(QCloseEvent *event)
{
    if (closeDialogs())
        QWidget::closeEvent(event);
    else
        event->ignore();
}

bool DashboardWindow::closeDialogs()
{
    while (auto *top = QApplication::activeModalWidget()) {
        QPointer<QDialog> dialog = qobject_cast<QDialog *>(top);
        if (!dialog || qobject_cast<QuestionDialog *>(top)) {
            bringForward({});
            return false;
        }
        dialog->close();
        if (!dialog || !dialog->isVisible())
            continue;
        // It asks first, or waits for an answer of the platform.
        auto *question = qobject_cast<QuestionDialog *>(QApplication::activeModalWidget());
        closeAfter(dialog, question ? question : dialog.data());
        return false;
    }
    return true;
}

void DashboardWindow::closeAfter(QDialog *asking, QDialog *waitedFor)
{
    // Queued: a question closes before its answer is carried out.
    connect(
        waitedFor, &QDialog::finished, this,
        [this, asking = QPointer<QDialog>(asking)] {
            if (!asking || !asking->isVisible())
                close();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void DashboardWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_page && !std::exchange(m_wasPainted, true))
        QMetaObject::invokeMethod(this, &DashboardWindow::firstPainted, Qt::QueuedConnection);
}

} // namespace cirrusgrid
