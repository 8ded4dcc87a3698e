// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "models/keyed_list_model.h"
#include "models/token_state.h"

#include <QAbstractTableModel>

namespace cirrusgrid {

enum class TokenColumn {
    Description,
    Api,
    ExpiresAt,
    Status,
    LastUsed,
    Created,
    Id,
    ColumnCount,
};

//! An account's tokens, by id.
class TokenModel : public KeyedListModel<Token, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, //!< TokenState as int
        IdRole,
    };

    using KeyedListModel::KeyedListModel;

    void setTokens(QList<Token> tokens);
    //! What "expired" and "ago" are measured by.
    void setNow(UtcTime now);

    //! How long before its end a token counts as expiring soon.
    void setNotice(std::chrono::days notice);

    UtcTime now() const { return m_now; }
    std::chrono::days notice() const { return m_notice; }
    TokenState stateOf(const Token &token) const { return tokenState(token, m_now, m_notice); }
    const QList<Token> &tokens() const { return items(); }
    const Token &tokenAt(int row) const { return items()[row]; }
    int rowOf(TokenId id) const;

    //! By value, never by text.
    bool lessThan(int leftRow, int rightRow, TokenColumn column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Token &token, TokenColumn column) const;
    QString toolTip(const Token &token, TokenColumn column) const;

    UtcTime m_now{};
    std::chrono::days m_notice = ExpiryNotice;
};

} // namespace cirrusgrid
