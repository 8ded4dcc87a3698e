// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/method_tree_view.h"

#include "models/api_docs.h"
#include "models/method_tree_model.h"
#include "ui/accessibility/accessibility.h"
#include "ui/style/icons.h"
#include "ui/tokens/method_delegate.h"
#include "ui/widgets/cut_rows.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

MethodTreeView::MethodTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new MethodDelegate(this))
    , m_link(named(makeToolButton(u"go-jump"_s, tr("API Docs"), viewport()), u"apiDocsLink"_s,
                   tr("API Docs")))
{
    named(this, u"methodTree"_s, tr("API methods"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(m_delegate);
    setAnimated(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    setExpandsOnDoubleClick(true);

    QPalette palette = m_link->palette();
    palette.setColor(QPalette::ButtonText, themeColors(palette).accent);
    m_link->setPalette(palette);
    m_link->setFont(styledFont(font(), TextStyle::Hint));
    m_link->setIconSize({scaled(this, 14), scaled(this, 14)});
    // F1 is the keyboard's way; a stop in the tab order for each row would be in the way.
    m_link->setFocusPolicy(Qt::NoFocus);
    m_link->setToolTip(tr("Open this method's documentation in the browser (F1)"));
    m_link->setCursor(Qt::PointingHandCursor);
    m_link->hide();
    connect(m_link, &QToolButton::clicked, this, &MethodTreeView::openDocs);
}

void MethodTreeView::setMethodModel(MethodTreeModel *model)
{
    m_model = model;
    setModel(model);
    setCheckTree(this);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto *method = m_model->methodAt(currentIndex());
        m_currentNumber = method ? method->number : -1;
    });
    expandToDepth(0);
}

void MethodTreeView::showSearch(const QString &text, bool opensAll)
{
    m_delegate->setSearch(text);
    m_hovered = QModelIndex();
    if (opensAll) {
        expandAll();
    } else {
        collapseAll();
        expandToDepth(0);
    }
    if (const auto current = m_model->indexOfMethod(m_currentNumber); current.isValid())
        setCurrentIndex(current);
    placeLink();
    viewport()->update();
}

QModelIndex MethodTreeView::linkedIndex() const
{
    if (m_hovered.isValid())
        return m_hovered;
    return hasFocus() ? currentIndex() : QModelIndex();
}

void MethodTreeView::placeLink()
{
    const auto index = linkedIndex();
    const bool isMethod = m_model && m_model->methodAt(index);
    const QRect row = isMethod ? visualRect(index) : QRect();
    const auto linked = row.isValid() ? index : QModelIndex();
    if (linked != m_delegate->linked()) {
        m_delegate->setLinked(linked, m_link->sizeHint().width());
        viewport()->update();
    }
    if (!linked.isValid()) {
        m_link->hide();
        return;
    }
    const QSize size(m_link->sizeHint().width(), row.height());
    const int edge = scaled(this, Measure::Tight);
    const int x = isRightToLeft() ? edge : viewport()->width() - size.width() - edge;
    m_link->setGeometry(x, row.y(), size.width(), size.height());
    m_link->show();
}

void MethodTreeView::openDocs()
{
    if (const auto *method = m_model->methodAt(linkedIndex()))
        emit docsRequested(apiDocsUrl(*method));
}

void MethodTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    fadeCutRows(this);
}

void MethodTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        m_hovered = QModelIndex();
        openDocs();
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() == 0
        && !currentIndex().parent().isValid()) {
        emit topPassed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter would submit the form around the tree.
        if (m_model->methodAt(currentIndex()))
            toggleCurrent();
        else
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MethodTreeView::toggleCurrent()
{
    const bool isChecked = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(currentIndex(), isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MethodTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    placeLink();
}

void MethodTreeView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    placeLink();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit left();
}

bool MethodTreeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        m_hovered = indexAt(static_cast<QMouseEvent *>(event)->pos());
        placeLink();
    } else if (event->type() == QEvent::Leave && !m_link->underMouse()) {
        m_hovered = QModelIndex();
        placeLink();
    }
    return QTreeView::viewportEvent(event);
}

void MethodTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    viewport()->update();
    placeLink();
}

void MethodTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeLink();
}

void MethodTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_hovered = QModelIndex();
    placeLink();
}

} // namespace cirrusgrid
