// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/table_delegate.h"

namespace cirrusgrid {

class EnvironmentDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isMuted(const QModelIndex &index) const override;
    int frameWidth(const QModelIndex &index) const override;
};

} // namespace cirrusgrid
