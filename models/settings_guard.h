// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QSettings;

namespace cirrusgrid {

//! Sees to it that nothing of the settings is lost unseen: keeps a copy of a file that could not be
//! read as a whole, before it is written over, and tells once when the file can't be written.
class SettingsGuard : public QObject
{
    Q_OBJECT

public:
    struct Trouble {
        enum class Kind { Damaged, NotWritten };

        Kind kind = Kind::NotWritten;
        QString fileName;
        //! Of a damaged file; empty when there is none.
        QString copy;
    };

    //! Before anything is written. \a settings outlives this.
    explicit SettingsGuard(QSettings *settings, QObject *parent = nullptr);

    //! What is to be told; each trouble once.
    std::optional<Trouble> takeTrouble();

signals:
    //! takeTrouble() has one.
    void troubled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keepCopy() const;
    void check();

    QSettings *m_settings;
    std::optional<Trouble> m_trouble;
    bool m_wasToldUnwritten = false;
};

} // namespace cirrusgrid
