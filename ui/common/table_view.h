// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

class QSettings;

namespace cirrusgrid {

//! A dense table of rows: whole rows are selected and hovered, columns can be moved, resized,
//! hidden and sorted by.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setCompact(bool isCompact);
    int hoveredRow() const { return m_hoveredRow; }
    //! Brings back what the user made of the columns, and keeps it in \a settings from now on,
    //! under \a key.
    void keepColumns(QSettings *settings, const QString &key);
    //! The selected rows' first cells, from top to bottom.
    QModelIndexList selectedRows() const;

signals:
    //! For a menu at \a position, in global coordinates; also by the menu key.
    void menuRequested(const QPoint &position);

protected:
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setHoveredRow(int row);
    void showColumnMenu(const QPoint &position);
    void saveColumns();

    int m_hoveredRow = -1;
    QSettings *m_settings = nullptr;
    QString m_key;
};

} // namespace cirrusgrid
