// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QDBusConnection;
class QDBusVariant;
class QVariant;

namespace cirrusgrid {

//! What the desktop says about colours and movement, from its settings portal as long as the
//! program runs, and from Qt where there is none. Until the portal has answered, what Qt knows
//! counts.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent);

    //! Asks the portal on the session's bus, if there is a bus. Connecting takes a few
    //! milliseconds: call it once the window is there.
    void follow();
    void follow(const QDBusConnection &bus);

    //! May replace the application's palette: the desktop's own is looked at.
    bool isDark() const;
    bool isHighContrast() const { return m_isHighContrast; }
    bool isMotionReduced() const { return m_isMotionReduced; }

signals:
    void changed();

private slots:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QDBusConnection &bus, const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    std::optional<bool> m_isDark;
    bool m_isHighContrast = false;
    bool m_isMotionReduced = false;
};

} // namespace cirrusgrid
