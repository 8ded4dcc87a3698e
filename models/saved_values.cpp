// SPDX-License-Identifier: Apache-2.0
#include "models/saved_values.h"

#include "client/keychain/keychain.h"
#include "domain/promise.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"keychain/values"_s;

QString keyOf(const SavedValue &value) { return tokenValueKey(value.account, value.tokenId); }

} // namespace

SavedValues::SavedValues(QSettings *settings, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
{
    connect(&keychain, &Keychain::removed, this, &SavedValues::noteRemoved);
    connect(&keychain, &Keychain::notRemoved, this, &SavedValues::noteUnremoved);
}

QList<SavedValue> SavedValues::list() const
{
    QList<SavedValue> values;
    const int count = m_settings->beginReadArray(Group);
    for (int row = 0; row < count; ++row) {
        m_settings->setArrayIndex(row);
        values.append({{m_settings->value(u"platform"_s).toString(),
                        m_settings->value(u"login"_s).toString()},
                       m_settings->value(u"token"_s).toInt(),
                       m_settings->value(u"description"_s).toString(),
                       m_settings->value(u"toBeRemoved"_s).toBool()});
    }
    m_settings->endArray();
    std::sort(values.begin(), values.end(), [](const SavedValue &left, const SavedValue &right) {
        return left.description.localeAwareCompare(right.description) < 0;
    });
    return values;
}

void SavedValues::write(const QList<SavedValue> &values)
{
    m_settings->remove(Group);
    m_settings->beginWriteArray(Group, static_cast<int>(values.size()));
    for (int row = 0; row < values.size(); ++row) {
        m_settings->setArrayIndex(row);
        m_settings->setValue(u"platform"_s, values[row].account.platformId);
        m_settings->setValue(u"login"_s, values[row].account.login);
        m_settings->setValue(u"token"_s, values[row].tokenId);
        m_settings->setValue(u"description"_s, values[row].description);
        if (values[row].isToBeRemoved)
            m_settings->setValue(u"toBeRemoved"_s, true);
    }
    m_settings->endArray();
    emit changed();
}

QFuture<Result<void>> SavedValues::save(const SavedValue &about, Secret value)
{
    auto promise = std::make_shared<Promise<Result<void>>>();
    auto future = promise->future();
    m_keychain.save(tokenValueKey(about.account, about.tokenId), std::move(value))
        .then(this, [this, about, promise](const Result<void> &kept) {
            if (kept)
                note(about);
            promise->keep(kept);
        });
    return future;
}

QFuture<Result<Secret>> SavedValues::read(const KnownAccount &account, qint32 tokenId)
{
    return m_keychain.read(tokenValueKey(account, tokenId));
}

void SavedValues::note(const SavedValue &value)
{
    auto values = list();
    values.removeIf([&](const SavedValue &other) {
        return other.account == value.account && other.tokenId == value.tokenId;
    });
    values.append(value);
    write(values);
}

void SavedValues::noteRemoved(const QString &key)
{
    auto values = list();
    if (values.removeIf([&](const SavedValue &value) { return keyOf(value) == key; }) > 0)
        write(values);
}

void SavedValues::noteUnremoved(const QString &key)
{
    auto values = list();
    bool isChanged = false;
    for (auto &value : values) {
        if (keyOf(value) == key && !std::exchange(value.isToBeRemoved, true))
            isChanged = true;
    }
    if (isChanged)
        write(values);
}

void SavedValues::remove(const KnownAccount &account, qint32 tokenId)
{
    const auto values = list();
    const bool isKnown = std::any_of(values.begin(), values.end(), [&](const SavedValue &value) {
        return value.account == account && value.tokenId == tokenId;
    });
    if (isKnown)
        m_keychain.remove(tokenValueKey(account, tokenId));
}

} // namespace cirrusgrid
