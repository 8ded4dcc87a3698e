// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace cirrusgrid {

//! A property of the application: the screen's size, where it is not to be the real one's.
inline constexpr char ScreenSizeProperty[] = "cirrusgridScreenSize";

//! What \a window may be large, so that it and its frame are on its screen.
QSize roomFor(const QWidget *window);

//! Makes \a window fit on its screen: no larger than that, with tools that show their icons alone
//! where there is too little room, and with content that scrolls where even that is too large.
void fitToScreen(QWidget *window);

//! The content of a window that fitToScreen() made scroll, or \a window itself: it has the layout.
QWidget *contentOf(QWidget *window);
const QWidget *contentOf(const QWidget *window);

//! Does so for every window of the application when it is shown, and when its content changes.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    explicit ScreenFit(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isFitting = false;
};

} // namespace cirrusgrid
