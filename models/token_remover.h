// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/promise.h"
#include "models/account_models.h"

#include <memory>

namespace cirrusgrid {

//! Removes tokens of which some may be gone already, because another window or a script was first:
//! a platform removes all that it is asked for or none. One for each removal that is confirmed.
class TokenRemover : public QObject
{
    Q_OBJECT

public:
    //! \a models outlives this.
    explicit TokenRemover(AccountModels &models, QObject *parent = nullptr);

    //! The result is how many were gone before, as far as that is known: after a lost answer, what
    //! is gone may have gone by it. Errors: those of calls::DeleteTokens; then none was removed.
    QFuture<Result<int>> remove(const QList<TokenId> &ids, Secret password);

private:
    struct Removal {
        QList<TokenId> ids;
        Secret password;
        Promise<Result<int>> promise;
        int goneBefore = 0;
    };
    using RemovalPtr = std::shared_ptr<Removal>;

    void send(const RemovalPtr &removal);
    //! Some were not there: the rest is removed, if it is less than what was asked for.
    void sendRest(const RemovalPtr &removal, const ServiceError &error);

    AccountModels &m_models;
    //! An earlier try may have removed them all.
    bool m_isInDoubt = false;
};

} // namespace cirrusgrid
