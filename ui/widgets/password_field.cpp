// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_field.h"

#include "ui/style/icons.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QKeyEvent>

#include <optional>

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
    : QLineEdit(parent)
    , m_eye(addAction(themedIcon(u"view-visible"_s), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_eye->setCheckable(true);
    m_eye->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::toggled, this, &PasswordField::setShown);
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
    hintAtCapsLock(false);
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

void PasswordField::hintAtCapsLock(bool isOn)
{
    if (!isOn) {
        if (m_capsLock)
            m_capsLock->clear();
        return;
    }
    if (!m_capsLock) {
        m_capsLock = new MessageLine(parentWidget());
        addBelow(this, m_capsLock);
    }
    m_capsLock->show(MessageLine::Tone::Warning, tr("Caps Lock seems to be on."));
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    // What is always shown tells by itself.
    if (const auto isOn = seenCapsLock(*event); isOn && !m_isAlwaysShown)
        hintAtCapsLock(*isOn);
    QLineEdit::keyPressEvent(event);
}

} // namespace cirrusgrid
