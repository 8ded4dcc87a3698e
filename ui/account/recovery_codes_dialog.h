// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/two_factor.h"

#include <QDialog>

#include <chrono>

namespace cirrusgrid {

class MessageLine;
class SecretClipboard;
class SecretLabel;

//! Shows recovery codes, once.
class RecoveryCodesDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryCodesDialog(const RecoveryCodes &codes, SecretClipboard &clipboard,
                        std::chrono::seconds clipboardTime, QWidget *parent);
    ~RecoveryCodesDialog() override;

public slots:
    //! Asks once when the codes were neither copied nor downloaded.
    void reject() override;

private:
    void layOut();
    void copyCodes();
    void showSecondsLeft(int seconds);
    void download();
    void saveTo(const QString &fileName);

    //! All of them, a line each.
    Secret m_codes;
    SecretClipboard &m_clipboard;
    std::chrono::seconds m_clipboardTime;
    SecretLabel *m_list;
    MessageLine *m_message;
    //! Of these codes, on the clipboard; 0 before they were copied.
    quint64 m_copyNumber = 0;
    bool m_isKept = false;
};

} // namespace cirrusgrid
