// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_actions.h"

#include "domain/shown_name.h"
#include "models/token_issuer.h"
#include "ui/tokens/find_token_dialog.h"
#include "ui/tokens/remove_dialog.h"
#include "ui/tokens/token_activity_dialog.h"
#include "ui/tokens/token_dialog.h"
#include "ui/tokens/usage_dialog.h"
#include "ui/widgets/password_dialog.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/secret_clipboard.h"

#include <QDesktopServices>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TokenActions::TokenActions(AccountModels &models, const Preferences &preferences,
                           SecretClipboard &clipboard, SavedValues *savedValues,
                           QSettings *settings, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_savedValues(savedValues)
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
    const auto now = m_models.now();
    auto *dialog = new TokenDialog(TokenForm(mode, catalogue, now, token), catalogue, now,
                                   m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOthers(m_models.tokens()->tokens());
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
    auto *issuer = new TokenIssuer(m_models, dialog);
    const auto call = [issuer, draft = dialog->form().draft()](Secret password) {
        return issuer->create(draft, std::move(password));
    };
    const auto done = [this, dialog](Result<Issue> issue) {
        dialog->accept();
        finish(std::move(*issue), RevealReason::Generated);
    };
    confirmWithPassword(dialog, dialog->form().purposeText(), tr("No token was generated."), call,
                        done);
}

void TokenActions::applyChange(TokenDialog *dialog)
{
    const auto call = [this, id = dialog->form().tokenId(),
                       change = dialog->form().change()](Secret password) {
        return m_models.call(calls::EditToken{id, change, std::move(password)});
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
    auto *question = new QuestionDialog(
        {tr("Apply your changes first?"),
         tr("You have unsaved changes (%1). You can apply them when you regenerate the token.")
             .arg(dialog->form().changeText())},
        dialog);
    question->addButton(tr("Go Back"), u"goBackButton"_s, ButtonLook::Standard, {});
    question->addButton(tr("Discard Changes"), u"discardChangesButton"_s, ButtonLook::Standard,
                        QDialogButtonBox::NoRole, [this, dialog] { regenerate(dialog, {}); });
    if (dialog->form().isValid()) {
        question->addButton(tr("Apply and Regenerate"), u"applyAndRegenerateButton"_s,
                            ButtonLook::Primary,
                            [this, dialog] { regenerate(dialog, dialog->form().change()); });
    }
    question->open();
}

void TokenActions::regenerate(TokenDialog *dialog, const TokenChange &changeFirst)
{
    confirmRegeneration(dialog->form().original(), changeFirst, dialog,
                        [dialog] { dialog->accept(); });
}

void TokenActions::confirmRegeneration(const Token &token, const TokenChange &changeFirst,
                                       QWidget *parent, std::function<void()> accepted)
{
    auto *issuer = new TokenIssuer(m_models, parent);
    const auto call = [issuer, token, changeFirst](Secret password) {
        return issuer->regenerate(token, changeFirst, std::move(password));
    };
    const auto done = [this, accepted = std::move(accepted)](Result<Issue> issue) {
        if (accepted)
            accepted();
        finish(std::move(*issue), RevealReason::Regenerated);
    };
    const QString purpose = tr("Regenerate \u201c%1\u201d. The old value stops working "
                               "immediately, so update any scripts that use it.")
                                .arg(nameInSentence(token.description));
    confirmWithPassword(parent, purpose, tr("The old value still works."), call, done);
}

void TokenActions::finish(Issue issue, RevealReason reason)
{
    if (issue.issued)
        reveal(std::move(*issue.issued), reason);
    else
        tellLost(issue.token, reason);
}

void TokenActions::tellLost(const Token &token, RevealReason reason)
{
    const Question question = reason == RevealReason::Generated
        ? Question{tr("The token was generated, but its value was lost"),
                   tr("The connection was lost before the platform responded. \u201c%1\u201d was "
                      "created, but its value can't be shown. Regenerate the token to get a new "
                      "value.")
                       .arg(nameInSentence(token.description))}
        : Question{tr("The old value may no longer work"),
                   tr("The connection was lost before the platform responded, so the new value of "
                      "\u201c%1\u201d may have been lost. Regenerate the token again to get a "
                      "working value.")
                       .arg(nameInSentence(token.description))};
    auto *dialog = new QuestionDialog(question, m_window);
    dialog->addButton(tr("Not Now"), u"notNowButton"_s, ButtonLook::Standard, {});
    dialog->addButton(tr("Regenerate"), u"regenerateLostButton"_s, ButtonLook::Primary,
                      [this, token] { confirmRegeneration(token, {}, m_window, {}); });
    dialog->open();
    emit tokenChanged(token.id);
}

void TokenActions::remove(const QList<Token> &tokens)
{
    if (tokens.isEmpty())
        return;
    auto *dialog = new RemoveDialog(tokens, m_models.now(), m_window);
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
        ? tr("Remove \u201c%1\u201d.").arg(nameInSentence(tokens.first().description))
        : tr("Remove %Ln access token(s).", nullptr, static_cast<int>(tokens.size()));
    auto remover = std::make_shared<TokenRemover>(m_models);
    const auto call = [remover, ids](Secret password) {
        return remover->remove(ids, std::move(password));
    };
    confirmWithPassword(
        m_window, purpose, tr("No tokens were removed."), call,
        [this, ids](const Result<int> &goneBefore) { finishRemoval(ids, *goneBefore); });
}

void TokenActions::finishRemoval(const QList<TokenId> &ids, int goneBefore)
{
    forgetSavedValues(ids);
    if (goneBefore == 0)
        return;
    const int removed = static_cast<int>(ids.size()) - goneBefore;
    QStringList sentences;
    if (removed > 0)
        sentences.append(tr("%Ln token(s) removed.", nullptr, removed));
    sentences.append(tr("%Ln token(s) had already been removed.", nullptr, goneBefore));
    emit told(sentences.join(u' '));
}

void TokenActions::showActivity(const Token &token)
{
    auto *dialog = new TokenActivityDialog(token, m_models.activity(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString TokenActions::platform() const
{
    const QString host = QUrl(m_apiBaseUrl).host();
    return host.isEmpty() ? m_platformId : host;
}

void TokenActions::findByValue()
{
    if (!m_models.catalogue())
        return;
    auto *dialog = new FindTokenDialog(m_models, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindTokenDialog::regenerateRequested, this,
            [this, dialog](const Token &token) { confirmRegeneration(token, {}, dialog, {}); });
    connect(dialog, &FindTokenDialog::removeRequested, this,
            [this](const Token &token) { remove({token}); });
    dialog->open();
}

KnownAccount TokenActions::account() const { return {m_platformId, m_models.account().login}; }

void TokenActions::forgetSavedValues(const QList<TokenId> &ids)
{
    if (!m_savedValues)
        return;
    for (const auto id : ids)
        m_savedValues->remove(account(), id);
}

void TokenActions::showUsage(const Token &token, Secret value, QWidget *parent)
{
    if (!m_models.catalogue())
        return;
    const bool isAskedFor = value.isEmpty();
    auto *dialog = new UsageDialog(m_models, token, m_apiBaseUrl, std::move(value), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!isAskedFor || !m_savedValues)
        return;
    m_savedValues->read(account(), token.id).then(dialog, [dialog](Result<Secret> kept) {
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
    if (m_preferences.isPresenting())
        dialog->mask();
    connect(dialog, &RevealDialog::usageRequested, this,
            [this, dialog] { showUsage(dialog->token(), dialog->value(), dialog); });
    // A value that was saved before is of no use any more.
    forgetSavedValues({id});
    if (m_savedValues) {
        dialog->offerKeychain();
        connect(dialog, &RevealDialog::keychainRequested, this, [this, dialog] {
            const auto token = dialog->token();
            m_savedValues->save({account(), token.id, token.description}, dialog->value())
                .then(dialog, [dialog](const Result<void> &kept) { dialog->showKept(kept); });
        });
    }
    dialog->open();
    emit tokenChanged(id);
}

} // namespace cirrusgrid
