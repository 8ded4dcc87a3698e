// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/environment_delegate.h"

#include "models/environment_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

#include <QStyleOptionViewItem>

namespace cirrusgrid {

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

void EnvironmentDelegate::paintContent(QPainter *painter, const QRect &cell,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    if (static_cast<EnvironmentColumn>(index.column()) == EnvironmentColumn::Status) {
        const auto tone = static_cast<StatusTone>(index.data(EnvironmentModel::ToneRole).toInt());
        paintChip(painter, cell, option, chipTone(tone), index.data().toString());
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
