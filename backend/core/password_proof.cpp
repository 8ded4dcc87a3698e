// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_proof.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Result<AccountRow> PasswordProof::account(AccountStore &store) const
{
    auto row = store.byId(m_accountId);
    if (!row)
        return failure(ErrorKind::SessionEnded, u"the account no longer exists"_s);
    if (row->passwordHash != m_passwordHash) {
        return failure(ErrorKind::SessionEnded, u"the account's password was changed meanwhile"_s);
    }
    return std::move(*row);
}

} // namespace cirrusgrid
