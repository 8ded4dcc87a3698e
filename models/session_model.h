// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/session_info.h"
#include "models/keyed_list_model.h"

#include <QAbstractTableModel>

namespace cirrusgrid {

enum class SessionColumn { Program, Host, LastUsed, SignedIn, ColumnCount };

//! Where the account is signed in.
class SessionModel : public KeyedListModel<SessionInfo, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,
        IsCurrentRole,
    };

    using KeyedListModel::KeyedListModel;

    void setSessions(const QList<SessionInfo> &sessions, UtcTime now);
    const QList<SessionInfo> &sessions() const { return items(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SessionInfo &session, SessionColumn column) const;
    QVariant sortValue(const SessionInfo &session, SessionColumn column) const;

    UtcTime m_now{};
};

} // namespace cirrusgrid
