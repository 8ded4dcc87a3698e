// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cirrusgrid {

class ActivityModel;

//! What was called, when, by whom, with what result; the newest first.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(ActivityModel *activity, QWidget *parent);
};

} // namespace cirrusgrid
