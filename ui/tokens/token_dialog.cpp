// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_dialog.h"

#include "domain/shown_name.h"
#include "models/dates.h"
#include "ui/tokens/expiry_field.h"
#include "ui/tokens/method_tree_view.h"
#include "ui/tokens/saved_sets_menu.h"
#include "ui/tokens/token_dialog_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(TokenForm form, CataloguePtr catalogue, UtcTime now, QSettings *settings,
                         QWidget *parent)
    : QDialog(parent)
    , m_form(std::move(form))
    , m_sets(settings, catalogue)
    , m_search(catalogue)
{
    const auto title = tokenDialogTitle(m_form.mode());
    named(this, u"tokenDialog"_s, title);
    setWindowTitle(title);
    setModal(true);
    m_methods.setCatalogue(std::move(catalogue));
    createFields(now);
    layOut();
    fillFields();
    connectFields();
    readFields();
    resize(scaled(this, 780), scaled(this, 600));
    m_description->setFocus();
}

void TokenDialog::setOthers(const QList<Token> &others)
{
    m_form.setOthers(others);
    showProblems();
}

void TokenDialog::createFields(UtcTime now)
{
    m_description = named(new LineField(this), u"descriptionEdit"_s, tr("Description"));
    m_description->setPlaceholderText(tr("For example, \u201c"
                                         "CI deploys\u201d"));
    m_descriptionMessage = new MessageLine(this);
    m_descriptionMessage->setObjectName(u"descriptionMessage"_s);
    m_expiry = new ExpiryField(dateOf(now), this);
    m_expiryMessage = new MessageLine(this);
    m_expiryMessage->setObjectName(u"expiryMessage"_s);
    m_preset = named(new ChoiceBox(this), u"presetCombo"_s, tr("API"));
    // A set may have a name of any length.
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(16);
    m_setsMenu = new SavedSetsMenu(m_sets, this);
    m_fromScript = named(makeButton(tr("From a Script\u2026"), ButtonLook::Link, this),
                         u"fromScriptButton"_s, tr("From a Script"));
    m_fromScript->setToolTip(tr("Find the methods that a script calls"));
    m_setsMessage = new MessageLine(this);
    m_setsMessage->setObjectName(u"savedSetsMessage"_s);
    m_undo =
        named(makeButton(tr("Undo"), ButtonLook::Link, this), u"undoPresetButton"_s, tr("Undo"));
    m_undo->hide();
    m_searchField =
        named(new SearchField(tr("Search methods, for example \u201cstop env\u201d"), this),
              u"methodSearchEdit"_s, tr("Search"));
    m_onlyChecked =
        named(new QCheckBox(tr("Only Checked"), this), u"onlyCheckedBox"_s, tr("Only Checked"));
    m_tree = new MethodTreeView(this);
    m_noMatch = makeLabel({}, TextStyle::Body, this);
    m_summary =
        named(makeLabel({}, TextStyle::Body, this), u"selectionSummary"_s, tr("Selected methods"));
    m_summary->setWordWrap(true);
    m_cancel = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                     tr("Cancel"));
    const QString submitText = m_form.mode() == TokenFormMode::Edit ? tr("Apply") : tr("Generate");
    m_submit =
        named(makeButton(submitText, ButtonLook::Primary, this), u"submitButton"_s, submitText);
    m_submit->setDefault(true);
    if (m_form.mode() == TokenFormMode::Edit) {
        m_regenerate = named(makeButton(tr("Regenerate token"), ButtonLook::Link, this),
                             u"regenerateLink"_s, tr("Regenerate token"));
        m_regenerate->setToolTip(tr("Gives the token a new value. The old value stops working "
                                    "immediately, so update any scripts that use it."));
    }
}

void TokenDialog::layOut()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(scaled(this, Measure::Group));
    fields->setVerticalSpacing(scaled(this, Measure::Tight));
    fields->setColumnStretch(1, 1);
    const auto addField = [&](const QString &caption, QWidget *field, QWidget *message) {
        const int row = fields->rowCount();
        auto *label = makeLabel(caption, TextStyle::Section, this);
        label->setBuddy(field);
        fields->addWidget(label, row, 0);
        fields->addWidget(field, row, 1);
        fields->addWidget(message, row + 1, 1);
    };
    addField(tr("Description"), m_description, m_descriptionMessage);
    addField(tr("Expires At"), m_expiry, m_expiryMessage);
    auto *presetRow = makeRow(nullptr, 0, Measure::Gap);
    presetRow->addWidget(m_preset, 1);
    presetRow->addWidget(m_setsMenu);
    auto *presetLabel = makeLabel(tr("API"), TextStyle::Section, this);
    presetLabel->setBuddy(m_preset);
    const int presetLine = fields->rowCount();
    fields->addWidget(presetLabel, presetLine, 0);
    fields->addLayout(presetRow, presetLine, 1);
    auto *told = makeRow(nullptr, 0, Measure::Gap);
    told->addWidget(m_setsMessage, 1);
    told->addWidget(m_undo, 0, Qt::AlignTop);
    fields->addLayout(told, presetLine + 1, 1);

    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    if (m_regenerate)
        buttons->addWidget(m_regenerate);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);

    auto *layout = makeColumn(this, Measure::Margin, 12);
    layout->addLayout(fields);
    layout->addWidget(makeMethods(), 1);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
}

QWidget *TokenDialog::makeMethods()
{
    auto *methods = new QWidget(this);
    auto *column = makeColumn(methods, 0, Measure::Gap);
    auto *filters = makeRow(nullptr, 0, Measure::Group);
    filters->addWidget(m_searchField, 1);
    filters->addWidget(m_fromScript);
    filters->addWidget(m_onlyChecked);
    column->addLayout(filters);
    column->addWidget(m_tree, 1);
    m_noMatch->setParent(m_tree);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setWordWrap(true);
    setMuted(m_noMatch);
    auto *over = makeColumn(m_tree, Measure::Margin, 0);
    over->addWidget(m_noMatch);
    m_noMatch->setAttribute(Qt::WA_TransparentForMouseEvents);
    return methods;
}

void TokenDialog::fillPresets()
{
    m_preset->clear();
    for (const auto &candidate : m_methods.catalogue()->templates())
        m_preset->addItem(candidate.name, candidate.name);
    m_preset->addItem(tr("Custom"), QString());
    for (const auto &set : m_sets.sets())
        m_preset->addItem(set.name, set.name);
}

void TokenDialog::fillFields()
{
    fillPresets();
    m_description->setText(m_form.description());
    m_expiry->setExpiry(m_form.expiryText(), m_form.neverExpires());
    m_methods.setChecked(m_form.methods());
    m_tree->setMethodModel(&m_methods);
    m_wasDescriptionTouched = m_form.mode() != TokenFormMode::Generate;
    if (const QString unread = m_sets.unreadText(); !unread.isEmpty())
        m_setsMessage->show(MessageLine::Tone::Warning, unread);
}

void TokenDialog::connectFields()
{
    connect(m_description, &QLineEdit::textChanged, this, [this] {
        m_wasDescriptionTouched = true;
        readFields();
    });
    connect(m_expiry, &ExpiryField::edited, this, &TokenDialog::readFields);
    connect(m_preset, &QComboBox::activated, this, &TokenDialog::choosePreset);
    connect(m_setsMenu, &SavedSetsMenu::setsChanged, this, [this](const QString &name) {
        fillPresets();
        chooseSet(name);
        readFields();
    });
    connect(m_setsMenu, &SavedSetsMenu::told, this, [this](bool isError, const QString &sentence) {
        m_setsMessage->show(isError ? MessageLine::Tone::Error : MessageLine::Tone::Information,
                            sentence);
        m_undo->hide();
    });
    connect(m_fromScript, &QPushButton::clicked, this, &TokenDialog::openScript);
    connect(m_undo, &QPushButton::clicked, this, &TokenDialog::undoChoice);
    connect(m_searchField, &QLineEdit::textChanged, this, &TokenDialog::applyFilter);
    connect(m_searchField, &SearchField::listRequested, this, [this] {
        if (m_methods.rowCount() > 0)
            m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_onlyChecked, &QCheckBox::toggled, this, &TokenDialog::applyFilter);
    connect(&m_methods, &MethodTreeModel::checkedByHand, this, &TokenDialog::takeChecked);
    // What was unchecked under the filter stays in sight while one works in the tree.
    connect(m_tree, &MethodTreeView::left, this, [this] {
        if (m_onlyChecked->isChecked())
            applyFilter();
    });
    connect(m_tree, &MethodTreeView::docsRequested, this, &TokenDialog::docsRequested);
    connect(m_tree, &MethodTreeView::topPassed, m_searchField, qOverload<>(&QWidget::setFocus));
    connect(m_cancel, &QPushButton::clicked, this, &TokenDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &TokenDialog::submit);
    if (m_regenerate)
        connect(m_regenerate, &QPushButton::clicked, this, &TokenDialog::regenerate);
}

void TokenDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_searchField->setFocus();
        m_searchField->selectAll();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TokenDialog::applyFilter()
{
    const QString text = m_searchField->text().trimmed();
    auto shown = m_search.matches(text);
    if (m_onlyChecked->isChecked())
        shown = shown.intersected(m_methods.checked());
    m_methods.setShown(shown);
    m_tree->showSearch(text, !text.isEmpty() || m_onlyChecked->isChecked());
    m_noMatch->setText(shown.isEmpty() ? noMethodText(text, m_onlyChecked->isChecked())
                                       : QString());
}

void TokenDialog::takeChecked()
{
    m_form.setMethods(m_methods.checked());
    forgetHandMade();
    readFields();
}

void TokenDialog::readFields()
{
    m_form.setDescription(m_description->text());
    m_form.setExpiryText(m_expiry->text());
    m_form.setNeverExpires(m_expiry->isNever());
    m_expiry->setInstant(m_form.expiresAt());
    showProblems();
    showPreset();
    const QString change = m_form.mode() == TokenFormMode::Edit ? m_form.changeText() : QString();
    setDescribedText(m_summary,
                     change.isEmpty() ? m_form.selectionText()
                                      : m_form.selectionText() + u" \u00b7 "_s + change);
    const bool differs = m_form.mode() != TokenFormMode::Edit || !m_form.change().isEmpty();
    m_submit->setEnabled(m_form.isValid() && differs);
    m_submit->setToolTip(submitHint(m_form));
}

void TokenDialog::showProblems()
{
    const auto description = m_form.descriptionProblem();
    const bool isTold =
        description && (m_wasDescriptionTouched || *description != DescriptionProblem::Empty);
    setRefused(m_description, isTold);
    if (isTold)
        m_descriptionMessage->show(MessageLine::Tone::Error, problemText(*description));
    else if (const auto *other = m_form.lookalike())
        m_descriptionMessage->show(MessageLine::Tone::Warning,
                                   tr("Looks like \u201c%1\u201d (ID %2).")
                                       .arg(nameInSentence(other->description))
                                       .arg(other->id));
    else
        m_descriptionMessage->clear();

    const auto expiry = m_form.expiryProblem();
    m_expiry->setRefused(expiry.has_value());
    if (expiry)
        m_expiryMessage->show(MessageLine::Tone::Error, problemText(*expiry));
    else
        m_expiryMessage->clear();
}

void TokenDialog::showPreset()
{
    const int custom = m_preset->findData(QString());
    m_preset->setItemText(custom, m_form.customText());
    const QString set = m_sets.byName(m_form.savedSetName()) ? m_form.savedSetName() : QString();
    const int index =
        m_preset->findData(m_form.templateName().isEmpty() ? set : m_form.templateName());
    m_preset->setCurrentIndex(index < 0 ? custom : index);
    m_setsMenu->setSelection(m_form.methods(), set);
}

void TokenDialog::submit()
{
    if (m_submit->isEnabled())
        emit submitted();
}

void TokenDialog::regenerate()
{
    if (isExpired(m_form.expiresAt(), m_form.openedAt())) {
        m_expiryMessage->show(
            MessageLine::Tone::Error,
            tr("This token has expired. Choose a new date, then regenerate the token."));
        m_expiry->setRefused(true);
        m_expiry->setFocus();
        return;
    }
    emit regenerateRequested();
}

void TokenDialog::reject()
{
    if (!m_form.isModified()) {
        QDialog::reject();
        return;
    }
    auto *question =
        new QuestionDialog({tr("Discard your changes?"), discardText(m_form.mode())}, this);
    question->addButton(tr("Keep Editing"), u"goBackButton"_s, ButtonLook::Primary, {});
    question->addButton(tr("Discard"), u"discardButton"_s, ButtonLook::Danger,
                        QDialogButtonBox::DestructiveRole, [this] { QDialog::reject(); });
    question->open();
}

} // namespace cirrusgrid
