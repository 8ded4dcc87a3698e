// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/activity_entry.h"

#include <QAbstractListModel>
#include <QList>

namespace cirrusgrid {

//! The newest calls, newest first. New entries come in at the top; the rest stays where it is.
class ActivityModel : public QAbstractListModel
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

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ActivityEntry> &entries, UtcTime now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    //! After setEntries(), also when there are none.
    void updated();

private:
    QList<ActivityEntry> m_entries;
    UtcTime m_now{};
};

} // namespace cirrusgrid
