// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"

#include <QModelIndex>

class QTableView;
class QTreeView;

//! What a user does in the Access Tokens tab, step by step.
namespace cirrusgrid::steps {

QTableView *tokenTable();
QStringList shownTokens();
void selectToken(const QString &description);
QStringList selectedTokens();

QTreeView *methodTree();
//! The row of a method ("StopEnv") that is shown; fails when it is not.
QModelIndex methodRow(const QString &name);
bool isMethodShown(const QString &name);
void clickBox(const QModelIndex &index);
Qt::CheckState boxOf(const QModelIndex &index);

//! Opens the form, fills it in for StopEnv, and submits it: the password is asked for next.
void submitNewToken(const QString &description);
//! Gives the password and waits until the dialog is gone.
void confirm();
//! Gives a wrong one and waits for the message.
void confirmWrongly();

} // namespace cirrusgrid::steps
