// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_view.h"

#include "ui/style/style_painting.h"
#include "ui/style/theme.h"
#include "ui/widgets/cut_rows.h"
#include "ui/widgets/table_delegate.h"

#include <QAbstractProxyModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace cirrusgrid {

namespace {

const QString SizedSuffix = QStringLiteral("Sized");

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
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableView::takeResize);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TableView::holdRow);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::holdRow);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumnsSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumnsSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::fitColumnsSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::fitColumnsSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::fitColumnsSoon);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hoveredRow >= 0)
        setHoveredRow(rowAt(m_hoverY));
    viewport()->update();
}

void TableView::fitColumnsSoon()
{
    // Once for many changes.
    if (std::exchange(m_isFitPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFitPending = false;
            fitColumns();
        },
        Qt::QueuedConnection);
}

void TableView::fitColumns()
{
    auto *header = horizontalHeader();
    if (m_isFitting || !model() || header->count() == 0 || m_leastWidth == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int others = 0;
    for (int column = 1; column < header->count(); ++column)
        others += header->isSectionHidden(column) ? 0 : header->sectionSize(column);
    const int needed = std::max(m_leastWidth, sizeHintForColumn(0));
    int spare = viewport()->width() - others - needed;
    for (int column = 1; column < header->count() && spare > 0; ++column) {
        if (header->isSectionHidden(column) || m_sized.contains(column))
            continue;
        const int missing = sizeHintForColumn(column) - header->sectionSize(column);
        const int grown = std::clamp(missing, 0, spare);
        header->resizeSection(column, header->sectionSize(column) + grown);
        others += grown;
        spare -= grown;
    }
    header->resizeSection(0, std::max(m_leastWidth, viewport()->width() - others));
}

void TableView::takeResize(int column, int before, int now)
{
    if (m_isFitting || m_leastWidth == 0)
        return;
    if (before > 0 && now > 0 && column != 0)
        m_sized.insert(column);
    auto *header = horizontalHeader();
    // The first column's edge is moved by sizing its neighbour.
    if (column == 0 && header->visualIndex(0) + 1 < header->count()) {
        const QScopedValueRollback fitting(m_isFitting, true);
        const int next = header->logicalIndex(header->visualIndex(0) + 1);
        const int width = header->sectionSize(next) - (now - before);
        header->resizeSection(next, std::max(header->minimumSectionSize(), width));
        m_sized.insert(next);
    }
    // Later: the header is in the middle of it.
    fitColumnsSoon();
}

void TableView::showWholeTexts()
{
    const auto *delegate = qobject_cast<const TableDelegate *>(itemDelegate());
    if (!delegate || !currentIndex().isValid())
        return;
    QStringList cut;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const auto index = currentIndex().siblingAtColumn(horizontalHeader()->logicalIndex(visual));
        if (!isColumnHidden(index.column()) && delegate->isCut(index))
            cut.append(index.data().toString());
    }
    if (!cut.isEmpty()) {
        const QPoint below = visualRect(currentIndex().siblingAtColumn(0)).bottomLeft();
        QToolTip::showText(viewport()->mapToGlobal(below), cut.join(QChar::LineFeed), this);
    }
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
    const QScopedValueRollback fitting(m_isFitting, true);
    setColumnWidth(column, width);
    if (column == 0)
        m_leastWidth = width;
}

void TableView::keepColumns(QSettings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
    auto *header = horizontalHeader();
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        header->restoreState(settings->value(key).toByteArray());
        // Which earlier versions kept with the rest.
        header->setStretchLastSection(false);
    }
    for (const auto &column : settings->value(key + SizedSuffix).toList())
        m_sized.insert(column.toInt());
    connect(header, &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
}

void TableView::saveColumns()
{
    // The first one's width follows from the others'.
    if (m_isFitting)
        return;
    QVariantList sized;
    for (const int column : std::as_const(m_sized))
        sized.append(column);
    m_settings->setValue(m_key, horizontalHeader()->saveState());
    m_settings->setValue(m_key + SizedSuffix, sized);
}

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

void TableView::holdRow()
{
    if (m_held)
        return;
    const QRect current = visualRect(currentIndex());
    const bool showsCurrent = currentIndex().isValid() && viewport()->rect().intersects(current);
    int row = verticalScrollBar()->value() > 0 ? rowAt(0) : -1;
    if (m_hoveredRow >= 0)
        row = m_hoveredRow;
    else if (showsCurrent)
        row = currentIndex().row();
    m_held = HeldRow{model()->index(row, 0), currentIndex(), rowViewportPosition(row)};
    // Once for many changes, and once the list is laid out with them.
    QMetaObject::invokeMethod(this, &TableView::bringHeldBack, Qt::QueuedConnection);
}

void TableView::bringHeldBack()
{
    const auto held = std::exchange(m_held, std::nullopt).value_or(HeldRow{});
    executeDelayedItemsLayout();
    // Who made another row current has scrolled to it.
    const bool wentElsewhere = held.current.isValid() && held.current != currentIndex();
    if (held.row.isValid() && !wentElsewhere) {
        auto *bar = verticalScrollBar();
        bar->setValue(bar->value() + rowViewportPosition(held.row.row()) - held.top);
    }
    if (m_hoveredRow >= 0)
        setHoveredRow(rowAt(m_hoverY));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    fadeCutRows(this);
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
        m_hoverY = static_cast<QMouseEvent *>(event)->pos().y();
        setHoveredRow(rowAt(m_hoverY));
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
    if (event->key() == Qt::Key_F2) {
        showWholeTexts();
        return;
    }
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
