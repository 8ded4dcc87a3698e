// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QListWidget;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace cirrusgrid {

//! The key of the section that is opened when none was before.
inline const QString AccessTokensSection = QStringLiteral("accessTokens");

//! The settings, with their sections in a list at the left. Closes with Esc or its button, and
//! opens again on the section it was left on. It can be expanded over what is below it, and stays
//! so.
class SettingsFrame : public Card
{
    Q_OBJECT

public:
    SettingsFrame(QSettings *settings, QWidget *parent);

    //! \a key is what the section is remembered by.
    void addSection(const QString &title, const QString &key, QWidget *page);
    //! A section that is not enabled can be looked at.
    void setSectionEnabled(const QString &key, bool isEnabled);
    void openLastSection();
    //! The first one, when there is none of this \a key.
    void openSection(const QString &key);
    //! Gives the keyboard to the section that is open.
    void focusSection();
    bool isExpanded() const;

signals:
    void closeRequested();
    void expandedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! 0, when there is none of this \a key.
    int rowOf(const QString &key) const;
    void showSection(int row);

    QToolButton *makeExpandButton();

    QSettings *m_settings;
    QToolButton *m_expand;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
};

} // namespace cirrusgrid
