// SPDX-License-Identifier: Apache-2.0
#include "models/token_filter_model.h"

#include "domain/shown_name.h"

namespace cirrusgrid {

TokenFilterModel::TokenFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void TokenFilterModel::setTokenModel(TokenModel *model)
{
    m_model = model;
    setSourceModel(model);
}

void TokenFilterModel::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    // Only a text looks at method names.
    if (!m_text.isEmpty())
        setText(m_text);
}

void TokenFilterModel::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() && m_text.isEmpty())
        return;
    m_text = wanted;
    m_namedMethods = {};
    m_id = m_text.toInt();
    m_wanted = searchForm(m_text);
    m_isCustomNamed = isFound(m_wanted, customText());
    if (m_catalogue && !m_text.isEmpty()) {
        for (const auto &method : m_catalogue->methods()) {
            if (method.fullName().contains(m_text, Qt::CaseInsensitive))
                m_namedMethods.insert(method.number);
        }
    }
    refilter();
}

void TokenFilterModel::setStatus(TokenStatusFilter status)
{
    if (status == m_status)
        return;
    m_status = status;
    refilter();
}

void TokenFilterModel::refilter()
{
    // Not invalidateFilter(): among thousands of rows, a filter brings in and takes out thousands
    // of runs, and a view takes its time for each. As one change of the layout it costs a frame,
    // and the selection stays.
    invalidate();
}

bool TokenFilterModel::isNarrowed() const
{
    return !m_text.isEmpty() || m_status != TokenStatusFilter::All;
}

const Token &TokenFilterModel::tokenAt(const QModelIndex &index) const
{
    return m_model->tokenAt(mapToSource(index).row());
}

QModelIndex TokenFilterModel::indexOf(TokenId id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row, 0));
}

bool TokenFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto &token = m_model->tokenAt(sourceRow);
    return hasStatus(token) && hasText(token);
}

bool TokenFilterModel::hasStatus(const Token &token) const
{
    switch (m_status) {
    case TokenStatusFilter::All:
        return true;
    case TokenStatusFilter::Active:
        return m_model->stateOf(token) != TokenState::Expired;
    case TokenStatusFilter::ExpiringSoon:
        return m_model->stateOf(token) == TokenState::ExpiringSoon;
    case TokenStatusFilter::Expired:
        return m_model->stateOf(token) == TokenState::Expired;
    case TokenStatusFilter::NeverUsed:
        return !token.lastUsed;
    }
    Q_UNREACHABLE();
}

bool TokenFilterModel::hasText(const Token &token) const
{
    if (m_text.isEmpty() || token.id == m_id)
        return true;
    if (token.templateName.isEmpty() ? m_isCustomNamed : isFound(m_wanted, token.templateName))
        return true;
    return isFound(m_wanted, token.description) || token.methods.intersects(m_namedMethods);
}

bool TokenFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model->lessThan(left.row(), right.row(), static_cast<TokenColumn>(left.column()));
}

} // namespace cirrusgrid
