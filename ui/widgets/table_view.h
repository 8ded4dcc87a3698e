// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>

#include <optional>

class QSettings;

namespace cirrusgrid {

//! A dense table of rows: whole rows are selected and hovered, columns can be moved, resized,
//! hidden and sorted by. The first column takes the width that the others leave, and others grow
//! to their texts while it has more than it needs, until the user sizes them. What comes or goes
//! above the row under the pointer, or the current one, doesn't move that row.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setCompact(bool isCompact);
    int hoveredRow() const { return m_hoveredRow; }
    //! The column's width until the user changes it: \a least pixels at the reference font, and
    //! more where the language needs it, for the title and for \a samples with \a around them.
    void setFirstWidth(int column, int least, const QStringList &samples = {}, int around = 0);
    //! Brings back what the user made of the columns, and keeps it in \a settings from now on,
    //! under \a key.
    void keepColumns(QSettings *settings, const QString &key);
    //! Takes over the selection, the current row and the scroll position of \a other, which shows
    //! the same model, through proxies of its own or none.
    void continueFrom(const TableView &other);
    //! The selected rows' first cells, from top to bottom.
    QModelIndexList selectedRows() const;

signals:
    //! For a menu at \a position, in global coordinates; also by the menu key.
    void menuRequested(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fitColumns();
    void fitColumnsSoon();
    void takeResize(int column, int before, int now);
    void showWholeTexts();
    void setHoveredRow(int row);
    void holdRow();
    void bringHeldBack();
    void showColumnMenu(const QPoint &position);
    void saveColumns();

    int m_hoveredRow = -1;
    //! Where the pointer was over it.
    int m_hoverY = 0;
    //! What is to stay where it is, and where that is, while rows come and go.
    struct HeldRow {
        QPersistentModelIndex row;
        QPersistentModelIndex current;
        int top = 0;
    };
    std::optional<HeldRow> m_held;
    //! The first column's, below which the others don't push it.
    int m_leastWidth = 0;
    bool m_isFitting = false;
    bool m_isFitPending = false;
    //! The columns that the user sized.
    QSet<int> m_sized;
    QSettings *m_settings = nullptr;
    QString m_key;
};

} // namespace cirrusgrid
