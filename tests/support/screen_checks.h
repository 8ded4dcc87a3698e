// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

//! What must hold on every screen. Each returns the faults it found, as "control: what is wrong".
namespace cirrusgrid::checks {

//! Controls that a screen reader can't tell: without name, role or text.
QStringList namelessControls(QWidget *window);
//! Texts that don't fit where they are, and controls that are cut or lie on others.
QStringList clippedTexts(QWidget *window);
//! A window that a screen of 1024 by 640 has no room for.
QStringList tooLargeWindows(QWidget *window);
//! A window that is larger than what there is on the screen which is set for tests.
QStringList windowsOffScreen(QWidget *window);
//! Places where Tab goes back up or against the way one reads.
QStringList leapsOfFocus(QWidget *window);
//! Controls that look the same with the keyboard's focus as without. Gives the focus back.
QStringList unseenFocus(QWidget *window);

} // namespace cirrusgrid::checks
