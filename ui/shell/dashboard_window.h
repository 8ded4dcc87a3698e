// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDialog;
class QSettings;
class QVBoxLayout;

namespace cirrusgrid {

//! The main window: a title and a place on the screen, which it remembers, around a page. It can be
//! shown before there is a page, so that the window manager maps it while the page is made.
class DashboardWindow : public QWidget
{
    Q_OBJECT

public:
    //! \a settings is where the window's place is kept; it outlives the window.
    explicit DashboardWindow(QSettings *settings);
    ~DashboardWindow() override;

    //! Takes the page over, and deletes the one before.
    void setPage(QWidget *page);
    //! As far as the desktop allows it: the window, or the dialog over it, with the keyboard.
    //! \a activation is the token by which Wayland allows it; it may be empty.
    void bringForward(const QByteArray &activation);

signals:
    //! The page is on the screen for the first time.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    //! Under a dialog, the dialogs are closed first, each as by its own close button: one that has
    //! a question asks it, and the window closes once that is answered.
    void closeEvent(QCloseEvent *event) override;

private:
    void restorePlace();
    bool closeDialogs();
    void closeAfter(QDialog *asking, QDialog *waitedFor);

    QSettings *m_settings;
    QVBoxLayout *m_layout;
    QWidget *m_page = nullptr;
    bool m_wasPainted = false;
};

} // namespace cirrusgrid
