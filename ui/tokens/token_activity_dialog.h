// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/token.h"

#include <QDialog>

class QAbstractItemModel;

namespace cirrusgrid {

//! What one token was used for, of the activity that is known; it goes on while it is open.
class TokenActivityDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a activity is an ActivityModel; it outlives the dialog.
    TokenActivityDialog(const Token &token, QAbstractItemModel *activity, QWidget *parent);
};

} // namespace cirrusgrid
