// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/activity_entry.h"
#include "models/keyed_list_model.h"

#include <QAbstractListModel>

namespace cirrusgrid {

//! The newest calls, newest first.
class ActivityModel : public KeyedListModel<ActivityEntry, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole + 1, //!< "09:41", or the date when it was another day
        WhatRole, //!< "StopEnv · my-project"
        WhoRole, //!< "token “Nightly stop”"
        SucceededRole,
        TokenRole, //!< the token's description; empty for what a session did
    };

    using KeyedListModel::KeyedListModel;

    void setEntries(const QList<ActivityEntry> &entries, UtcTime now);

    QVariant data(const QModelIndex &index, int role) const override;

signals:
    //! After setEntries(), also when there are none.
    void updated();

private:
    UtcTime m_now{};
};

} // namespace cirrusgrid
