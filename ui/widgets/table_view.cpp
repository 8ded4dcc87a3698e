// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_view.h"

#include "ui/style/style_painting.h"
#include "ui/style/theme.h"

#include <QAbstractProxyModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOption>

#include <algorithm>

namespace cirrusgrid {

namespace {

//! \a index in the model below all proxies.
QModelIndex toSource(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

const QAbstractItemModel *bottomModel(const QAbstractItemModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return model;
}

//! The index in \a model for one of the model below all its proxies.
QModelIndex fromSource(const QModelIndex &index, const QAbstractItemModel *model)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
    return proxy ? proxy->mapFromSource(fromSource(index, proxy->sourceModel())) : index;
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
}

void TableView::setCompact(bool isCompact)
{
    const int height = scaled(this, isCompact ? Measure::CompactRow : Measure::Row);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setFirstWidth(int column, int least, const QStringList &samples, int around)
{
    const int pad = 2 * scaled(this, Measure::Gap);
    int width = scaled(this, least);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics titleMetrics(styledFont(font(), TextStyle::Section));
    width = std::max(width, titleMetrics.horizontalAdvance(title) + pad);
    for (const auto &sample : samples)
        width = std::max(width, fontMetrics().horizontalAdvance(sample) + around + pad);
    setColumnWidth(column, width);
}

void TableView::keepColumns(QSettings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
    auto *header = horizontalHeader();
    header->restoreState(settings->value(key).toByteArray());
    connect(header, &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
}

void TableView::saveColumns() { m_settings->setValue(m_key, horizontalHeader()->saveState()); }

void TableView::continueFrom(const TableView &other)
{
    if (bottomModel(model()) != bottomModel(other.model()))
        return;
    QItemSelection selection;
    for (const auto &index : other.selectedRows()) {
        const auto ours = fromSource(toSource(index), model());
        selection.select(ours, ours);
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(fromSource(toSource(other.currentIndex()), model()),
                                      QItemSelectionModel::NoUpdate);
    // Once it is laid out: before, there is nothing to scroll.
    QMetaObject::invokeMethod(
        this,
        [this, offset = other.verticalScrollBar()->value()] {
            verticalScrollBar()->setValue(offset);
        },
        Qt::QueuedConnection);
}

QModelIndexList TableView::selectedRows() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto updateRow = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(),
                               rowHeight(which));
    };
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(m_hoveredRow);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Rows show the keyboard's focus; where there are none, the table does.
    if (!hasFocus() || !model() || model()->rowCount() > 0)
        return;
    QStyleOption option;
    option.initFrom(this);
    option.rect = viewport()->rect();
    QPainter painter(viewport());
    painting::focusRing(&painter, option);
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        emit menuRequested(event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    // Left and right have nothing to move between where whole rows are selected; Home and End mean
    // the list's.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const auto index = model()->index(row, std::max(currentIndex().column(), 0));
        const auto command = event->modifiers() & Qt::ShiftModifier
            ? QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows
            : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        selectionModel()->setCurrentIndex(index, command);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The first column names the row.
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            horizontalHeader()->setSectionHidden(column, !isShown);
            if (m_settings)
                saveColumns();
        });
    }
    menu->popup(header->mapToGlobal(position));
}

} // namespace cirrusgrid
