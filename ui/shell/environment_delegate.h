// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/environment.h"
#include "ui/widgets/table_delegate.h"

namespace cirrusgrid {

//! The name of the icon that stands for \a status: each has one of its own.
QString statusIcon(EnvironmentStatus status);

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
