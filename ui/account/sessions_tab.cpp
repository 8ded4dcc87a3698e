// SPDX-License-Identifier: Apache-2.0
#include "ui/account/sessions_tab.h"

#include "ui/style/icons.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<SessionColumn, int> ColumnWidths[] = {
    {SessionColumn::Program, 260},
    {SessionColumn::Host, 150},
    {SessionColumn::LastUsed, 150},
    {SessionColumn::SignedIn, 100},
};

} // namespace

SessionsTab::SessionsTab(AccountModels &models, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_busyLine(new BusyLine(this))
    , m_message(named(new MessageLine(this), u"sessionsMessage"_s, tr("Message")))
{
    setObjectName(u"sessionsTab"_s);
    setAccessibleName(tr("Sessions"));
    createTable(settings);
    auto *tools = new QWidget(this);
    auto *row = makeRow(tools, Measure::Gap, Measure::Tight);
    m_end = addTool(row, u"window-close"_s, tr("End Session"), u"endSessionButton"_s, this);
    m_endOthers = addTool(row, u"edit-delete"_s, tr("End All Other Sessions"),
                          u"endOtherSessionsButton"_s, this);
    auto *refreshAction =
        addTool(row, u"view-refresh"_s, tr("Refresh"), u"refreshSessionsButton"_s, this);
    row->addStretch();
    connect(m_end, &QAction::triggered, this, &SessionsTab::endSelected);
    connect(m_endOthers, &QAction::triggered, this, &SessionsTab::endOthers);
    connect(refreshAction, &QAction::triggered, this, &SessionsTab::refresh);

    auto *layout = makeColumn(this, 0, 0);
    layout->addWidget(tools);
    layout->addWidget(m_busyLine);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    updateActions();
}

void SessionsTab::createTable(QSettings *settings)
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SessionModel::SortRole);
    m_table = named(new TableView(this), u"sessionTable"_s, tr("Sessions"));
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new TableDelegate(m_table));
    for (const auto &[column, width] : ColumnWidths)
        m_table->setFirstWidth(static_cast<int>(column), width);
    // Its title has the mark of the order beside it.
    constexpr int Column = static_cast<int>(SessionColumn::LastUsed);
    m_table->setFirstWidth(Column, 200,
                           {m_table->model()->headerData(Column, Qt::Horizontal).toString()},
                           scaled(this, 3 * Measure::Icon));
    m_table->sortByColumn(Column, Qt::AscendingOrder);
    m_table->keepColumns(settings, u"sessions/columns"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionsTab::updateActions);
}

void SessionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SessionsTab::refresh()
{
    if (m_models.account().isSuspended)
        return;
    m_busyLine->setBusy(true);
    m_models.call(calls::GetSessions{})
        .then(this, [this](const Result<QList<SessionInfo>> &sessions) {
            m_busyLine->setBusy(false);
            if (sessions)
                m_model.setSessions(*sessions, m_models.now());
            else
                m_message->show(MessageLine::Tone::Error, errorText(sessions.error()),
                                errorDetails(sessions.error()));
            updateActions();
        });
}

void SessionsTab::endSelected()
{
    QList<qint32> ids;
    for (const auto &index : m_table->selectedRows()) {
        const auto &session = m_model.sessions()[m_sorted.mapToSource(index).row()];
        if (!session.isCurrent)
            ids.append(session.id);
    }
    end(ids);
}

void SessionsTab::endOthers()
{
    QList<qint32> ids;
    for (const auto &session : m_model.sessions()) {
        if (!session.isCurrent)
            ids.append(session.id);
    }
    end(ids);
}

void SessionsTab::end(const QList<qint32> &ids)
{
    m_message->clear();
    m_isEnding = true;
    updateActions();
    m_models.call(calls::EndSessions{ids}).then(this, [this](const Result<void> &ended) {
        m_isEnding = false;
        if (!ended)
            m_message->show(MessageLine::Tone::Error,
                            failureText(tr("No sessions were ended."), ended.error()),
                            errorDetails(ended.error()));
        refresh();
    });
}

void SessionsTab::updateActions()
{
    bool canEnd = false;
    for (const auto &index : m_table->selectedRows())
        canEnd |= !index.data(SessionModel::IsCurrentRole).toBool();
    m_end->setEnabled(canEnd && !m_isEnding);
    m_end->setToolTip(canEnd ? tr("End the selected sessions")
                             : tr("Select a session other than the current one"));
    m_endOthers->setEnabled(m_model.sessions().size() > 1 && !m_isEnding);
}

} // namespace cirrusgrid
