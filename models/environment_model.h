// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/environment.h"
#include "models/keyed_list_model.h"

#include <QAbstractTableModel>

namespace cirrusgrid {

enum class EnvironmentColumn { Name, Status, Domain, Region, Created, ColumnCount };

//! How a status is meant, for its colour.
enum class StatusTone { Good, Quiet, Busy, Bad };

QString statusText(EnvironmentStatus status);
StatusTone statusTone(EnvironmentStatus status);

//! An account's environments, in the platform's order.
class EnvironmentModel : public KeyedListModel<Environment, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, //!< EnvironmentStatus as int
        SortRole,
        SearchRole, //!< The text as searchForm() makes it
    };

    using KeyedListModel::KeyedListModel;

    void setEnvironments(const QList<Environment> &environments) { setItems(environments); }
    const Environment &environmentAt(int row) const { return items()[row]; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Environment &environment, EnvironmentColumn column) const;
};

} // namespace cirrusgrid
