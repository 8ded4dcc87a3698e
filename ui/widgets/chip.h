// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace cirrusgrid {

enum class ChipTone { Good, Quiet, Busy, Warning, Bad };

//! What a chip is wider than its text by.
int chipFrame(const QFont &font);
//! A status as a subtle fill with an icon and a word, so that it never depends on colour alone. At
//! the start of \a cell. Without an \a icon of its own it has its tone's.
void paintChip(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
               ChipTone tone, const QString &text, const QString &icon = {});

} // namespace cirrusgrid
