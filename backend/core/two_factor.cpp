// SPDX-License-Identifier: Apache-2.0
#include "backend/core/two_factor.h"

#include "backend/core/credential_value.h"
#include "backend/core/totp.h"

#include <QUrl>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecoveryCodeCount = 10;
//! 16 characters of 32 are 80 bits.
constexpr int RecoveryCodeLength = 16;
constexpr int RecoveryCodeGroup = 4;
//! 32 characters that are hard to mistake for one another: no i, l, o or u.
constexpr QByteArrayView RecoveryAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

//! What counts of a code that was typed.
Secret withoutSeparators(const Secret &code)
{
    QByteArray plain;
    plain.reserve(code.view().size());
    for (char character : code.view()) {
        if (character != ' ' && character != '-')
            plain.append(character >= 'A' && character <= 'Z'
                             ? static_cast<char>(character - 'A' + 'a')
                             : character);
    }
    Secret result{QByteArrayView(plain)};
    wipe(plain);
    return result;
}

//! https://github.com/google/google-authenticator/wiki/Key-Uri-Format
Secret otpauthUri(const QString &login, const Secret &keyText)
{
    QByteArray uri = "otpauth://totp/CirrusGrid:" + QUrl::toPercentEncoding(login) + "?secret=";
    uri.reserve(uri.size() + keyText.view().size() + 32);
    uri.append(keyText.view());
    uri.append("&issuer=CirrusGrid");
    Secret secret{QByteArrayView(uri)};
    wipe(uri);
    return secret;
}

tl::unexpected<ServiceError> accountIsGone()
{
    return failure(ErrorKind::SessionEnded, u"the account no longer exists"_s);
}

} // namespace

TwoFactor::TwoFactor(Database &database, AccountLockout &lockout, const Clock &clock,
                     RandomSource &random)
    : m_database(database)
    , m_store(database)
    , m_lockout(lockout)
    , m_clock(clock)
    , m_random(random)
{
}

Result<TwoFactorSetup> TwoFactor::begin(const PasswordProof &proof)
{
    Transaction transaction(m_database, proof.accountId());
    const auto row = proof.account(m_store);
    if (!row)
        return tl::unexpected(row.error());
    if (row->hasTwoFactor) {
        return failure(ErrorKind::InvalidInput,
                       u"two-factor authentication is already on: turn it off first"_s);
    }
    const auto key = makeTotpKey(m_random);
    m_store.setTotpKey(row->id, key);
    transaction.commit();
    auto text = totpKeyText(key);
    auto uri = otpauthUri(row->login, text);
    return TwoFactorSetup{std::move(text), std::move(uri)};
}

Result<RecoveryCodes> TwoFactor::confirm(qint32 accountId, const Secret &code)
{
    const auto row = m_store.byId(accountId);
    if (!row)
        return accountIsGone();
    if (row->totpKey.isEmpty() || row->hasTwoFactor)
        return failure(ErrorKind::NotFound, u"no set-up of a second factor was begun"_s);
    if (auto right = checkCode(*row, code, GuessSubject::ofSignedIn(accountId)); !right)
        return tl::unexpected(right.error());
    Transaction transaction(m_database, accountId);
    const auto fresh = m_store.byId(accountId);
    if (!fresh)
        return accountIsGone();
    // Another session may have begun anew, or turned it on, while the code was compared.
    if (fresh->hasTwoFactor || !(fresh->totpKey == row->totpKey))
        return failure(ErrorKind::NotFound,
                       u"the set-up of two-factor authentication was started again"_s);
    m_store.enableTwoFactor(accountId);
    auto codes = replaceRecoveryCodes(accountId);
    transaction.commit();
    return codes;
}

Result<void> TwoFactor::turnOff(const PasswordProof &proof)
{
    Transaction transaction(m_database, proof.accountId());
    if (const auto row = proof.account(m_store); !row)
        return tl::unexpected(row.error());
    remove(proof.accountId());
    transaction.commit();
    return {};
}

Result<void> TwoFactor::turnOffForOwner(const QString &login)
{
    const auto row = m_store.byLogin(login.trimmed());
    if (!row)
        return failure(ErrorKind::NotFound, u"no account has the login %1"_s.arg(login));
    Transaction transaction(m_database, row->id);
    remove(row->id);
    transaction.commit();
    return {};
}

void TwoFactor::remove(qint32 accountId)
{
    m_store.removeTwoFactor(accountId);
    m_store.removeRecoveryCodes(accountId);
}

Result<RecoveryCodes> TwoFactor::renewRecoveryCodes(const PasswordProof &proof)
{
    Transaction transaction(m_database, proof.accountId());
    const auto row = proof.account(m_store);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->hasTwoFactor)
        return failure(ErrorKind::NotFound, u"the account has no second factor"_s);
    auto codes = replaceRecoveryCodes(row->id);
    transaction.commit();
    return codes;
}

Result<void> TwoFactor::verify(const SessionRow &session, const Secret &code)
{
    const auto row = m_store.byId(session.accountId);
    if (!row)
        return accountIsGone();
    if (auto right = checkCode(*row, code, GuessSubject::ofLogin(row->login)); !right)
        return right;
    // Ended meanwhile, by a new password for one.
    if (!m_store.setSessionVerified(session.id))
        return failure(ErrorKind::SessionEnded, u"the session is unknown or has ended"_s);
    return {};
}

Result<void> TwoFactor::checkCode(const AccountRow &row, const Secret &code,
                                  const GuessSubject &subject)
{
    if (auto free = m_lockout.begin(subject); !free)
        return free;
    const auto plain = withoutSeparators(code);
    const auto step = totpStepOf(row.totpKey, plain, m_clock.now(), row.totpStep);
    m_lockout.noteCompared(subject, step.has_value());
    if (step) {
        // Compared again by the statement: of two who show the same code, one is late.
        if (m_store.useTotpStep(row.id, *step, latestStepAround(*step))) {
            m_lockout.noteRight(subject);
            return {};
        }
    } else if (row.hasTwoFactor
               && m_store.removeRecoveryCode(row.id, credentialHash(plain.view()))) {
        m_lockout.noteRight(subject);
        return {};
    }
    return m_lockout.noteWrong(subject,
                               {ErrorKind::WrongPassword, u"wrong verification code"_s, u"code"_s});
}

RecoveryCodes TwoFactor::replaceRecoveryCodes(qint32 accountId)
{
    m_store.removeRecoveryCodes(accountId);
    RecoveryCodes codes;
    for (int i = 0; i < RecoveryCodeCount; ++i) {
        codes.list.push_back(makeRecoveryCode());
        m_store.insertRecoveryCode(accountId,
                                   credentialHash(withoutSeparators(codes.list.back()).view()));
    }
    return codes;
}

Secret TwoFactor::makeRecoveryCode()
{
    std::array<quint8, RecoveryCodeLength> bytes{};
    m_random.fill(bytes);
    QByteArray text;
    text.reserve(RecoveryCodeLength + RecoveryCodeLength / RecoveryCodeGroup);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % RecoveryCodeGroup == 0)
            text.append('-');
        text.append(RecoveryAlphabet[bytes[i] % RecoveryAlphabet.size()]);
    }
    bytes.fill(0);
    Secret code{QByteArrayView(text)};
    wipe(text);
    return code;
}

} // namespace cirrusgrid
