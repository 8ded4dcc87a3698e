// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_actions.h"

#include "services/answer.h"
#include "services/keychain.h"
#include "ui/common/password_dialog.h"
#include "ui/common/question_dialog.h"
#include "ui/common/secret_clipboard.h"
#include "ui/tokens/remove_dialog.h"
#include "ui/tokens/token_activity_dialog.h"
#include "ui/tokens/token_dialog.h"
#include "ui/tokens/usage_dialog.h"

#include <QDesktopServices>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

using IssuedResult = Result<IssuedToken>;

QFuture<IssuedResult> editAndRegenerate(PlatformService &service, TokenId id,
                                        const TokenChange &change, Secret password)
{
    auto answer = std::make_shared<Answer<IssuedToken>>();
    const auto give = [answer](IssuedResult result) { answer->give(std::move(result)); };
    auto again = std::make_shared<Secret>(password.clone());
    service.editToken(id, change, std::move(password))
        .then(&service, [&service, id, again, give](const Result<Token> &edited) {
            if (edited)
                service.regenerateToken(id, std::move(*again)).then(&service, give);
            else
                give(tl::unexpected(edited.error()));
        });
    return answer->future();
}

} // namespace

TokenActions::TokenActions(AccountModels &models, const Preferences &preferences,
                           SecretClipboard &clipboard, Keychain *keychain, QSettings *settings,
                           QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_window(window)
{
}

void TokenActions::generate() { openForm(TokenFormMode::Generate, {}); }

void TokenActions::edit(const Token &token) { openForm(TokenFormMode::Edit, token); }

void TokenActions::copy(const Token &token) { openForm(TokenFormMode::Copy, token); }

void TokenActions::openForm(TokenFormMode mode, const Token &token)
{
    const auto &catalogue = m_models.catalogue();
    if (!catalogue)
        return;
    const auto now = m_models.service().now();
    auto *dialog = new TokenDialog(TokenForm(mode, catalogue, now, token), catalogue, now,
                                   m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenDialog::submitted, this, [this, dialog] { submit(dialog); });
    connect(dialog, &TokenDialog::regenerateRequested, this,
            [this, dialog] { askAboutEdits(dialog); });
    connect(dialog, &TokenDialog::docsRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    dialog->open();
}

void TokenActions::submit(TokenDialog *dialog)
{
    switch (dialog->form().mode()) {
    case TokenFormMode::Generate:
    case TokenFormMode::Copy:
        create(dialog);
        return;
    case TokenFormMode::Edit:
        applyChange(dialog);
        return;
    }
}

void TokenActions::create(TokenDialog *dialog)
{
    const auto call = [this, draft = dialog->form().draft()](Secret password) {
        return m_models.service().createToken(draft, std::move(password));
    };
    const auto done = [this, dialog](Result<IssuedToken> issued) {
        dialog->accept();
        reveal(std::move(*issued), RevealReason::Generated);
    };
    confirmWithPassword(dialog, dialog->form().purposeText(), tr("Nothing was generated."), call,
                        done);
}

void TokenActions::applyChange(TokenDialog *dialog)
{
    const auto call = [this, id = dialog->form().tokenId(),
                       change = dialog->form().change()](Secret password) {
        return m_models.service().editToken(id, change, std::move(password));
    };
    const auto done = [this, dialog](const Result<Token> &token) {
        dialog->accept();
        emit tokenChanged(token->id);
    };
    confirmWithPassword(dialog, dialog->form().purposeText(), tr("Nothing was changed."), call,
                        done);
}

void TokenActions::askAboutEdits(TokenDialog *dialog)
{
    if (dialog->form().change().isEmpty()) {
        regenerate(dialog, {});
        return;
    }
    auto *question =
        new QuestionDialog({tr("Apply your changes first?"),
                            tr("The token was edited (%1). Regenerating gives it a new value; your "
                               "changes can be applied at the same time.")
                                .arg(dialog->form().changeText())},
                           dialog);
    question->addButton(tr("Go back"), u"goBackButton"_s, ButtonLook::Standard, {});
    question->addButton(tr("Discard changes"), u"discardChangesButton"_s, ButtonLook::Standard,
                        [this, dialog] { regenerate(dialog, {}); });
    if (dialog->form().isValid()) {
        question->addButton(tr("Apply and regenerate"), u"applyAndRegenerateButton"_s,
                            ButtonLook::Primary,
                            [this, dialog] { regenerate(dialog, dialog->form().change()); });
    }
    question->open();
}

void TokenActions::regenerate(TokenDialog *dialog, const TokenChange &changeFirst)
{
    const auto &original = dialog->form().original();
    auto &service = m_models.service();
    const auto call = [&service, id = original.id, changeFirst](Secret password) {
        return changeFirst.isEmpty()
            ? service.regenerateToken(id, std::move(password))
            : editAndRegenerate(service, id, changeFirst, std::move(password));
    };
    const auto done = [this, dialog](Result<IssuedToken> issued) {
        dialog->accept();
        reveal(std::move(*issued), RevealReason::Regenerated);
    };
    const QString purpose =
        tr("Regenerate \u201c%1\u201d: the old value stops working at once, and automations that "
           "use it must be updated.")
            .arg(original.description);
    confirmWithPassword(dialog, purpose, tr("The old value still works."), call, done);
}

void TokenActions::remove(const QList<Token> &tokens)
{
    if (tokens.isEmpty())
        return;
    auto *dialog = new RemoveDialog(tokens, m_models.service().now(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, tokens] { confirmRemoval(tokens); });
    dialog->open();
}

void TokenActions::confirmRemoval(const QList<Token> &tokens)
{
    QList<TokenId> ids;
    for (const auto &token : tokens)
        ids.append(token.id);
    const QString purpose = tokens.size() == 1
        ? tr("Remove \u201c%1\u201d.").arg(tokens.first().description)
        : tr("Remove %n access token(s).", nullptr, static_cast<int>(tokens.size()));
    const auto call = [this, ids](Secret password) {
        return m_models.service().deleteTokens(ids, std::move(password));
    };
    confirmWithPassword(m_window, purpose, tr("Nothing was removed."), call,
                        [](const Result<void> &) {});
}

void TokenActions::showActivity(const Token &token)
{
    auto *dialog = new TokenActivityDialog(token, m_models.activity(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString TokenActions::keychainKey(const Token &token) const
{
    return u"token/local/%1/%2"_s.arg(m_models.account().login).arg(token.id);
}

void TokenActions::showUsage(const Token &token, Secret value, QWidget *parent)
{
    if (!m_models.catalogue())
        return;
    const bool isAskedFor = value.isEmpty();
    auto *dialog = new UsageDialog(m_models, token, m_apiBaseUrl, std::move(value), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!isAskedFor || !m_keychain)
        return;
    m_keychain->read(keychainKey(token)).then(dialog, [dialog](Result<Secret> kept) {
        if (kept)
            dialog->takeValue(std::move(*kept));
    });
}

void TokenActions::reveal(IssuedToken issued, RevealReason reason)
{
    const auto id = issued.token.id;
    auto *dialog = new RevealDialog(std::move(issued), reason, m_clipboard,
                                    m_preferences.clipboardTime(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevealDialog::usageRequested, this,
            [this, dialog] { showUsage(dialog->token(), dialog->value(), dialog); });
    if (m_keychain) {
        dialog->offerKeychain();
        connect(dialog, &RevealDialog::keychainRequested, this, [this, dialog] {
            m_keychain->save(keychainKey(dialog->token()), dialog->value())
                .then(dialog, [dialog](const Result<void> &kept) { dialog->showKept(kept); });
        });
    }
    dialog->open();
    emit tokenChanged(id);
}

} // namespace cirrusgrid
