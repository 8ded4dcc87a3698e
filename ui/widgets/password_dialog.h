// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "domain/service_error.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

class QLabel;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;

//! Asks for the account's password before something is done, names what that is, and stays open
//! until it is done or given up. See confirmWithPassword().
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a purpose is the sentence that names what is about to be done, \a notDone the one for when
    //! it was not.
    PasswordDialog(const QString &purpose, const QString &notDone, QWidget *parent);
    ~PasswordDialog() override;

    //! The attempt failed: the message says why, and the user may try again, unless Cancel was
    //! pressed meanwhile.
    void refuse(const ServiceError &error);

signals:
    void passwordGiven();

public slots:
    //! While a request is under way this waits for its answer: had it been carried out, a value
    //! would be lost.
    void reject() override;

public:
    //! The password, once; from here on the dialog shows progress.
    Secret takePassword();

private:
    void setBusy(bool isBusy);
    void updateConfirm();
    void startCountdown(std::chrono::seconds wait);
    void countDown();
    QString fullText(const ServiceError &error) const;

    QString m_notDone;
    PasswordField *m_password;
    MessageLine *m_message;
    BusyLine *m_busyLine;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QTimer m_countdown;
    std::chrono::seconds m_wait{0};
    bool m_isBusy = false;
    //! What is in the field was refused: another Enter would burn another attempt.
    bool m_isRefused = false;
    bool m_isCancelAsked = false;
};

//! Opens a PasswordDialog over \a parent; \a call makes the request with the password and returns
//! its future, and \a done gets the value once it succeeded.
template<typename Call, typename Done>
PasswordDialog *confirmWithPassword(QWidget *parent, const QString &purpose, const QString &notDone,
                                    Call call, Done done)
{
    using Answer = decltype(call(std::declval<Secret>()).takeResult());
    auto *dialog = new PasswordDialog(purpose, notDone, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PasswordDialog::passwordGiven, dialog, [dialog, call, done] {
        call(dialog->takePassword()).then(dialog, [dialog, done](Answer result) {
            if (!result) {
                dialog->refuse(result.error());
                return;
            }
            dialog->accept();
            done(std::move(result));
        });
    });
    dialog->open();
    return dialog;
}

} // namespace cirrusgrid
