// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/token.h"

#include <QDialog>

namespace cirrusgrid {

//! Lists what is about to be removed, and marks what was used lately.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(const QList<Token> &tokens, UtcTime now, QWidget *parent);

private:
    QWidget *makeList(const QList<Token> &tokens, UtcTime now);
};

} // namespace cirrusgrid
