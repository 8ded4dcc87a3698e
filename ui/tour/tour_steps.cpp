// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour_step.h"

#include "models/method_tree_model.h"
#include "models/token_model.h"
#include "ui/accessibility/visible_widget.h"
#include "ui/widgets/message_line.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

//! A control of the dashboard: what it is called, and what it is.
template<typename Widget>
struct Control {
    QString objectName;

    //! Null while it is not to be seen.
    Widget *shown() const { return qobject_cast<Widget *>(visibleWidget(objectName)); }
};

using Button = Control<QAbstractButton>;
using Field = Control<QLineEdit>;
using Window = Control<QWidget>;

const Window SettingsFrame{u"settingsFrame"_s};
const Window AccessTokensTab{u"accessTokensTab"_s};
const Window FormDialog{u"tokenDialog"_s};
const Window ConfirmDialog{u"passwordDialog"_s};
const Window ValueDialog{u"revealDialog"_s};
const Window RequestDialog{u"usageDialog"_s};
const Window RemovalDialog{u"removeDialog"_s};

const Button SettingsButton{u"settingsButton"_s};
const Button GenerateButton{u"generateButton"_s};
const Button OnlyCheckedBox{u"onlyCheckedBox"_s};
const Button SubmitButton{u"submitButton"_s};
const Button ConfirmButton{u"confirmButton"_s};
const Button CopyValueButton{u"copyValueButton"_s};
const Button UsageButton{u"usageButton"_s};
const Button SendButton{u"sendButton"_s};
const Button CloseButton{u"closeButton"_s};
const Button RemoveButton{u"removeButton"_s};
const Button ConfirmRemoveButton{u"confirmRemoveButton"_s};
const Button HelpButton{u"helpButton"_s};

const Field DescriptionEdit{u"descriptionEdit"_s};
const Field ExpiresAtEdit{u"expiresAtEdit"_s};
const Field MethodSearchEdit{u"methodSearchEdit"_s};
const Field PasswordEdit{u"passwordEdit"_s};

const Control<QListWidget> SettingsTabs{u"settingsTabs"_s};
const Control<QTreeView> MethodTree{u"methodTree"_s};
const Control<QTableView> TokenTable{u"tokenTable"_s};
const Control<QTableView> EnvironmentTable{u"environmentTable"_s};
const Control<QLabel> UsageOutcome{u"usageOutcome"_s};

std::function<bool()> isShown(const Window &window)
{
    return [window] { return window.shown() != nullptr; };
}

std::function<bool()> isGone(const Window &window)
{
    return [window] { return window.shown() == nullptr; };
}

std::function<void()> click(const Button &control)
{
    return [control] {
        auto *button = control.shown();
        if (button && button->isEnabled())
            button->click();
    };
}

std::function<bool()> holds(const Field &control, const QString &text)
{
    return [control, text] {
        const auto *field = control.shown();
        return field && field->text().contains(text, Qt::CaseInsensitive);
    };
}

void chooseAccessTokens()
{
    auto *sections = SettingsTabs.shown();
    for (int row = 0; sections && row < sections->count(); ++row) {
        if (sections->item(row)->data(Qt::UserRole) == u"accessTokens"_s)
            sections->setCurrentRow(row);
    }
}

bool isMethodChecked()
{
    const auto *submit = SubmitButton.shown();
    return submit && submit->isEnabled();
}

void checkMethod()
{
    auto *tree = MethodTree.shown();
    auto *methods = tree ? qobject_cast<MethodTreeModel *>(tree->model()) : nullptr;
    const auto *method =
        methods ? methods->catalogue()->byFullName(u"environment.control.StopEnv") : nullptr;
    if (!method)
        return;
    const auto index = methods->indexOfMethod(method->number);
    tree->setCurrentIndex(index);
    methods->setData(index, Qt::Checked, Qt::CheckStateRole);
}

QModelIndex tokenRow(TokenId id)
{
    const auto *table = TokenTable.shown();
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const auto index = table->model()->index(row, 0);
        if (index.data(TokenModel::IdRole).value<TokenId>() == id)
            return index;
    }
    return {};
}

//! The one that the tour has made, as nobody else makes any in a demo.
TokenId newestToken()
{
    TokenId newest = 0;
    const auto *table = TokenTable.shown();
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const auto id = table->model()->index(row, 0).data(TokenModel::IdRole).value<TokenId>();
        newest = std::max(newest, id);
    }
    return newest;
}

bool hasCopied()
{
    const auto *dialog = ValueDialog.shown();
    const auto *message = dialog ? dialog->findChild<MessageLine *>() : nullptr;
    return message && !message->text().isEmpty();
}

bool hasOutcome()
{
    const auto *outcome = UsageOutcome.shown();
    return outcome && !outcome->text().isEmpty();
}

std::vector<TourStep> stepsToTheForm()
{
    return {
        {.target = SettingsButton.objectName,
         .text = TourWords::tr("Open Settings to find your access tokens."),
         .isDone = isShown(SettingsFrame),
         .perform = click(SettingsButton)},
        {.target = SettingsTabs.objectName,
         .text = TourWords::tr("Choose Access Tokens."),
         .isDone = isShown(AccessTokensTab),
         .perform = chooseAccessTokens},
        {.target = GenerateButton.objectName,
         .text = TourWords::tr("Use a separate token for each script. Generate one now."),
         .isDone = isShown(FormDialog),
         .perform = click(GenerateButton)},
    };
}

std::vector<TourStep> stepsInTheForm()
{
    const auto isDescribed = [] {
        const auto *field = DescriptionEdit.shown();
        return field && !field->text().isEmpty() && !field->hasFocus();
    };
    const auto leaveDescription = [] {
        if (auto *next = ExpiresAtEdit.shown())
            next->setFocus();
    };
    const auto isNarrowed = [] {
        const auto *box = OnlyCheckedBox.shown();
        return box && box->isChecked();
    };
    return {
        {.target = DescriptionEdit.objectName,
         .text = TourWords::tr("Describe what the token is for, then press Tab."),
         .isDone = isDescribed,
         //: The description of a token.
         .typed = TourWords::tr("Tour example"),
         .perform = leaveDescription},
        {.target = ExpiresAtEdit.objectName,
         .text = TourWords::tr("Tokens expire after 30 days unless you choose another date.")},
        {.target = MethodSearchEdit.objectName,
         .text = TourWords::tr("Search the API methods. Type \u201cstop env\u201d."),
         .isDone = holds(MethodSearchEdit, u"stop env"_s),
         .typed = u"stop env"_s},
        {.target = MethodTree.objectName,
         .text = TourWords::tr("Check StopEnv. The token can call this method and nothing else."),
         .isDone = isMethodChecked,
         .perform = checkMethod},
        {.target = OnlyCheckedBox.objectName,
         .text = TourWords::tr("Only Checked shows everything the token is allowed to do."),
         .isDone = isNarrowed,
         .perform = click(OnlyCheckedBox)},
        {.target = SubmitButton.objectName,
         .text = TourWords::tr("Generate the token. You'll be asked for your password."),
         .isDone = isShown(ConfirmDialog),
         .perform = click(SubmitButton)},
    };
}

std::vector<TourStep> stepsWithTheValue()
{
    return {
        {.target = PasswordEdit.objectName,
         .text = TourWords::tr("The demo's password is \u201c"
                               "demo\u201d."),
         .isDone = holds(PasswordEdit, u"demo"_s),
         .typed = u"demo"_s},
        {.target = ConfirmButton.objectName,
         .text = TourWords::tr("Confirm."),
         .isDone = isShown(ValueDialog),
         .perform = click(ConfirmButton)},
        {.target = CopyValueButton.objectName,
         .text = TourWords::tr(
             "The value is shown only once. Copy it now. The clipboard is cleared after a minute."),
         .isDone = hasCopied,
         .perform = click(CopyValueButton)},
        {.target = UsageButton.objectName,
         .text = TourWords::tr("Now use it in a request."),
         .isDone = isShown(RequestDialog),
         .perform = click(UsageButton)},
        {.target = SendButton.objectName,
         .text = TourWords::tr("This is the request a script would make. Send it from here."),
         .isDone = hasOutcome,
         .perform = click(SendButton)},
        {.target = CloseButton.objectName,
         .text = TourWords::tr("\"result\": 0 means the call succeeded. Close this window."),
         .isDone = isGone(RequestDialog),
         .perform = click(CloseButton)},
        {.target = CloseButton.objectName,
         .text = TourWords::tr("Close this window, too. The value won't be shown again."),
         .isDone = isGone(ValueDialog),
         .perform = click(CloseButton)},
        {.target = EnvironmentTable.objectName,
         .text = TourWords::tr("The token stopped the environment. Activity shows the call.")},
    };
}

std::vector<TourStep> stepsOfRemoval()
{
    // Known by its id: whoever took the step may have described it in other words.
    const auto made = std::make_shared<TokenId>(0);
    const auto isAskedToRemove = [made] {
        *made = newestToken();
        return RemovalDialog.shown() != nullptr;
    };
    const auto remove = [made] {
        if (auto *table = TokenTable.shown())
            table->setCurrentIndex(tokenRow(*made));
        click(RemoveButton)();
    };
    return {
        {.target = RemoveButton.objectName,
         .text = TourWords::tr(
             "Remove tokens you no longer need. Select the token, then choose Remove."),
         .isDone = isAskedToRemove,
         .perform = remove},
        {.target = ConfirmRemoveButton.objectName,
         .text = TourWords::tr("Scripts that still use it get an error from now on."),
         .isDone = isShown(ConfirmDialog),
         .perform = click(ConfirmRemoveButton)},
        {.target = PasswordEdit.objectName,
         .text = TourWords::tr("Enter the password again: \u201c"
                               "demo\u201d."),
         .isDone = holds(PasswordEdit, u"demo"_s),
         .typed = u"demo"_s},
        {.target = ConfirmButton.objectName,
         .text = TourWords::tr("Confirm."),
         .isDone = [made] { return !tokenRow(*made).isValid(); },
         .perform = click(ConfirmButton)},
        {.target = HelpButton.objectName,
         .text = TourWords::tr("That's the tour. To learn more, see the user guide.")},
    };
}

} // namespace

std::vector<TourStep> tourSteps()
{
    std::vector<TourStep> steps;
    for (const auto &part :
         {stepsToTheForm(), stepsInTheForm(), stepsWithTheValue(), stepsOfRemoval()})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace cirrusgrid
