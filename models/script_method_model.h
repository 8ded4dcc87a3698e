// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/script_scanner.h"

#include <QAbstractTableModel>

namespace cirrusgrid {

enum class ScriptMethodColumn { Method, Times, Lines, ColumnCount };

//! The methods that were found in a script, each with a box.
class ScriptMethodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        //! What rows are sorted by.
        SortRole = Qt::UserRole + 1,
    };

    explicit ScriptMethodModel(CataloguePtr catalogue, QObject *parent = nullptr);

    //! All of them are checked.
    void setMethods(const QList<MethodInScript> &methods);
    const QList<MethodInScript> &methods() const { return m_methods; }
    ApiMethodSet checked() const { return m_checked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    QString text(const MethodInScript &method, ScriptMethodColumn column) const;
    static QVariant sortKey(const MethodInScript &method, ScriptMethodColumn column,
                            const QString &text);

    CataloguePtr m_catalogue;
    QList<MethodInScript> m_methods;
    ApiMethodSet m_checked;
};

//! "12, 48, 103…": the first \a most of them.
QString scriptLinesText(const QList<ScriptLine> &lines, qsizetype most);

} // namespace cirrusgrid
