// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/environment_panel.h"

#include "domain/shown_name.h"
#include "ui/shell/environment_delegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<EnvironmentColumn, int> ColumnWidths[] = {
    {EnvironmentColumn::Name, 150},
    {EnvironmentColumn::Domain, 230},
    {EnvironmentColumn::Region, 104},
    {EnvironmentColumn::Created, 96},
};

} // namespace

EnvironmentPanel::EnvironmentPanel(AccountModels &models, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(models.environments());
    m_sorted->setSortRole(EnvironmentModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterRole(EnvironmentModel::SearchRole);
    createTable(settings);
    auto *refresh = new QAction(tr("Refresh"), this);
    refresh->setShortcut(QKeySequence(u"F5"_s));
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QAction::triggered, &models, &AccountModels::refreshAll);
    QWidget::addAction(refresh);

    auto *tools = new QWidget(this);
    auto *row = makeRow(tools, 0, Measure::Tight);
    setMargins(row, this, {Measure::Group, Measure::Tight, Measure::Gap, Measure::Tight});
    row->addWidget(makeLabel(tr("Environments"), TextStyle::Section, this));
    row->addSpacing(scaled(this, Measure::Gap));
    const auto addAction = [&](const QString &iconName, const QString &text,
                               const QString &objectName, EnvironmentAction action) {
        m_actions.append(addTool(row, iconName, text, objectName, this));
        connect(m_actions.last(), &QAction::triggered, this, [this, action] { change(action); });
    };
    addAction(u"media-playback-start"_s, tr("Start"), u"startButton"_s, EnvironmentAction::Start);
    addAction(u"media-playback-stop"_s, tr("Stop"), u"stopButton"_s, EnvironmentAction::Stop);
    addAction(u"weather-clear-night"_s, tr("Sleep"), u"sleepButton"_s, EnvironmentAction::Sleep);
    row->addStretch();
    auto *layout = makeColumn(this, 0, 0);
    layout->addWidget(tools);
    layout->addWidget(m_table, 1);
    tellWhenEmpty();
    updateActions();
}

void EnvironmentPanel::tellWhenEmpty()
{
    m_empty = makeLabel({}, TextStyle::Body, m_table->viewport());
    m_empty->setObjectName(u"noEnvironmentsLabel"_s);
    setMuted(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    makeColumn(m_table->viewport(), Measure::Group, 0)->addWidget(m_empty);
    connect(&m_models, &AccountModels::environmentsRead, this, &EnvironmentPanel::updateEmpty);
    connect(&m_models, &AccountModels::accountChanged, this, &EnvironmentPanel::updateActions);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &EnvironmentPanel::updateEmpty);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &EnvironmentPanel::updateEmpty);
}

void EnvironmentPanel::updateEmpty()
{
    // What a suspended account has is not known: the line above the lists says why.
    const bool isEmpty = m_models.areEnvironmentsRead() && m_sorted->rowCount() == 0
        && !m_models.account().isSuspended;
    if (isEmpty) {
        m_empty->setText(m_models.environments()->rowCount() > 0
                             ? tr("No matching environments.")
                             : tr("This account has no environments."));
    }
    m_empty->setVisible(isEmpty);
}

void EnvironmentPanel::createTable(QSettings *settings)
{
    m_table = named(new TableView(this), u"environmentTable"_s, tr("Environments"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new EnvironmentDelegate(m_table));
    for (const auto &[column, width] : ColumnWidths)
        m_table->setFirstWidth(static_cast<int>(column), width);
    m_table->setFirstWidth(static_cast<int>(EnvironmentColumn::Status), 116,
                           {statusText(EnvironmentStatus::Running),
                            statusText(EnvironmentStatus::Down),
                            statusText(EnvironmentStatus::Sleep)},
                           chipFrame(font()) + 2 * scaled(this, Measure::Gap));
    m_table->sortByColumn(static_cast<int>(EnvironmentColumn::Name), Qt::AscendingOrder);
    m_table->keepColumns(settings, u"environments/columns"_s);
    connect(m_table, &TableView::menuRequested, this, &EnvironmentPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EnvironmentPanel::updateActions);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &EnvironmentPanel::updateActions);
}

void EnvironmentPanel::setSearch(const QString &text)
{
    m_sorted->setFilterFixedString(searchForm(text.trimmed()));
    updateEmpty();
}

void EnvironmentPanel::change(EnvironmentAction action)
{
    for (const auto &index : m_table->selectedRows()) {
        const auto &environment =
            m_models.environments()->environmentAt(m_sorted->mapToSource(index).row());
        m_models.call(calls::ChangeEnvironment{environment.name, action})
            .then(this, [this, name = environment.name](const Result<void> &result) {
                if (!result)
                    emit failed(failureText(tr("%1 was not changed.").arg(name), result.error()),
                                result.error());
            });
    }
}

void EnvironmentPanel::updateActions()
{
    const bool canAct =
        m_table->selectionModel()->hasSelection() && !m_models.account().isSuspended;
    for (auto *action : m_actions)
        action->setEnabled(canAct);
}

void EnvironmentPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(position);
}

} // namespace cirrusgrid
