// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/environment_delegate.h"

#include "models/environment_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

#include <QStyleOptionViewItem>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ChipTone chipTone(StatusTone tone)
{
    switch (tone) {
    case StatusTone::Good:
        return ChipTone::Good;
    case StatusTone::Quiet:
        return ChipTone::Quiet;
    case StatusTone::Busy:
        return ChipTone::Busy;
    case StatusTone::Bad:
        return ChipTone::Bad;
    }
    return ChipTone::Quiet;
}

} // namespace

QString statusIcon(EnvironmentStatus status)
{
    switch (status) {
    case EnvironmentStatus::Running:
        return u"media-playback-start"_s;
    case EnvironmentStatus::Down:
        return u"media-playback-stop"_s;
    case EnvironmentStatus::Launching:
        return u"go-up"_s;
    case EnvironmentStatus::Sleep:
        return u"weather-clear-night"_s;
    case EnvironmentStatus::Unknown:
        return u"dialog-question"_s;
    case EnvironmentStatus::Creating:
        return u"list-add"_s;
    case EnvironmentStatus::Cloning:
        return u"edit-copy"_s;
    case EnvironmentStatus::NotExists:
        return u"action-unavailable"_s;
    case EnvironmentStatus::Exporting:
        return u"document-send"_s;
    case EnvironmentStatus::Migrating:
        return u"go-next"_s;
    case EnvironmentStatus::Broken:
        return u"dialog-error"_s;
    case EnvironmentStatus::Updating:
        return u"view-refresh"_s;
    case EnvironmentStatus::Stopping:
        return u"process-stop"_s;
    case EnvironmentStatus::GoingToSleep:
        return u"system-suspend"_s;
    case EnvironmentStatus::Restoring:
        return u"document-revert"_s;
    }
    Q_UNREACHABLE();
}

void EnvironmentDelegate::paintContent(QPainter *painter, const QRect &cell,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    if (static_cast<EnvironmentColumn>(index.column()) == EnvironmentColumn::Status) {
        const auto status =
            static_cast<EnvironmentStatus>(index.data(EnvironmentModel::StatusRole).toInt());
        paintChip(painter, cell, option, chipTone(statusTone(status)), index.data().toString(),
                  statusIcon(status));
        return;
    }
    TableDelegate::paintContent(painter, cell, option, index);
}

int EnvironmentDelegate::frameWidth(const QModelIndex &index) const
{
    const bool isChip = static_cast<EnvironmentColumn>(index.column()) == EnvironmentColumn::Status;
    return isChip ? chipFrame(view()->font()) : 0;
}

bool EnvironmentDelegate::isMuted(const QModelIndex &index) const
{
    return static_cast<EnvironmentColumn>(index.column()) != EnvironmentColumn::Name;
}

} // namespace cirrusgrid
