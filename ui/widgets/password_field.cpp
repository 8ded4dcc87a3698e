// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_field.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

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

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool modified =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (typed.size() == 1 && typed[0].isLetter() && typed[0].toLower() != typed[0].toUpper()
        && !modified) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        emit capsLockSeen(typed[0].isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cirrusgrid
