// SPDX-License-Identifier: Apache-2.0
#include "models/token_model.h"

#include "domain/shown_name.h"
#include "models/dates.h"

#include <algorithm>

namespace cirrusgrid {

namespace {

template<typename T>
bool absentLast(const std::optional<T> &left, const std::optional<T> &right)
{
    return left && (!right || *left < *right);
}

} // namespace

void TokenModel::setTokens(QList<Token> tokens)
{
    std::sort(tokens.begin(), tokens.end(),
              [](const Token &left, const Token &right) { return left.id < right.id; });
    setItems(tokens);
}

void TokenModel::setNow(UtcTime now)
{
    if (now == m_now)
        return;
    m_now = now;
    emitAllChanged();
}

void TokenModel::setNotice(std::chrono::days notice)
{
    m_notice = notice;
    emitAllChanged();
}

int TokenModel::rowOf(TokenId id) const
{
    const auto found =
        std::lower_bound(items().begin(), items().end(), id,
                         [](const Token &token, TokenId wanted) { return token.id < wanted; });
    return found != items().end() && found->id == id
        ? static_cast<int>(std::distance(items().begin(), found))
        : -1;
}

bool TokenModel::lessThan(int leftRow, int rightRow, TokenColumn column) const
{
    const auto &left = items()[leftRow];
    const auto &right = items()[rightRow];
    switch (column) {
    case TokenColumn::Description:
        if (const int order = left.description.compare(right.description, Qt::CaseInsensitive))
            return order < 0;
        break;
    case TokenColumn::Api:
        if (const int order = left.templateName.compare(right.templateName, Qt::CaseInsensitive))
            return order < 0;
        if (left.methods.count() != right.methods.count())
            return left.methods.count() < right.methods.count();
        break;
    case TokenColumn::ExpiresAt:
    case TokenColumn::Status:
        if (left.expiresAt != right.expiresAt)
            return absentLast(left.expiresAt, right.expiresAt);
        break;
    case TokenColumn::LastUsed:
        if (left.lastUsed != right.lastUsed)
            return absentLast(left.lastUsed, right.lastUsed);
        break;
    case TokenColumn::Created:
        if (left.createdAt != right.createdAt)
            return absentLast(left.createdAt, right.createdAt);
        break;
    case TokenColumn::Id:
    case TokenColumn::ColumnCount:
        break;
    }
    return left.id < right.id;
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(TokenColumn::ColumnCount);
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &token = items()[index.row()];
    const auto column = static_cast<TokenColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(token, column);
    case Qt::ToolTipRole:
        return toolTip(token, column);
    case StateRole:
        return static_cast<int>(stateOf(token));
    case IdRole:
        return token.id;
    default:
        return {};
    }
}

QString TokenModel::text(const Token &token, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Description:
        return shownName(token.description);
    case TokenColumn::Api:
        return grantText(token);
    case TokenColumn::ExpiresAt:
        return expiryText(token);
    case TokenColumn::Status:
        return stateText(token, m_now, m_notice);
    case TokenColumn::LastUsed:
        return token.lastUsed ? agoText(*token.lastUsed, m_now) : tr("Never");
    case TokenColumn::Created:
        return token.createdAt ? dateText(*token.createdAt) : QString();
    case TokenColumn::Id:
        return QString::number(token.id);
    case TokenColumn::ColumnCount:
        break;
    }
    return {};
}

QString TokenModel::toolTip(const Token &token, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Description:
        return shownName(token.description);
    case TokenColumn::ExpiresAt:
    case TokenColumn::Status:
        return token.expiresAt
            ? tr("Valid until %1 (%2)")
                  .arg(instantText(*token.expiresAt), localInstantText(*token.expiresAt))
            : tr("This token never expires.");
    case TokenColumn::LastUsed:
        return token.lastUsed ? instantText(*token.lastUsed) : QString();
    case TokenColumn::Created:
        return token.createdAt ? instantText(*token.createdAt) : QString();
    case TokenColumn::Api:
        return tr("%Ln method(s)", nullptr, token.methods.count());
    case TokenColumn::Id:
    case TokenColumn::ColumnCount:
        break;
    }
    return {};
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<TokenColumn>(section)) {
    case TokenColumn::Description:
        return tr("Description");
    case TokenColumn::Api:
        return tr("API");
    case TokenColumn::ExpiresAt:
        return tr("Expires At");
    case TokenColumn::Status:
        return tr("Status");
    case TokenColumn::LastUsed:
        return tr("Last Used");
    case TokenColumn::Created:
        return tr("Created");
    case TokenColumn::Id:
        return tr("ID");
    case TokenColumn::ColumnCount:
        break;
    }
    return {};
}

} // namespace cirrusgrid
