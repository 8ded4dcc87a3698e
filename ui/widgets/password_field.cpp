// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_field.h"

#include "domain/typed_text.h"
#include "ui/style/icons.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <optional>
#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! What a key tells of Caps Lock: a letter in capitals without Shift, or the other way round, means
//! that it is on. Nothing where it is no letter, or has no capitals.
std::optional<bool> seenCapsLock(const QKeyEvent &event)
{
    const QString typed = event.text();
    if (typed.size() != 1 || typed[0].toLower() == typed[0].toUpper()
        || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return {};
    return typed[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : LineField(parent)
    , m_eye(addAction(themedIcon(u"view-visible"_s), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_eye->setCheckable(true);
    m_eye->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::toggled, this, &PasswordField::setShown);
    connect(this, &LineField::textTaken, this, &PasswordField::hintAtText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_isAboutText, false))
            hint({});
    });
    setShown(false);
}

PasswordField::~PasswordField()
{
    // Whoever listens may be half gone by now.
    blockSignals(true);
    wipeText();
}

void PasswordField::showAlways()
{
    m_isAlwaysShown = true;
    m_eye->setVisible(false);
    m_eye->setEnabled(false);
    setPasting(Pasting::Value);
    setShown(true);
}

Secret PasswordField::secret() const { return Secret::fromText(text()); }

void PasswordField::wipeText()
{
    // Overwrites what the field itself holds, too: the characters are shared.
    QString characters = text();
    wipe(characters);
    clear();
    m_eye->setChecked(false);
    setShown(m_isAlwaysShown);
    m_isAboutText = false;
    hint({});
}

void PasswordField::setShown(bool isShown)
{
    setEchoMode(isShown ? Normal : Password);
    m_eye->setIcon(themedIcon(isShown ? u"view-hidden"_s : u"view-visible"_s));
    const QString does =
        isShown ? tr("Hide the password (Ctrl+H)") : tr("Show the password (Ctrl+H)");
    m_eye->setToolTip(does);
    m_eye->setText(does);
}

void PasswordField::hint(const QString &text)
{
    if (text.isEmpty()) {
        if (m_hint)
            m_hint->clear();
        return;
    }
    if (!m_hint) {
        m_hint = new MessageLine(parentWidget());
        addBelow(this, m_hint);
    }
    m_hint->show(MessageLine::Tone::Warning, text);
}

void PasswordField::hintAtCapsLock(bool isOn)
{
    if (!isOn && m_isAboutText)
        return;
    m_isAboutText = false;
    hint(isOn ? tr("Caps Lock may be on.") : QString());
}

void PasswordField::hintAtText(bool wasCleaned)
{
    // Nobody sees these in dots, and what is always shown can be read.
    if (m_isAlwaysShown || pasting() == Pasting::Value)
        return;
    // The field's own characters, shared: there is no copy to wipe.
    const QString characters = text();
    const bool startsWithSpace = !characters.isEmpty() && characters.front().isSpace();
    const bool endsWithSpace = !characters.isEmpty() && characters.back().isSpace();
    const QString found = wasCleaned ? tr("Line breaks and tabs were left out of the pasted text.")
        : endsWithSpace              ? tr("The password ends with a space.")
        : startsWithSpace            ? tr("The password starts with a space.")
                                     : QString();
    if (found.isEmpty())
        return;
    m_isAboutText = true;
    hint(found);
}

QString PasswordField::typeable(const QString &text) const
{
    // A password is taken as it is, but for what its owner could never type again.
    return pasting() == Pasting::Value ? LineField::typeable(text) : withoutUntypeable(text);
}

QMenu *PasswordField::makeMenu()
{
    auto *menu = LineField::makeMenu();
    for (auto *action : menu->actions()) {
        if (isQtsAction(*action, "&Copy") || isQtsAction(*action, "Cu&t"))
            action->setEnabled(false);
    }
    return menu;
}

bool PasswordField::deletesOrCopies(const QKeyEvent &event)
{
    // Shown or not, a password leaves for no clipboard: Qt would even copy what these keys delete.
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut))
        return true;
    const bool isToEnd = event.matches(QKeySequence::DeleteEndOfLine);
    if (!isToEnd && !event.matches(QKeySequence::DeleteCompleteLine))
        return false;
    const int from = isToEnd ? cursorPosition() : 0;
    setSelection(from, maxLength());
    del();
    return true;
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    // What is always shown tells by itself.
    if (const auto isOn = seenCapsLock(*event); isOn && !m_isAlwaysShown)
        hintAtCapsLock(*isOn);
    if (!deletesOrCopies(*event)) {
        LineField::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PasswordField::mouseReleaseEvent(QMouseEvent *event)
{
    // Qt would put what was selected on X11's selection, for any program to paste.
    if (event->button() != Qt::LeftButton)
        LineField::mouseReleaseEvent(event);
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    if (!m_isAboutText && !(m_hint && m_hint->isVisible()))
        hintAtText(false);
}

} // namespace cirrusgrid
