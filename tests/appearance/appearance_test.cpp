// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/shell/theme_switch.h"
#include "ui/widgets/busy_line.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QScopeGuard>

//! The desktop's settings portal, played by the test on a bus of its own.

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const QString Appearance = u"org.freedesktop.appearance"_s;
const QString Gnome = u"org.gnome.desktop.interface"_s;

class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values.insert(group + u'/' + key, value);
        emit SettingChanged(group, key, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const auto value = m_values.value(group + u'/' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
        // As the portal does it: a variant in a variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, QVariant> m_values;
};

//! A bus with a portal, and a connection for whoever asks it.
class PortalFixture
{
public:
    PortalFixture()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        drive::waitFor("the bus", [this] { return m_daemon.canReadLine(); });
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        auto served = QDBusConnection::connectToBus(m_address, u"portal"_s);
        REQUIRE(served.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
        REQUIRE(served.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    ~PortalFixture()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"asking"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    Portal &portal() { return m_portal; }
    QDBusConnection connection() { return QDBusConnection::connectToBus(m_address, u"asking"_s); }

private:
    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

void waitForTheme(Theme theme)
{
    drive::waitFor("the theme", [&] { return QApplication::palette() == themePalette(theme); });
}

} // namespace

TEST_CASE("the system's dark mode and contrast are followed while the program runs")
{
    const auto lightAgain =
        qScopeGuard([] { QApplication::setPalette(themePalette(Theme::Light)); });
    PortalFixture desktop;
    desktop.portal().set(Appearance, u"color-scheme"_s, 1u);
    DemoFixture fixture;
    ThemeSwitch theme(fixture.preferences(), std::nullopt, nullptr);
    theme.appearance().follow(desktop.connection());
    waitForTheme(Theme::Dark);
    desktop.portal().set(Appearance, u"color-scheme"_s, 2u);
    waitForTheme(Theme::Light);
    desktop.portal().set(Appearance, u"contrast"_s, 1u);
    waitForTheme(Theme::HighContrastLight);
    desktop.portal().set(Appearance, u"color-scheme"_s, 1u);
    waitForTheme(Theme::HighContrastDark);
    desktop.portal().set(Appearance, u"contrast"_s, 0u);
    waitForTheme(Theme::Dark);
}

TEST_CASE(
    "a chosen theme stays whatever the system says, and high contrast is light or dark with it")
{
    const auto lightAgain =
        qScopeGuard([] { QApplication::setPalette(themePalette(Theme::Light)); });
    PortalFixture desktop;
    desktop.portal().set(Appearance, u"color-scheme"_s, 1u);
    DemoFixture fixture;
    ThemeSwitch theme(fixture.preferences(), ThemeMode::Light, nullptr);
    theme.appearance().follow(desktop.connection());
    drive::waitFor("the portal", [&] { return theme.appearance().isDark(); });
    QCoreApplication::processEvents();
    CHECK(QApplication::palette() == themePalette(Theme::Light));
    fixture.openSection(u"preferences"_s);
    auto *choice = drive::find<QComboBox>(u"themeCombo"_s);
    choice->setCurrentText(u"High contrast"_s);
    emit choice->activated(choice->currentIndex());
    CHECK(QApplication::palette() == themePalette(Theme::HighContrastDark));
    desktop.portal().set(Appearance, u"color-scheme"_s, 2u);
    waitForTheme(Theme::HighContrastLight);
    CHECK(fixture.preferences().theme() == ThemeMode::HighContrast);
}

TEST_CASE("nothing moves where the desktop wants no movement")
{
    const auto movingAgain = qScopeGuard([] {
        setMotionReduced(false);
        QApplication::setPalette(themePalette(Theme::Light));
    });
    PortalFixture desktop;
    DemoFixture fixture;
    ThemeSwitch theme(fixture.preferences(), ThemeMode::Light, nullptr);
    theme.appearance().follow(desktop.connection());
    BusyLine line;
    line.resize(200, 3);
    line.show();
    line.setBusy(true);
    drive::waitFor("the movement", [&] { return line.isShowing(); });
    CHECK(line.isMoving());
    SECTION("by GNOME's setting") { desktop.portal().set(Gnome, u"enable-animations"_s, false); }
    SECTION("by the portal's own") { desktop.portal().set(Appearance, u"reduced-motion"_s, 1u); }
    drive::waitFor("the line to stand still", [&] { return !line.isMoving(); });
    CHECK(line.isShowing());
    const auto picture = line.grab().toImage();
    CHECK(picture.pixelColor(1, 1) == picture.pixelColor(198, 1));
    line.setBusy(false);
    line.setBusy(true);
    drive::waitFor("the line", [&] { return line.isShowing(); });
    CHECK_FALSE(line.isMoving());
}

#include "appearance_test.moc"
