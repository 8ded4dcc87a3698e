// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"
#include "domain/token.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cirrusgrid {

class MessageLine;
class SecretClipboard;
class ValueField;

enum class RevealReason { Generated, Regenerated };

//! Shows a token's value, once. The clipboard outlives the dialog, so that a copied value can still
//! be pasted.
class RevealDialog : public QDialog
{
    Q_OBJECT

public:
    RevealDialog(IssuedToken issued, RevealReason reason, SecretClipboard &clipboard,
                 std::chrono::seconds clipboardTime, QWidget *parent);
    ~RevealDialog() override;

    //! The value can be copied and downloaded, and is not seen.
    void mask();

    const Token &token() const { return m_issued.token; }
    Secret value() const { return m_issued.value.clone(); }

    //! Until this is called, there is no button for the keychain.
    void offerKeychain();
    //! What became of it.
    void showKept(const Result<void> &kept);

signals:
    void keychainRequested();
    //! How to use it.
    void usageRequested();

public slots:
    //! Closes, after asking when the value was kept nowhere.
    void reject() override;

private:
    void layOut(RevealReason reason);
    void copyValue();
    void download();
    void saveTo(const QString &fileName);
    void showSecondsLeft(int seconds);
    void askBeforeClosing();

    IssuedToken m_issued;
    SecretClipboard &m_clipboard;
    std::chrono::seconds m_clipboardTime;
    ValueField *m_value;
    QPushButton *m_copy;
    QPushButton *m_download;
    QPushButton *m_keychain;
    QPushButton *m_usage;
    QPushButton *m_close;
    MessageLine *m_message;
    //! Of this value, on the clipboard; 0 before it was copied.
    quint64 m_copyNumber = 0;
    bool m_isKept = false;
};

} // namespace cirrusgrid
