// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/credential_form.h"
#include "models/account_models.h"

#include <QAbstractTableModel>

#include <vector>

namespace cirrusgrid {

enum class FoundTokenColumn { Value, Result, LastUsed, ColumnCount };

enum class FoundTokenState {
    Looking,
    Yours, //!< token is the one
    Shared, //!< several tokens of the account have the description: which is not known
    NotYours,
    Mistyped, //!< by its checksum: it is nobody's
    CantTell, //!< the platform doesn't know the call, or was not reached
};

struct FoundToken {
    //! SHA-256 of the value, which itself is not kept.
    QByteArray checksum;
    //! "cgpat_5sYq…2PuR"
    QString masked;
    FoundTokenState state = FoundTokenState::Looking;
    std::optional<Token> token;
    QString description;
    int sharing = 0;
};

//! The first 10 characters of a token's value and the last 4, as it may be shown.
QString maskedValue(QByteArrayView value);

//! Which tokens of the account values are of. A value is hashed as it is added, and let go of: only
//! its SHA-256 is sent.
class TokenFinder : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! \a models outlives this.
    explicit TokenFinder(AccountModels &models, QObject *parent = nullptr);

    //! Each once, however often it is added.
    void add(QByteArrayView value, CredentialForm form);
    //! All values of \a text.
    void addFrom(QByteArrayView text);
    void clear();
    const std::vector<FoundToken> &found() const { return m_found; }
    //! The account's token, as it is now; nothing where the row has none.
    std::optional<Token> tokenAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void look(const QByteArray &checksum);
    void take(const QByteArray &checksum, const Result<TokenDescription> &result);
    void match(FoundToken &found) const;
    QString resultText(const FoundToken &found) const;
    QString toolTip(const FoundToken &found) const;

    AccountModels &m_models;
    std::vector<FoundToken> m_found;
};

} // namespace cirrusgrid
