// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_delegate.h"

#include "models/token_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

#include <QStyleOptionViewItem>

namespace cirrusgrid {

namespace {

ChipTone toneOf(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return ChipTone::Good;
    case TokenState::ExpiringSoon:
        return ChipTone::Warning;
    case TokenState::Expired:
        return ChipTone::Bad;
    }
    return ChipTone::Quiet;
}

} // namespace

void TokenDelegate::paintContent(QPainter *painter, const QRect &cell,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (static_cast<TokenColumn>(index.column()) == TokenColumn::Status) {
        const auto state = static_cast<TokenState>(index.data(TokenModel::StateRole).toInt());
        paintChip(painter, cell, option, toneOf(state), index.data().toString());
        return;
    }
    TableDelegate::paintContent(painter, cell, option, index);
}

int TokenDelegate::frameWidth(const QModelIndex &index) const
{
    const bool isChip = static_cast<TokenColumn>(index.column()) == TokenColumn::Status;
    return isChip ? chipFrame(view()->font()) : 0;
}

bool TokenDelegate::isMuted(const QModelIndex &index) const
{
    switch (static_cast<TokenColumn>(index.column())) {
    case TokenColumn::Description:
    case TokenColumn::Api:
    case TokenColumn::ExpiresAt:
    case TokenColumn::Status:
        return false;
    case TokenColumn::LastUsed:
    case TokenColumn::Created:
    case TokenColumn::Id:
    case TokenColumn::ColumnCount:
        return true;
    }
    return false;
}

} // namespace cirrusgrid
