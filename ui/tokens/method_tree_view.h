// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/method_tree_model.h"

#include <QPointer>
#include <QTreeView>

class QToolButton;

namespace cirrusgrid {

class MethodDelegate;

//! The searchable tree of API methods. A link to the documentation stands at the end of the row
//! under the pointer, or of the current row; F1 follows it.
class MethodTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit MethodTreeView(QWidget *parent = nullptr);

    void setMethodModel(MethodTreeModel *model);
    //! Highlights \a text in the names and opens what holds a match; closes it again when the text
    //! is empty.
    void showSearch(const QString &text, bool opensAll);

signals:
    void docsRequested(const QUrl &url);
    //! The keyboard went elsewhere.
    void left();
    //! Up was pressed in the first row.
    void topPassed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex linkedIndex() const;
    void placeLink();
    void openDocs();
    void toggleCurrent();

    //! The dialog's, which may go before its widgets do.
    QPointer<MethodTreeModel> m_model;
    MethodDelegate *m_delegate;
    QToolButton *m_link;
    QPersistentModelIndex m_hovered;
    //! The current method's, over a change of the filter; -1 for none.
    int m_currentNumber = -1;
};

} // namespace cirrusgrid
