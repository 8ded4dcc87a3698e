// SPDX-License-Identifier: Apache-2.0
#include "models/platforms.h"

#include "domain/shown_name.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString PlatformsGroup = u"platforms"_s;
const QString AccountsKey = u"connect/accounts"_s;
const QString KeptKey = u"connect/kept"_s;
const QString SessionKeys = u"session/"_s;
constexpr qsizetype AccountsKnown = 50;
constexpr qsizetype MaxPlatformName = 80;

QString textOf(const KnownAccount &account) { return account.platformId + u'/' + account.login; }

KnownAccount accountOf(const QString &text)
{
    return {text.section(u'/', 0, 0), text.section(u'/', 1)};
}

} // namespace

Platforms::Platforms(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<PlatformProfile> Platforms::added() const
{
    QList<PlatformProfile> platforms;
    m_settings->beginGroup(PlatformsGroup);
    const auto ids = m_settings->childGroups();
    m_settings->endGroup();
    for (const auto &id : ids) {
        if (const auto platform = byId(id))
            platforms.append(*platform);
    }
    std::sort(platforms.begin(), platforms.end(),
              [](const PlatformProfile &left, const PlatformProfile &right) {
                  return left.name.localeAwareCompare(right.name) < 0;
              });
    return platforms;
}

std::optional<PlatformProfile> Platforms::byId(const QString &id) const
{
    const QString group = PlatformsGroup + u'/' + id + u'/';
    const QString name = m_settings->value(group + u"name"_s).toString();
    // A file that was changed by hand is no way around the rules.
    const auto url = platformUrlFrom(m_settings->value(group + u"url"_s).toString());
    if (name.isEmpty() || !url)
        return std::nullopt;
    return PlatformProfile{id, name, *url,
                           m_settings->value(group + u"authority"_s).toString().toLatin1()};
}

QString Platforms::nameOf(const QString &id) const
{
    if (id == LocalPlatformId)
        return tr("Local platform");
    const auto platform = byId(id);
    return platform ? shownName(platform->name) : id;
}

Result<PlatformProfile> Platforms::checked(const QString &id, const QString &name,
                                           const QString &domain,
                                           const QByteArray &authorityPem) const
{
    const QString given = firstCharacters(name.simplified(), MaxPlatformName);
    if (showsNothing(given))
        return failure(ErrorKind::InvalidInput, u"the platform needs a name"_s, u"name"_s);
    const auto others = added();
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const auto &other) {
        return other.id != id
            && (other.name.compare(given, Qt::CaseInsensitive) == 0
                || skeletonOf(other.name) == skeletonOf(given));
    });
    if (isTaken || given == nameOf(LocalPlatformId)) {
        return failure(ErrorKind::InvalidInput, u"another platform has this name"_s, u"name"_s);
    }
    const auto url = platformUrlFrom(domain);
    if (!url)
        return tl::unexpected(url.error());
    return PlatformProfile{id, given, *url, authorityPem};
}

void Platforms::write(const PlatformProfile &platform)
{
    const QString group = PlatformsGroup + u'/' + platform.id + u'/';
    m_settings->setValue(group + u"name"_s, platform.name);
    m_settings->setValue(group + u"url"_s, platform.url.toString());
    m_settings->setValue(group + u"authority"_s, QString::fromLatin1(platform.authorityPem));
    emit changed();
}

Result<QString> Platforms::add(const QString &name, const QString &domain,
                               const QByteArray &authorityPem)
{
    constexpr int IdLength = 12;
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(IdLength);
    const auto platform = checked(id, name, domain, authorityPem);
    if (!platform)
        return tl::unexpected(platform.error());
    write(*platform);
    return id;
}

Result<void> Platforms::change(const QString &id, const QString &name, const QString &domain,
                               const QByteArray &authorityPem)
{
    const auto platform = checked(id, name, domain, authorityPem);
    if (!platform)
        return tl::unexpected(platform.error());
    write(*platform);
    return {};
}

void Platforms::remove(const QString &id)
{
    const auto known = accounts();
    for (const auto &account : known) {
        if (account.platformId == id)
            forget(account);
    }
    m_settings->remove(PlatformsGroup + u'/' + id);
    emit changed();
}

QList<KnownAccount> Platforms::allAccounts() const
{
    QList<KnownAccount> accounts;
    for (const auto &text : m_settings->value(AccountsKey).toStringList())
        accounts.append(accountOf(text));
    return accounts;
}

QList<KnownAccount> Platforms::accounts() const
{
    QList<KnownAccount> accounts;
    for (const auto &account : allAccounts()) {
        if (account.platformId == LocalPlatformId || byId(account.platformId))
            accounts.append(account);
    }
    return accounts;
}

void Platforms::writeAccounts(const QList<KnownAccount> &accounts)
{
    QStringList texts;
    for (const auto &account : accounts)
        texts.append(textOf(account));
    m_settings->setValue(AccountsKey, texts);
    emit accountsChanged();
}

QStringList Platforms::keptTexts() const { return m_settings->value(KeptKey).toStringList(); }

bool Platforms::isKept(const KnownAccount &account) const
{
    return keptTexts().contains(textOf(account));
}

void Platforms::noteConnected(const KnownAccount &account)
{
    auto known = allAccounts();
    known.removeAll(account);
    known.prepend(account);
    writeAccounts(known.first(std::min(known.size(), AccountsKnown)));
}

void Platforms::setKept(const KnownAccount &account, bool isKept)
{
    auto kept = keptTexts();
    kept.removeAll(textOf(account));
    if (isKept)
        kept.append(textOf(account));
    m_settings->setValue(KeptKey, kept);
    emit accountsChanged();
}

void Platforms::forget(const KnownAccount &account)
{
    setKept(account, false);
    auto known = allAccounts();
    known.removeAll(account);
    writeAccounts(known);
}

QString sessionKey(const KnownAccount &account) { return SessionKeys + textOf(account); }

bool isSessionKey(const QString &key) { return key.startsWith(SessionKeys); }

QString tokenValueKey(const KnownAccount &account, qint32 tokenId)
{
    return u"token/%1/%2"_s.arg(textOf(account)).arg(tokenId);
}

} // namespace cirrusgrid
