// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>

class QSettings;

namespace cirrusgrid {

//! High contrast is light or dark as the system is.
enum class ThemeMode { System, Light, Dark, HighContrast };
enum class Density { Comfortable, Compact };

//! What the user prefers, kept in a settings file. A value there that makes no sense counts as not
//! set.
class Preferences : public QObject
{
    Q_OBJECT

public:
    //! \a settings outlives this.
    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    ThemeMode theme() const;
    void setTheme(ThemeMode theme);
    //! A language's code, such as "de"; empty to follow the system.
    QString language() const;
    void setLanguage(const QString &language);
    Density density() const;
    void setDensity(Density density);
    //! How long a copied value stays on the clipboard: 10 s to 10 min, 60 s at first.
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);
    //! How long before its end a token counts as expiring soon: 1 to 90 days, 14 at first.
    std::chrono::days expiryNotice() const;
    void setExpiryNotice(std::chrono::days notice);

    //! Whether an audience looks on: names have pseudonyms, and no value is shown. For this run
    //! alone.
    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool isPresenting);

signals:
    void presentingChanged();
    void themeChanged();
    void languageChanged();
    void densityChanged();
    void expiryNoticeChanged();

private:
    int number(const QString &key, int low, int high, int defaultValue) const;

    QSettings *m_settings;
    bool m_isPresenting = false;
};

} // namespace cirrusgrid
