// SPDX-License-Identifier: Apache-2.0
#include "models/session_model.h"

#include "models/dates.h"

namespace cirrusgrid {

void SessionModel::setSessions(const QList<SessionInfo> &sessions, UtcTime now)
{
    const bool isLater = now != m_now;
    m_now = now;
    setItems(sessions);
    if (isLater)
        emitAllChanged();
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SessionColumn::ColumnCount);
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &session = items()[index.row()];
    const auto column = static_cast<SessionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, column);
    case Qt::ToolTipRole:
        return column == SessionColumn::LastUsed ? instantText(session.lastAccess)
                                                 : text(session, column);
    case SortRole:
        return sortValue(session, column);
    case IsCurrentRole:
        return session.isCurrent;
    default:
        return {};
    }
}

QString SessionModel::text(const SessionInfo &session, SessionColumn column) const
{
    switch (column) {
    case SessionColumn::Program:
        return session.userAgent.isEmpty() ? tr("Unknown program") : session.userAgent;
    case SessionColumn::Host:
        return session.host;
    case SessionColumn::LastUsed:
        return session.isCurrent ? tr("now (this session)") : agoText(session.lastAccess, m_now);
    case SessionColumn::SignedIn:
        return dateText(session.createdAt);
    case SessionColumn::ColumnCount:
        break;
    }
    return {};
}

QVariant SessionModel::sortValue(const SessionInfo &session, SessionColumn column) const
{
    switch (column) {
    case SessionColumn::Program:
    case SessionColumn::Host:
        return text(session, column);
    case SessionColumn::LastUsed:
        return QVariant::fromValue<qint64>(-session.lastAccess.time_since_epoch().count());
    case SessionColumn::SignedIn:
        return QVariant::fromValue<qint64>(session.createdAt.time_since_epoch().count());
    case SessionColumn::ColumnCount:
        break;
    }
    return {};
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<SessionColumn>(section)) {
    case SessionColumn::Program:
        return tr("Program");
    case SessionColumn::Host:
        return tr("Address");
    case SessionColumn::LastUsed:
        return tr("Last Used");
    case SessionColumn::SignedIn:
        return tr("Signed In");
    case SessionColumn::ColumnCount:
        break;
    }
    return {};
}

} // namespace cirrusgrid
