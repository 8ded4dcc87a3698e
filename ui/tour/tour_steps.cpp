// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour_step.h"

#include "ui/widgets/message_line.h"
#include "ui/accessibility/visible_widget.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTreeView>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

template<typename Widget>
Widget *shown(const QString &objectName)
{
    return qobject_cast<Widget *>(visibleWidget(objectName));
}

std::function<bool()> isShown(const QString &objectName)
{
    return [objectName] { return visibleWidget(objectName) != nullptr; };
}

std::function<bool()> isGone(const QString &objectName)
{
    return [objectName] { return visibleWidget(objectName) == nullptr; };
}

std::function<void()> click(const QString &objectName)
{
    return [objectName] {
        auto *button = shown<QAbstractButton>(objectName);
        if (button && button->isEnabled())
            button->click();
    };
}

bool holds(const QString &objectName, const QString &text)
{
    const auto *field = shown<QLineEdit>(objectName);
    return field && field->text().contains(text, Qt::CaseInsensitive);
}

void chooseAccessTokens()
{
    auto *sections = shown<QListWidget>(u"settingsTabs"_s);
    for (int row = 0; sections && row < sections->count(); ++row) {
        if (sections->item(row)->data(Qt::UserRole) == u"accessTokens"_s)
            sections->setCurrentRow(row);
    }
}

QModelIndex methodNamed(const QAbstractItemModel &model, const QString &name,
                        const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
        if (const auto below = methodNamed(model, name, index); below.isValid())
            return below;
    }
    return {};
}

bool isMethodChecked()
{
    const auto *submit = shown<QAbstractButton>(u"submitButton"_s);
    return submit && submit->isEnabled();
}

void checkMethod()
{
    auto *tree = shown<QTreeView>(u"methodTree"_s);
    if (!tree)
        return;
    const auto index = methodNamed(*tree->model(), u"StopEnv"_s);
    tree->setCurrentIndex(index);
    tree->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
}

QModelIndex tokenRow(const QString &description)
{
    const auto *table = shown<QTableView>(u"tokenTable"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const auto index = table->model()->index(row, 0);
        if (index.data().toString() == description)
            return index;
    }
    return {};
}

bool hasCopied()
{
    const auto *dialog = visibleWidget(u"revealDialog"_s);
    const auto *message = dialog ? dialog->findChild<MessageLine *>() : nullptr;
    return message && !message->text().isEmpty();
}

bool hasOutcome()
{
    const auto *outcome = shown<QLabel>(u"usageOutcome"_s);
    return outcome && !outcome->text().isEmpty();
}

std::vector<TourStep> stepsToTheForm()
{
    return {
        {u"settingsButton"_s,
         TourWords::tr("Access tokens are in the settings. Open them."),
         isShown(u"settingsFrame"_s),
         {},
         click(u"settingsButton"_s)},
        {u"settingsTabs"_s,
         TourWords::tr("Choose Access Tokens."),
         isShown(u"accessTokensTab"_s),
         {},
         chooseAccessTokens},
        {u"generateButton"_s,
         TourWords::tr("Each script gets a token of its own. Generate one."),
         isShown(u"tokenDialog"_s),
         {},
         click(u"generateButton"_s)},
    };
}

std::vector<TourStep> stepsInTheForm(const QString &description)
{
    const auto isDescribed = [] {
        const auto *field = shown<QLineEdit>(u"descriptionEdit"_s);
        return field && !field->text().isEmpty() && !field->hasFocus();
    };
    const auto leaveDescription = [] {
        if (auto *next = visibleWidget(u"expiresAtEdit"_s))
            next->setFocus();
    };
    const auto isNarrowed = [] {
        const auto *box = shown<QAbstractButton>(u"onlyCheckedBox"_s);
        return box && box->isChecked();
    };
    return {
        {u"descriptionEdit"_s, TourWords::tr("Say what the token is for, then press Tab."),
         isDescribed, description, leaveDescription},
        {u"expiresAtEdit"_s,
         TourWords::tr("A token ends by itself: in 30 days, unless you choose another day."),
         {},
         {},
         {}},
        {u"methodSearchEdit"_s,
         TourWords::tr("Search among the API methods. Type \u201cstop env\u201d."),
         [] { return holds(u"methodSearchEdit"_s, u"stop env"_s); },
         u"stop env"_s,
         {}},
        {u"methodTree"_s,
         TourWords::tr("Check StopEnv. The token may do that, and nothing else."),
         isMethodChecked,
         {},
         checkMethod},
        {u"onlyCheckedBox"_s,
         TourWords::tr("Only Checked shows all that the token may do."),
         isNarrowed,
         {},
         click(u"onlyCheckedBox"_s)},
        {u"submitButton"_s,
         TourWords::tr("Generate it. Your password is asked for first."),
         isShown(u"passwordDialog"_s),
         {},
         click(u"submitButton"_s)},
    };
}

std::vector<TourStep> stepsWithTheValue()
{
    return {
        {u"passwordEdit"_s,
         TourWords::tr("The demo's password is \u201c"
                       "demo\u201d."),
         [] { return holds(u"passwordEdit"_s, u"demo"_s); },
         u"demo"_s,
         {}},
        {u"confirmButton"_s,
         TourWords::tr("Confirm."),
         isShown(u"revealDialog"_s),
         {},
         click(u"confirmButton"_s)},
        {u"copyValueButton"_s,
         TourWords::tr("The value is shown this once. Copy it: the clipboard forgets it after a "
                       "minute."),
         hasCopied,
         {},
         click(u"copyValueButton"_s)},
        {u"usageButton"_s,
         TourWords::tr("Now use it in a request."),
         isShown(u"usageDialog"_s),
         {},
         click(u"usageButton"_s)},
        {u"sendButton"_s,
         TourWords::tr("This is the request that a script makes. Send it right here."),
         hasOutcome,
         {},
         click(u"sendButton"_s)},
        {u"closeButton"_s,
         TourWords::tr("\"result\": 0 means that it was done. Close the request."),
         isGone(u"usageDialog"_s),
         {},
         click(u"closeButton"_s)},
        {u"closeButton"_s,
         TourWords::tr("Close the value, too. It will not be shown again."),
         isGone(u"revealDialog"_s),
         {},
         click(u"closeButton"_s)},
        {u"environmentTable"_s,
         TourWords::tr("The environment was stopped by the token, and the activity tells so."),
         {},
         {},
         {}},
    };
}

std::vector<TourStep> stepsOfRemoval(const QString &description)
{
    const auto isRemoved = [description] { return !tokenRow(description).isValid(); };
    const auto remove = [description] {
        if (auto *table = shown<QTableView>(u"tokenTable"_s))
            table->setCurrentIndex(tokenRow(description));
        click(u"removeButton"_s)();
    };
    return {
        {u"removeButton"_s,
         TourWords::tr("A token that is no longer needed is removed. Select it, then Remove."),
         isShown(u"removeDialog"_s),
         {},
         remove},
        {u"confirmRemoveButton"_s,
         TourWords::tr("Whatever uses it is refused from then on."),
         isShown(u"passwordDialog"_s),
         {},
         click(u"confirmRemoveButton"_s)},
        {u"passwordEdit"_s,
         TourWords::tr("The password once more: \u201c"
                       "demo\u201d."),
         [] { return holds(u"passwordEdit"_s, u"demo"_s); },
         u"demo"_s,
         {}},
        {u"confirmButton"_s, TourWords::tr("Confirm."), isRemoved, {}, click(u"confirmButton"_s)},
        {u"helpButton"_s,
         TourWords::tr("That was the way of a token. The user guide tells the rest."),
         {},
         {},
         {}},
    };
}

} // namespace

std::vector<TourStep> tourSteps()
{
    //: The description of a token.
    const QString description = TourWords::tr("Tour example");
    std::vector<TourStep> steps;
    for (const auto &part : {stepsToTheForm(), stepsInTheForm(description), stepsWithTheValue(),
                             stepsOfRemoval(description)})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace cirrusgrid
