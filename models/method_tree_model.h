// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace cirrusgrid {

//! The grantable methods as a tree of group ("environment") → service ("control") → method
//! ("StopEnv"), with a box at each. A filter decides what is shown: the boxes of groups and
//! services tell of all their methods, and act on those that are shown.
class MethodTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        //! The ApiMethod's number; -1 for a group or service.
        NumberRole = Qt::UserRole + 1,
        //! The hint at the row's end: a method's summary, a group's counts.
        HintRole,
        IsSafeRole,
    };

    explicit MethodTreeModel(QObject *parent = nullptr);
    ~MethodTreeModel() override;

    void setCatalogue(CataloguePtr catalogue);
    const CataloguePtr &catalogue() const { return m_catalogue; }

    const ApiMethodSet &checked() const { return m_checked; }
    void setChecked(const ApiMethodSet &checked);
    const ApiMethodSet &shown() const { return m_shown; }
    //! Shows these methods, with the services and groups above them. Resets the model.
    void setShown(const ApiMethodSet &shown);

    //! Null for a group or service.
    const ApiMethod *methodAt(const QModelIndex &index) const;
    QModelIndex indexOfMethod(int number) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! The user checked or unchecked something; not emitted by setChecked().
    void checkedByHand();

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(Node *node) const;
    void showBelow(Node *node);
    void emitChangedAround(const QModelIndex &index);
    void emitChangedBelow(const QModelIndex &index);
    Qt::CheckState checkState(const Node &node) const;
    QString hint(const Node &node) const;
    //! What a group's box acts on, where that is not all of it.
    QString reach(const Node &node) const;
    QString accessibleDescription(const Node &node) const;
    QString toolTip(const Node &node) const;

    CataloguePtr m_catalogue;
    std::unique_ptr<Node> m_root;
    ApiMethodSet m_checked;
    ApiMethodSet m_shown;
};

} // namespace cirrusgrid
