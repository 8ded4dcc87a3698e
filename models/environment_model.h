// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/environment.h"

#include <QAbstractTableModel>
#include <QList>

namespace cirrusgrid {

enum class EnvironmentColumn { Name, Status, Domain, Region, Created, ColumnCount };

//! How a status is meant, for its colour.
enum class StatusTone { Good, Quiet, Busy, Bad };

QString statusText(EnvironmentStatus status);
StatusTone statusTone(EnvironmentStatus status);

//! An account's environments. A new list is applied as a difference.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole + 1, //!< StatusTone as int
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEnvironments(const QList<Environment> &environments);
    const Environment &environmentAt(int row) const { return m_environments[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Environment &environment, EnvironmentColumn column) const;

    QList<Environment> m_environments;
};

} // namespace cirrusgrid
