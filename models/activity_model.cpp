// SPDX-License-Identifier: Apache-2.0
#include "models/activity_model.h"

#include "domain/shown_name.h"
#include "models/dates.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

void ActivityModel::setEntries(const QList<ActivityEntry> &entries, UtcTime now)
{
    // Past midnight, today's entries show their date.
    const bool isAnotherDay = localDateOf(now) != localDateOf(m_now);
    m_now = now;
    setItems(entries);
    if (isAnotherDay)
        emitAllChanged();
    emit updated();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &entry = items()[index.row()];
    const QString name = entry.method.sliced(entry.method.lastIndexOf(u'.') + 1);
    QString what = entry.object.isEmpty() ? name : name + u" · "_s + nameInSentence(entry.object);
    if (entry.times > 1)
        what += u" \u00d7%1"_s.arg(entry.times);
    const QString who = entry.credentialKind == CredentialKind::Token
        ? tr("token \u201c%1\u201d").arg(nameInSentence(entry.credentialName))
        : nameInSentence(entry.credentialName);
    const bool isToday = localDateOf(entry.at) == localDateOf(m_now);
    const QString when = isToday ? localTimeText(entry.at) : localDateText(entry.at);
    const QString outcome =
        entry.result == 0 ? tr("succeeded") : tr("failed (%1)").arg(entry.result);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2, %3, %4"_s.arg(when, what, who, outcome);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3, %4"_s.arg(instantText(entry.at), entry.method, who, outcome);
    case WhenRole:
        return when;
    case WhatRole:
        return what;
    case WhoRole:
        return entry.result == 0 ? who : who + u" · "_s + outcome;
    case TokenRole:
        return entry.credentialKind == CredentialKind::Token ? entry.credentialName : QString();
    case SucceededRole:
        return entry.result == 0;
    default:
        return {};
    }
}

} // namespace cirrusgrid
