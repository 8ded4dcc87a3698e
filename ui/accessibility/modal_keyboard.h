// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QTimer>

namespace cirrusgrid {

//! Gives the keyboard to the window that has to be answered first, whatever was clicked while it
//! opened or afterwards. A window manager gives it to the window that was clicked, and to no new
//! window while that was clicked later: what is typed then goes nowhere, because the clicked window
//! is blocked. The keyboard is never taken from another program.
class ModalKeyboard : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit ModalKeyboard(QObject *parent);
    ~ModalKeyboard() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void claim();
    bool isWithBlockedWindow() const;

    //! What X11 says has the keyboard; 0 for another program's window. Qt doesn't tell for a window
    //! that is blocked.
    quint32 m_xFocus = 0;
    QTimer m_retry;
    int m_triesLeft = 0;
};

} // namespace cirrusgrid
