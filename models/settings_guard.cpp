// SPDX-License-Identifier: Apache-2.0
#include "models/settings_guard.h"

#include <QEvent>
#include <QFile>
#include <QSettings>

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

SettingsGuard::SettingsGuard(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    // Sections are read when they are asked for, and so are their faults.
    settings->allKeys();
    if (settings->status() == QSettings::FormatError)
        m_trouble = {Trouble::Kind::Damaged, settings->fileName(), keepCopy()};
    settings->installEventFilter(this);
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
    // With this event, the settings write what has changed.
    if (event->type() == QEvent::UpdateRequest)
        QMetaObject::invokeMethod(this, &SettingsGuard::check, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void SettingsGuard::check()
{
    if (m_settings->status() != QSettings::AccessError || std::exchange(m_wasToldUnwritten, true))
        return;
    m_trouble = {Trouble::Kind::NotWritten, m_settings->fileName(), {}};
    emit troubled();
}

} // namespace cirrusgrid
