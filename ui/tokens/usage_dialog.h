// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/usage_form.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;

//! The request ready to run, in several forms, and Send to run it right here.
class UsageDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a value may be empty: then it is asked for before sending.
    UsageDialog(AccountModels &models, const Token &token, const QString &baseUrl, Secret value,
                QWidget *parent);
    ~UsageDialog() override;

    //! The value, from the keychain: it need not be asked for any more.
    void takeValue(Secret value);

private:
    void layOut(const Token &token);
    void fillMethods();
    void showMethod();
    QWidget *makeParameterField(const ApiParameter &parameter);
    void showText();
    void copyText();
    void send();
    void showAnswer(const Result<ApiResponse> &answer);

    AccountModels &m_models;
    UsageRequest m_request;
    Secret m_value;
    QComboBox *m_method;
    QWidget *m_parameters;
    QFormLayout *m_fields;
    QComboBox *m_form;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    PasswordField *m_token;
    QPushButton *m_send;
    QPushButton *m_close;
    BusyLine *m_busyLine;
    MessageLine *m_message;
    QLabel *m_outcome;
    QPlainTextEdit *m_answer;
    bool m_isBusy = false;
};

} // namespace cirrusgrid
