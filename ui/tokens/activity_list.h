// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace cirrusgrid {

//! Shows an ActivityModel, or what a proxy leaves of one: two lines an entry.
class ActivityList : public QListView
{
    Q_OBJECT

public:
    explicit ActivityList(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace cirrusgrid
