// SPDX-License-Identifier: Apache-2.0
#include "ui/style/system_appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPalette>
#include <QStyleHints>

#include <tuple>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;

const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Gnome = u"org.gnome.desktop.interface"_s;
const QString ColorScheme = u"color-scheme"_s;
const QString Contrast = u"contrast"_s;
const QString ReducedMotion = u"reduced-motion"_s;
const QString EnableAnimations = u"enable-animations"_s;

constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

//! Read answers with a variant in a variant.
QVariant plain(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

//! Without one, asking for it would start one.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

bool isPaletteDark()
{
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemAppearance::changed);
#endif
}

void SystemAppearance::follow()
{
    if (hasSessionBus())
        follow(QDBusConnection::sessionBus());
}

void SystemAppearance::follow(const QDBusConnection &bus)
{
    // The header only declares it, and a slot whose argument is of no known type is not connected.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection connection = bus;
    // By its text: QDBusConnection has no other way.
    connection.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                       SLOT(takeSetting(QString, QString, QDBusVariant)));
    for (const auto &key : {ColorScheme, Contrast, ReducedMotion})
        read(bus, Appearance, key);
    read(bus, Gnome, EnableAnimations);
}

void SystemAppearance::read(const QDBusConnection &bus, const QString &group, const QString &key)
{
    auto call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, plain(reply.value().variant()));
        watcher->deleteLater();
    });
}

void SystemAppearance::takeSetting(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    take(group, key, plain(value.variant()));
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto before = std::tuple(m_isDark, m_isHighContrast, m_isMotionReduced);
    if (group == Appearance && key == ColorScheme) {
        const uint scheme = value.toUInt();
        m_isDark = scheme == PrefersDark || scheme == PrefersLight
            ? std::optional(scheme == PrefersDark)
            : std::nullopt;
    } else if (group == Appearance && key == Contrast) {
        m_isHighContrast = value.toUInt() == 1;
    } else if (group == Appearance && key == ReducedMotion) {
        m_isMotionReduced = value.toUInt() == 1;
    } else if (group == Gnome && key == EnableAnimations) {
        m_isMotionReduced = !value.toBool();
    }
    if (before != std::tuple(m_isDark, m_isHighContrast, m_isMotionReduced))
        emit changed();
}

bool SystemAppearance::isDark() const
{
    if (m_isDark)
        return *m_isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme();
        scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Qt 6.4 has no other word for it.
    return isPaletteDark();
}

} // namespace cirrusgrid
