// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/activity_panel.h"

#include "models/activity_model.h"
#include "ui/tokens/activity_list.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

ActivityPanel::ActivityPanel(ActivityModel *activity, QWidget *parent)
    : QWidget(parent)
{
    auto *list = named(new ActivityList(this), u"activityList"_s, tr("Activity"));
    list->setModel(activity);
    auto *title = makeRow(nullptr, 0, 0);
    setMargins(title, this, {Measure::Group, Measure::Tight, 0, Measure::Tight});
    auto *label = makeLabel(tr("Activity"), TextStyle::Section, this);
    label->setMinimumHeight(scaled(this, Measure::Control));
    title->addWidget(label);
    auto *empty = makeLabel(tr("API calls and changes appear here."), TextStyle::Body, this);
    empty->setObjectName(u"noActivityLabel"_s);
    setMuted(empty);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->hide();
    auto *layout = makeColumn(this, 0, 0);
    layout->addLayout(title);
    layout->addWidget(list, 1);
    layout->addWidget(empty, 1);
    // Not before the activity was read once: there may be some.
    connect(activity, &ActivityModel::updated, this, [=] {
        const bool isEmpty = activity->rowCount() == 0;
        list->setVisible(!isEmpty);
        empty->setVisible(isEmpty);
    });
}

} // namespace cirrusgrid
