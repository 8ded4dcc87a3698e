// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/usage_dialog.h"

#include "domain/shown_name.h"
#include "ui/accessibility/focus_order.h"
#include "ui/style/icons.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeTextBox(const QString &objectName, const QString &accessibleName, int lines,
                            QWidget *parent)
{
    auto *box = named(new QPlainTextEdit(parent), objectName, accessibleName);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(styledFont(parent->font(), TextStyle::Monospaced));
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + scaled(parent, 24));
    return box;
}

//! How many methods fit a list without a scroll bar of its own.
constexpr int MaxParametersShown = 4;
//! Of the form: after the method.
constexpr int ParameterRow = 1;

} // namespace

UsageDialog::UsageDialog(AccountModels &models, const Token &token, const QString &baseUrl,
                         Secret value, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_request(models.catalogue(), token.methods, baseUrl)
    , m_value(std::move(value))
    , m_method(named(new ChoiceBox(this), u"usageMethodCombo"_s, tr("Method")))
    , m_parameters(new QWidget(this))
    , m_fields(makeForm(this, CaptionPlace::Beside, Measure::Tight))
    , m_form(named(new ChoiceBox(this), u"usageFormCombo"_s, tr("Format")))
    , m_text(makeTextBox(u"usageText"_s, tr("Request"), 5, this))
    , m_copy(named(makeButton(tr("Copy"), ButtonLook::Standard, this), u"copyUsageButton"_s,
                   tr("Copy")))
    , m_token(named(new PasswordField(this), u"usageTokenEdit"_s, tr("Access token value")))
    , m_send(named(makeButton(tr("Send"), ButtonLook::Primary, this), u"sendButton"_s, tr("Send")))
    , m_close(
          named(makeButton(tr("Close"), ButtonLook::Standard, this), u"closeButton"_s, tr("Close")))
    , m_busyLine(new BusyLine(this))
    , m_message(named(new MessageLine(this), u"usageMessage"_s, tr("Message")))
    , m_outcome(named(makeLabel({}, TextStyle::Section, this), u"usageOutcome"_s, tr("Result")))
    , m_answer(makeTextBox(u"usageAnswer"_s, tr("Response"), 4, this))
{
    named(this, u"usageDialog"_s, tr("Use in a Request"));
    setWindowTitle(tr("Use in a Request"));
    setModal(true);
    layOut(token);
    fillMethods();
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        m_request.setMethod(m_method->itemData(index).toInt());
        showMethod();
    });
    connect(m_form, &QComboBox::activated, this, &UsageDialog::showText);
    connect(m_copy, &QPushButton::clicked, this, &UsageDialog::copyText);
    connect(m_send, &QPushButton::clicked, this, &UsageDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    showMethod();
    resize(scaled(this, 680), sizeHint().height());
}

UsageDialog::~UsageDialog() = default;

void UsageDialog::layOut(const Token &token)
{
    m_form->addItem(tr("curl (shell)"), static_cast<int>(UsageForm::Curl));
    m_form->addItem(tr("URL (browser)"), static_cast<int>(UsageForm::Browser));
    m_form->addItem(tr("Maven"), static_cast<int>(UsageForm::Maven));
    m_form->addItem(tr("CI pipeline"), static_cast<int>(UsageForm::Pipeline));
    m_copy->setIcon(themedIcon(u"edit-copy"_s));
    m_send->setDefault(true);
    m_token->setVisible(m_value.isEmpty());
    m_token->setPasting(LineField::Pasting::Value);
    m_token->setPlaceholderText(tr("Required only to send the request"));
    m_answer->hide();

    auto *title =
        makeLabel(tr("Use \u201c%1\u201d in a Request").arg(nameInSentence(token.description)),
                  TextStyle::Title, this);
    title->setWordWrap(true);
    addField(m_fields, tr("Method"), m_method);
    m_fields->setWidget(ParameterRow, QFormLayout::FieldRole, m_parameters);
    addField(m_fields, tr("Token value"), m_token);
    m_fields->labelForField(m_token)->setVisible(!m_token->isHidden());
    addField(m_fields, tr("Format"), m_form);

    auto *answerRow = makeRow(nullptr, 0, Measure::Gap);
    answerRow->addWidget(m_outcome);
    answerRow->addStretch();
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addLayout(m_fields);
    layout->addWidget(m_text);
    layout->addWidget(m_message);
    layout->addWidget(m_busyLine);
    layout->addLayout(answerRow);
    layout->addWidget(m_answer);
    layout->addStretch();
    layout->addLayout(buttons);
}

void UsageDialog::takeValue(Secret value)
{
    m_value = std::move(value);
    m_token->wipeText();
    m_token->setEnabled(false);
    m_token->setPlaceholderText(tr("From the keychain"));
}

void UsageDialog::fillMethods()
{
    for (const auto *method : m_request.methods()) {
        m_method->addItem(method->fullName(), method->number);
        if (method == m_request.method())
            m_method->setCurrentIndex(m_method->count() - 1);
    }
}

QWidget *UsageDialog::makeParameterField(const ApiParameter &parameter)
{
    const QString objectName = u"parameter_"_s + parameter.name;
    const auto changed = [this, name = parameter.name](const QString &text) {
        m_request.setParameter(name, text.trimmed());
        showText();
    };
    if (parameter.name == "envName"_L1) {
        auto *combo = named(new ChoiceBox(m_parameters), objectName, parameter.name);
        combo->setLineEdit(new LineField(combo));
        combo->lineEdit()->setAccessibleName(parameter.name);
        const auto *environments = m_models.environments();
        for (int row = 0; row < environments->rowCount(); ++row)
            combo->addItem(environments->environmentAt(row).name);
        if (const QString known = m_request.parameter(parameter.name); !known.isEmpty())
            combo->setCurrentText(known);
        m_request.setParameter(parameter.name, combo->currentText());
        connect(combo, &QComboBox::currentTextChanged, this, changed);
        return combo;
    }
    auto *field = named(new LineField(m_parameters), objectName, parameter.name);
    field->setText(m_request.parameter(parameter.name));
    field->setPlaceholderText(parameter.isRequired ? tr("required") : tr("optional"));
    connect(field, &QLineEdit::textChanged, this, changed);
    return field;
}

void UsageDialog::showMethod()
{
    delete m_parameters;
    m_parameters = new QWidget(this);
    auto *grid = new QGridLayout(m_parameters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(this, Measure::Gap));
    grid->setVerticalSpacing(scaled(this, Measure::Tight));
    grid->setColumnStretch(1, 1);
    if (const auto *method = m_request.method()) {
        QList<ApiParameter> parameters = method->parameters;
        std::stable_partition(parameters.begin(), parameters.end(),
                              [](const ApiParameter &parameter) { return parameter.isRequired; });
        int shown = 0;
        for (const auto &parameter : parameters) {
            if (!parameter.isRequired && shown >= MaxParametersShown)
                break;
            auto *field = makeParameterField(parameter);
            auto *label = makeLabel(parameter.name, TextStyle::Body, m_parameters);
            label->setBuddy(field);
            grid->addWidget(label, shown, 0);
            grid->addWidget(field, shown, 1);
            ++shown;
        }
    }
    m_fields->setWidget(ParameterRow, QFormLayout::FieldRole, m_parameters);
    m_parameters->show();
    orderFocus(this);
    showText();
    growToFit(this);
}

void UsageDialog::showText()
{
    m_text->setPlainText(m_request.text(static_cast<UsageForm>(m_form->currentData().toInt())));
    const auto missing = m_request.missing();
    m_send->setEnabled(!m_isBusy && m_request.method() && missing.isEmpty());
    m_send->setToolTip(missing.isEmpty() ? QString()
                                         : tr("Enter a value for %1.").arg(missing.join(u", "_s)));
}

void UsageDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_message->show(MessageLine::Tone::Information, tr("Copied. The token value isn't included."));
}

void UsageDialog::send()
{
    Secret value = m_value.isEmpty() ? m_token->secret() : m_value.clone();
    if (value.isEmpty()) {
        m_message->show(MessageLine::Tone::Error, tr("Enter the token value to send the request."));
        m_token->setFocus();
        return;
    }
    m_isBusy = true;
    m_busyLine->setBusy(true);
    m_message->clear();
    showText();
    m_models.call(calls::CallWithToken{std::move(value), m_request.request()})
        .then(this, [this](const Result<ApiResponse> &answer) { showAnswer(answer); });
}

void UsageDialog::showAnswer(const Result<ApiResponse> &answer)
{
    m_isBusy = false;
    m_busyLine->setBusy(false);
    showText();
    if (!answer) {
        m_message->show(MessageLine::Tone::Error,
                        tr("No response. %1").arg(errorText(answer.error())),
                        errorDetails(answer.error()));
        return;
    }
    const bool succeeded = answer->result == 0;
    setDescribedText(m_outcome,
                     tr("\"result\": %1 \u00b7 %2 ms")
                         .arg(answer->result)
                         .arg(std::max<qint64>(answer->took.count(), 1)));
    QPalette tinted = m_outcome->palette();
    const auto &colors = themeColors(palette());
    tinted.setColor(m_outcome->foregroundRole(), succeeded ? colors.success : colors.danger);
    m_outcome->setPalette(tinted);
    m_answer->setPlainText(
        QString::fromUtf8(QJsonDocument::fromJson(answer->body).toJson()).trimmed());
    m_answer->show();
    growToFit(this);
}

} // namespace cirrusgrid
