// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QLineEdit>

namespace cirrusgrid {

//! Everything a password field needs: an eye that shows the text (Ctrl+H too), a hint at Caps Lock,
//! and no copy of the text left behind when it is taken or the field goes.
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

signals:
    //! Whether Caps Lock seems to be on: a letter arrived in capitals without Shift, or the other
    //! way round.
    void capsLockSeen(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setShown(bool isShown);

    QAction *m_eye;
    bool m_isAlwaysShown = false;
};

} // namespace cirrusgrid
