// SPDX-License-Identifier: Apache-2.0
#include "backend/core/tokens.h"

#include "backend/core/credential_value.h"
#include "domain/shown_name.h"
#include "domain/token_rules.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Asking for more of them, all are read in one go: a query an id would keep others waiting.
constexpr qsizetype MaxReadOneByOne = 50;

tl::unexpected<ServiceError> noSuchToken(TokenId id)
{
    return failure(ErrorKind::NotFound, u"there is no token with the id %1"_s.arg(id), u"id"_s);
}

} // namespace

Tokens::Tokens(Database &database, const Clock &clock, RandomSource &random,
               const PlatformLimits &limits, const ApiCatalogue &catalogue)
    : m_database(database)
    , m_store(database)
    , m_accounts(database)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_catalogue(catalogue)
{
}

Result<QList<Token>> Tokens::list(qint32 accountId, const IdSelection<TokenId> &ids)
{
    if (!ids)
        return m_store.all(accountId);
    if (ids->size() > MaxReadOneByOne)
        return listOutOfAll(accountId, *ids);
    QList<Token> tokens;
    for (TokenId id : *ids) {
        const auto token = m_store.byId(accountId, id);
        if (!token)
            return noSuchToken(id);
        tokens.append(*token);
    }
    return tokens;
}

Result<QList<Token>> Tokens::listOutOfAll(qint32 accountId, const QList<TokenId> &ids)
{
    QHash<TokenId, Token> all;
    for (const auto &token : m_store.all(accountId))
        all.insert(token.id, token);
    QList<Token> tokens;
    for (TokenId id : ids) {
        const auto token = all.constFind(id);
        if (token == all.cend())
            return noSuchToken(id);
        tokens.append(*token);
    }
    return tokens;
}

Result<IssuedToken> Tokens::create(const PasswordProof &proof, const TokenDraft &draft)
{
    const auto accountId = proof.accountId();
    const auto description = validDescription(draft.description);
    if (!description)
        return tl::unexpected(description.error());
    if (auto valid = checkExpiry(draft.expiresAt); !valid)
        return tl::unexpected(valid.error());
    const auto grant = resolved(draft.grant);
    if (!grant)
        return tl::unexpected(grant.error());

    Transaction transaction(m_database, accountId);
    if (const auto account = proof.account(m_accounts); !account)
        return tl::unexpected(account.error());
    if (m_store.count(accountId) >= m_limits.tokensPerAccount) {
        return failure(ErrorKind::Limit,
                       u"the account has reached its limit of %1 tokens: "
                       "remove one first"_s.arg(m_limits.tokensPerAccount));
    }
    Token token;
    token.description = *description;
    token.expiresAt = draft.expiresAt;
    token.createdAt = m_clock.now();
    token.templateName = grant->templateName;
    token.methods = grant->methods;
    auto value = makeTokenValue(m_random);
    token.id = m_store.insert(accountId, token, credentialHash(value.view()));
    transaction.commit();
    return IssuedToken{token, std::move(value)};
}

Result<Token> Tokens::edit(const PasswordProof &proof, TokenId id, const TokenChange &change)
{
    const auto accountId = proof.accountId();
    Transaction transaction(m_database, accountId);
    if (const auto account = proof.account(m_accounts); !account)
        return tl::unexpected(account.error());
    auto token = m_store.byId(accountId, id);
    if (!token)
        return noSuchToken(id);
    if (auto applied = apply(change, *token); !applied)
        return tl::unexpected(applied.error());
    m_store.update(accountId, *token);
    transaction.commit();
    return *token;
}

Result<void> Tokens::apply(const TokenChange &change, Token &token) const
{
    if (change.description) {
        const auto description = validDescription(*change.description);
        if (!description)
            return tl::unexpected(description.error());
        token.description = *description;
    }
    if (change.expiresAt) {
        if (auto valid = checkExpiry(*change.expiresAt); !valid)
            return tl::unexpected(valid.error());
        token.expiresAt = *change.expiresAt;
    }
    if (change.grant) {
        const auto grant = resolved(*change.grant);
        if (!grant)
            return tl::unexpected(grant.error());
        token.templateName = grant->templateName;
        token.methods = grant->methods;
    }
    return {};
}

Result<IssuedToken> Tokens::regenerate(const PasswordProof &proof, TokenId id)
{
    const auto accountId = proof.accountId();
    Transaction transaction(m_database, accountId);
    if (const auto account = proof.account(m_accounts); !account)
        return tl::unexpected(account.error());
    const auto token = m_store.byId(accountId, id);
    if (!token)
        return noSuchToken(id);
    auto value = makeTokenValue(m_random);
    m_store.setValueHash(accountId, id, credentialHash(value.view()));
    transaction.commit();
    return IssuedToken{*token, std::move(value)};
}

Result<QStringList> Tokens::remove(const PasswordProof &proof, const IdSelection<TokenId> &ids)
{
    const auto accountId = proof.accountId();
    Transaction transaction(m_database, accountId);
    if (const auto account = proof.account(m_accounts); !account)
        return tl::unexpected(account.error());
    const auto leaving = list(accountId, ids);
    if (!leaving)
        return tl::unexpected(leaving.error());
    QStringList descriptions;
    for (const auto &token : *leaving) {
        if (!m_store.remove(accountId, token.id))
            return noSuchToken(token.id);
        descriptions.append(token.description);
    }
    transaction.commit();
    return descriptions;
}

Result<Token> Tokens::byChecksum(qint32 accountId, const QByteArray &checksum)
{
    const auto token = m_store.byHash(accountId, checksum);
    if (!token)
        return failure(ErrorKind::NotFound, u"no token has this checksum"_s, u"checksum"_s);
    return *token;
}

Result<QString> Tokens::validDescription(const QString &description) const
{
    const auto problem = descriptionProblem(description);
    if (!problem)
        return description.trimmed();
    switch (*problem) {
    case DescriptionProblem::Empty:
        return failure(ErrorKind::InvalidInput, u"description is empty"_s, u"description"_s);
    case DescriptionProblem::TooLong:
        return failure(ErrorKind::InvalidInput,
                       u"description is longer than %1 characters"_s.arg(MaxDescription),
                       u"description"_s);
    case DescriptionProblem::ControlCharacters:
        return failure(ErrorKind::InvalidInput,
                       u"description contains a line break or another control character"_s,
                       u"description"_s);
    case DescriptionProblem::ShowsNothing:
        return failure(ErrorKind::InvalidInput,
                       u"description shows nothing: it has only characters that are not seen"_s,
                       u"description"_s);
    }
    Q_UNREACHABLE();
}

Result<void> Tokens::checkExpiry(const std::optional<UtcTime> &expiresAt) const
{
    if (isExpired(expiresAt, m_clock.now()))
        return failure(ErrorKind::InvalidInput, u"expiresAt is in the past"_s, u"expiresAt"_s);
    return {};
}

Result<TokenGrant> Tokens::resolved(const TokenGrant &grant) const
{
    if (!grant.templateName.isEmpty()) {
        const auto *found = m_catalogue.templateByName(grant.templateName);
        if (!found) {
            return failure(ErrorKind::InvalidInput,
                           u"tokenTemplate: there is no template %1"_s.arg(
                               startWithin(grant.templateName, 80)),
                           u"tokenTemplate"_s);
        }
        return TokenGrant{found->name, found->methods};
    }
    if (grant.methods.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"apiList is empty: a token needs at least one method"_s, u"apiList"_s);
    const auto beyond = grant.methods.minus(m_catalogue.grantable());
    if (!beyond.isEmpty()) {
        const auto *method = m_catalogue.byNumber(beyond.numbers().front());
        return failure(ErrorKind::InvalidInput,
                       u"apiList: %1 can't be granted"_s.arg(
                           method ? method->fullName() : QString::number(beyond.numbers().front())),
                       u"apiList"_s);
    }
    return grant;
}

} // namespace cirrusgrid
