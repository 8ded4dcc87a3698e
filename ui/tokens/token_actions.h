// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/preferences.h"
#include "models/saved_values.h"
#include "models/token_form.h"
#include "models/token_issuer.h"
#include "models/token_remover.h"
#include "ui/tokens/reveal_dialog.h"

#include <QObject>

#include <functional>

class QSettings;

namespace cirrusgrid {

class SecretClipboard;
class TokenDialog;

//! What can be done with tokens, each from its first dialog to its last: the form, the password,
//! the value.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    //! Dialogs open over \a window.
    //! \a savedValues may be null. \a settings is where saved sets are kept.
    TokenActions(AccountModels &models, const Preferences &preferences, SecretClipboard &clipboard,
                 SavedValues *savedValues, QSettings *settings, QWidget *window);

    void generate();
    void edit(const Token &token);
    //! Opens the form filled from \a token, for a new one.
    void copy(const Token &token);
    void remove(const QList<Token> &tokens);
    //! What the token was used for lately.
    void showActivity(const Token &token);
    //! Which token a value is of.
    void findByValue();
    //! How to use it. An empty \a value is looked for in the keychain.
    void showUsage(const Token &token, Secret value, QWidget *parent);
    //! Where scripts reach the platform.
    void setApiBaseUrl(const QString &url) { m_apiBaseUrl = url; }
    //! Whose tokens they are.
    void setPlatform(const QString &platformId) { m_platformId = platformId; }
    //! The host that scripts reach the platform at; without one, what it is known by.
    QString platform() const;

signals:
    //! A token was made or changed, and is to be selected.
    void tokenChanged(cirrusgrid::TokenId id);
    //! What is worth a sentence beside the list.
    void told(const QString &sentence);

private:
    KnownAccount account() const;
    void forgetSavedValues(const QList<TokenId> &ids);
    void openForm(TokenFormMode mode, const Token &token);
    void submit(TokenDialog *dialog);
    void create(TokenDialog *dialog);
    void applyChange(TokenDialog *dialog);
    void askAboutEdits(TokenDialog *dialog);
    void regenerate(TokenDialog *dialog, const TokenChange &changeFirst);
    //! \a accepted, which may be empty, is called once it is done.
    void confirmRegeneration(const Token &token, const TokenChange &changeFirst, QWidget *parent,
                             std::function<void()> accepted);
    void finish(Issue issue, RevealReason reason);
    //! The platform made a value that never arrived here.
    void tellLost(const Token &token, RevealReason reason);
    void confirmRemoval(const QList<Token> &tokens);
    void finishRemoval(const QList<TokenId> &ids, int goneBefore);
    void reveal(IssuedToken issued, RevealReason reason);

    AccountModels &m_models;
    const Preferences &m_preferences;
    SecretClipboard &m_clipboard;
    SavedValues *m_savedValues;
    QSettings *m_settings;
    QWidget *m_window;
    QString m_apiBaseUrl;
    QString m_platformId;
};

} // namespace cirrusgrid
