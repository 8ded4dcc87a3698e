// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include "ui/widgets/line_field.h"

#include <QPointer>

namespace cirrusgrid {

class MessageLine;

//! Everything a password field needs: an eye that shows the text (Ctrl+H too), and no copy of the
//! text left behind when it is taken or the field goes, nor on a clipboard, shown or not. Under the
//! field, which stands in a column or a form, are hints at Caps Lock, at what was left out of a
//! pasted text, and at a space that one can't see.
class PasswordField : public LineField
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    //! For a code that lives for half a minute: being able to read it helps more than dots.
    void showAlways();

    //! The text, for one use. The field keeps it until it is wiped.
    Secret secret() const;
    void wipeText();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QString typeable(const QString &text) const override;
    QMenu *makeMenu() override;

private:
    //! Whether Qt would put something on the clipboard for this key, which was dealt with.
    bool deletesOrCopies(const QKeyEvent &event);
    void setShown(bool isShown);
    void hint(const QString &text);
    void hintAtCapsLock(bool isOn);
    //! After a paste, and when the field is left.
    void hintAtText(bool wasCleaned);

    QAction *m_eye;
    //! Made when it is needed for the first time: most never see it.
    QPointer<MessageLine> m_hint;
    //! That the hint is about the text: it goes when the text changes.
    bool m_isAboutText = false;
    bool m_isAlwaysShown = false;
};

} // namespace cirrusgrid
