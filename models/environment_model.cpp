// SPDX-License-Identifier: Apache-2.0
#include "models/environment_model.h"

#include "domain/shown_name.h"
#include "models/dates.h"

#include <QCoreApplication>

namespace cirrusgrid {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentStatus)
};

} // namespace

QString statusText(EnvironmentStatus status)
{
    switch (status) {
    case EnvironmentStatus::Running:
        return StatusWords::tr("Running");
    case EnvironmentStatus::Down:
        return StatusWords::tr("Stopped");
    case EnvironmentStatus::Launching:
        return StatusWords::tr("Launching");
    case EnvironmentStatus::Sleep:
        return StatusWords::tr("Sleeping");
    case EnvironmentStatus::Unknown:
        return StatusWords::tr("Unknown");
    case EnvironmentStatus::Creating:
        return StatusWords::tr("Creating");
    case EnvironmentStatus::Cloning:
        return StatusWords::tr("Cloning");
    case EnvironmentStatus::NotExists:
        return StatusWords::tr("Doesn't exist");
    case EnvironmentStatus::Exporting:
        return StatusWords::tr("Exporting");
    case EnvironmentStatus::Migrating:
        return StatusWords::tr("Migrating");
    case EnvironmentStatus::Broken:
        return StatusWords::tr("Broken");
    case EnvironmentStatus::Updating:
        return StatusWords::tr("Updating");
    case EnvironmentStatus::Stopping:
        return StatusWords::tr("Stopping");
    case EnvironmentStatus::GoingToSleep:
        return StatusWords::tr("Going to sleep");
    case EnvironmentStatus::Restoring:
        return StatusWords::tr("Restoring");
    }
    return StatusWords::tr("Unknown");
}

StatusTone statusTone(EnvironmentStatus status)
{
    switch (status) {
    case EnvironmentStatus::Running:
        return StatusTone::Good;
    case EnvironmentStatus::Down:
    case EnvironmentStatus::Sleep:
    case EnvironmentStatus::Unknown:
        return StatusTone::Quiet;
    case EnvironmentStatus::Launching:
    case EnvironmentStatus::Creating:
    case EnvironmentStatus::Cloning:
    case EnvironmentStatus::Exporting:
    case EnvironmentStatus::Migrating:
    case EnvironmentStatus::Updating:
    case EnvironmentStatus::Stopping:
    case EnvironmentStatus::GoingToSleep:
    case EnvironmentStatus::Restoring:
        return StatusTone::Busy;
    case EnvironmentStatus::NotExists:
    case EnvironmentStatus::Broken:
        return StatusTone::Bad;
    }
    return StatusTone::Quiet;
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(EnvironmentColumn::ColumnCount);
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &environment = items()[index.row()];
    const auto column = static_cast<EnvironmentColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(environment, column);
    case StatusRole:
        return static_cast<int>(environment.status);
    case SortRole:
        if (column == EnvironmentColumn::Created && environment.createdAt)
            return QVariant::fromValue<qint64>(environment.createdAt->time_since_epoch().count());
        return text(environment, column);
    case SearchRole:
        return searchForm(text(environment, column));
    case Qt::ToolTipRole:
        if (column == EnvironmentColumn::Created && environment.createdAt)
            return instantText(*environment.createdAt);
        return {};
    default:
        return {};
    }
}

QString EnvironmentModel::text(const Environment &environment, EnvironmentColumn column) const
{
    switch (column) {
    case EnvironmentColumn::Name:
        return shownName(environment.name);
    case EnvironmentColumn::Status:
        return statusText(environment.status);
    case EnvironmentColumn::Domain:
        return environment.domain;
    case EnvironmentColumn::Region:
        return environment.region;
    case EnvironmentColumn::Created:
        return environment.createdAt ? dateText(*environment.createdAt) : QString();
    case EnvironmentColumn::ColumnCount:
        break;
    }
    return {};
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<EnvironmentColumn>(section)) {
    case EnvironmentColumn::Name:
        return tr("Name");
    case EnvironmentColumn::Status:
        return tr("Status");
    case EnvironmentColumn::Domain:
        return tr("Domain");
    case EnvironmentColumn::Region:
        return tr("Region");
    case EnvironmentColumn::Created:
        return tr("Created");
    case EnvironmentColumn::ColumnCount:
        break;
    }
    return {};
}

} // namespace cirrusgrid
