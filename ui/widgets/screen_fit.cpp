// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/screen_fit.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString AreaName = u"screenFitArea"_s;
//! In pixels at the reference font: the window manager's frame, and a message that may come.
constexpr QSize Frame{16, 48};
constexpr int MessageHeight = 40;

QScrollArea *areaOf(const QWidget *window)
{
    return window->findChild<QScrollArea *>(AreaName, Qt::FindDirectChildrenOnly);
}

QSize neededBy(const QWidget *window, int width)
{
    auto *layout = contentOf(window)->layout();
    layout->activate();
    QSize needed = layout->totalMinimumSize();
    if (layout->hasHeightForWidth()) {
        needed.setHeight(std::max(needed.height(),
                                  layout->totalHeightForWidth(std::max(width, needed.width()))));
    }
    return needed.expandedTo(window->minimumSize());
}

//! Their names are told by tooltips and to screen readers.
void showIconsAlone(QWidget *window)
{
    for (auto *button : window->findChildren<QToolButton *>()) {
        if (button->toolButtonStyle() != Qt::ToolButtonTextBesideIcon || button->icon().isNull())
            continue;
        if (button->toolTip().isEmpty())
            button->setToolTip(button->text());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void makeScroll(QWidget *window)
{
    auto *content = new QWidget;
    content->setObjectName(u"screenFitContent"_s);
    // It takes the layout over from the window, and the layout's widgets with it.
    content->setLayout(window->layout());
    auto *area = new QScrollArea(window);
    area->setObjectName(AreaName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(window);
    outer->setContentsMargins({});
    outer->addWidget(area);
}

bool isOurs(const QWidget *window)
{
    const bool isWithFrame =
        window->windowType() == Qt::Window || window->windowType() == Qt::Dialog;
    return isWithFrame && window->layout() && !qobject_cast<const QFileDialog *>(window);
}

} // namespace

QSize roomFor(const QWidget *window)
{
    const QSize set = qApp->property(ScreenSizeProperty).toSize();
    const QSize screen = set.isValid() ? set : window->screen()->availableSize();
    return screen - QSize(scaled(window, Frame.width()), scaled(window, Frame.height()));
}

QWidget *contentOf(QWidget *window)
{
    const auto *area = areaOf(window);
    return area ? area->widget() : window;
}

const QWidget *contentOf(const QWidget *window)
{
    const auto *area = areaOf(window);
    return area ? area->widget() : window;
}

void fitToScreen(QWidget *window)
{
    const QSize room = roomFor(window);
    const int width = std::min(window->width(), room.width());
    if (neededBy(window, width).width() > room.width())
        showIconsAlone(window);
    QSize needed = neededBy(window, width);
    const bool mayGrow = needed.height() + scaled(window, MessageHeight) > room.height();
    if (!areaOf(window) && (needed.width() > room.width() || mayGrow))
        makeScroll(window);
    // Not otherwise: a size that is set keeps the layout from asking for more later.
    if (window->minimumWidth() > room.width() || window->minimumHeight() > room.height())
        window->setMinimumSize(window->minimumSize().boundedTo(room));
    if (areaOf(window)) {
        const int bar = areaOf(window)->verticalScrollBar()->sizeHint().width();
        needed += QSize(bar, 0);
        window->resize(window->size().expandedTo(needed).boundedTo(room));
    } else if (window->windowType() == Qt::Dialog && needed.height() > window->height()) {
        // The size that Qt suggests does not know how texts wrap.
        window->resize(window->width(), std::min(needed.height(), room.height()));
    } else if (window->width() > room.width() || window->height() > room.height()) {
        window->resize(window->size().boundedTo(room));
    }
}

ScreenFit::ScreenFit(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Show;
    // A message came, or another page.
    const bool isChanged = event->type() == QEvent::LayoutRequest;
    if ((isShown || isChanged) && !m_isFitting && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        auto *window = widget->window();
        const QScopedValueRollback fitting(m_isFitting, true);
        if (isOurs(window) && widget == (isShown ? window : contentOf(window))
            && (isShown || window->isVisible()))
            fitToScreen(window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cirrusgrid
