// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

class QSettings;

namespace cirrusgrid {

//! Sees to it that nothing of the settings is lost unseen: keeps a copy of a file that could not be
//! read as a whole, before it is written over, and tells once when the file can't be written. Where
//! the disk gets full in the middle, QSettings takes the part that was written for the whole: the
//! earlier file is put back then, and writing is tried again later.
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
    //! Writes what is not written yet.
    ~SettingsGuard() override;

    //! What is to be told; each trouble once.
    std::optional<Trouble> takeTrouble();

signals:
    //! takeTrouble() has one.
    void troubled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keepCopy() const;
    void write();
    //! False when the earlier file is there instead.
    bool writeWhole();
    bool isWhole() const;
    void tellUnwritten();

    QSettings *m_settings;
    QTimer m_retry;
    std::optional<Trouble> m_trouble;
    bool m_wasToldUnwritten = false;
};

} // namespace cirrusgrid
