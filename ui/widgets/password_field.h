// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QLineEdit>
#include <QPointer>

namespace cirrusgrid {

class MessageLine;

//! Everything a password field needs: an eye that shows the text (Ctrl+H too), a hint at Caps Lock
//! under the field, which stands in a column or a form, and no copy of the text left behind when it
//! is taken or the field goes.
class PasswordField : public QLineEdit
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

private:
    void setShown(bool isShown);
    void hintAtCapsLock(bool isOn);

    QAction *m_eye;
    //! Made when it is needed for the first time: most never see it.
    QPointer<MessageLine> m_capsLock;
    bool m_isAlwaysShown = false;
};

} // namespace cirrusgrid
