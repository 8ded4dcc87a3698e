// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractItemModel;

namespace cirrusgrid {

//! What was called, when, by whom, with what result; the newest first.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(QAbstractItemModel *activity, QWidget *parent);
};

} // namespace cirrusgrid
