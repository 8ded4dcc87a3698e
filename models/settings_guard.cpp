// SPDX-License-Identifier: Apache-2.0
#include "models/settings_guard.h"

#include <QEvent>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QVariantMap>

#include <filesystem>
#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds RetryInterval{30};

fs::path pathOf(const QString &name) { return {name.toStdU16String()}; }

//! Gives the file a second name, which takes no room on the disk. False where there is no such
//! file, or a file can't have two.
bool nameAlso(const QString &name, const QString &other)
{
    std::error_code error;
    fs::remove(pathOf(other), error);
    fs::create_hard_link(pathOf(name), pathOf(other), error);
    return !error;
}

void replace(const QString &name, const QString &by)
{
    std::error_code error;
    fs::rename(pathOf(by), pathOf(name), error);
}

QVariantMap valuesOf(const QSettings &settings)
{
    QVariantMap values;
    for (const auto &key : settings.allKeys())
        values.insert(key, settings.value(key));
    return values;
}

void setValues(QSettings &settings, const QVariantMap &values)
{
    settings.sync();
    for (const auto &key : settings.allKeys()) {
        if (!values.contains(key))
            settings.remove(key);
    }
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        settings.setValue(value.key(), value.value());
}

} // namespace

SettingsGuard::SettingsGuard(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &SettingsGuard::write);
    // Sections are read when they are asked for, and so are their faults.
    settings->allKeys();
    if (settings->status() == QSettings::FormatError)
        m_trouble = {Trouble::Kind::Damaged, settings->fileName(), keepCopy()};
    settings->installEventFilter(this);
}

SettingsGuard::~SettingsGuard()
{
    // What is left is not for the settings' own writing, either.
    m_settings->removeEventFilter(this);
    writeWhole();
}

QString SettingsGuard::keepCopy() const
{
    const QString fileName = m_settings->fileName();
    QString copy = fileName + u".damaged"_s;
    for (int number = 2; QFile::exists(copy); ++number)
        copy = u"%1.damaged-%2"_s.arg(fileName).arg(number);
    return QFile::copy(fileName, copy) ? copy : QString();
}

std::optional<SettingsGuard::Trouble> SettingsGuard::takeTrouble()
{
    return std::exchange(m_trouble, std::nullopt);
}

bool SettingsGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    // In the place of the settings' own writing, which comes with this event.
    if (!m_retry.isActive())
        write();
    return true;
}

void SettingsGuard::write()
{
    const auto values = valuesOf(*m_settings);
    if (!writeWhole()) {
        // They would read the earlier ones again.
        setValues(*m_settings, values);
        m_retry.start();
    }
}

bool SettingsGuard::writeWhole()
{
    const QString fileName = m_settings->fileName();
    const QString earlier = fileName + u".earlier"_s;
    const bool hasEarlier = nameAlso(fileName, earlier);
    m_settings->sync();
    const bool isWritten = isWhole();
    if (!isWritten && hasEarlier)
        replace(fileName, earlier);
    else
        QFile::remove(isWritten ? earlier : fileName);
    if (!isWritten || m_settings->status() == QSettings::AccessError)
        tellUnwritten();
    return isWritten;
}

bool SettingsGuard::isWhole() const
{
    const QString fileName = m_settings->fileName();
    // By another name, or the settings in memory would be compared with themselves.
    const QString other = fileName + u".written"_s;
    if (!nameAlso(fileName, other))
        return true;
    const auto removed = qScopeGuard([&] { QFile::remove(other); });
    QFile file(other);
    if (!file.open(QFile::ReadOnly))
        return true;
    const QByteArray content = file.readAll();
    if (!content.isEmpty() && !content.endsWith('\n'))
        return false;
    return QSettings(other, m_settings->format()).allKeys() == m_settings->allKeys();
}

void SettingsGuard::tellUnwritten()
{
    if (std::exchange(m_wasToldUnwritten, true))
        return;
    m_trouble = {Trouble::Kind::NotWritten, m_settings->fileName(), {}};
    emit troubled();
}

} // namespace cirrusgrid
