// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QLineEdit>

namespace cirrusgrid {

//! Every field of one line. A QLineEdit shows what can't be typed into it, such as the line break
//! at the end of a pasted line, as nothing, and keeps it. This one takes only what can be typed
//! from the clipboard, a drop or an input method. A paste is undone in one step, and the cursor
//! stays behind it.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent);
    LineField(const QString &text, QWidget *parent);

    //! What stands around and in a pasted text: its line breaks and tabs become spaces, or all of
    //! its white space is left out, as in a token's value or a verification code.
    enum class Pasting { Line, Value };
    Pasting pasting() const { return m_pasting; }
    void setPasting(Pasting pasting) { m_pasting = pasting; }

    //! Pastes; Qt's own paste() takes everything.
    void pasteText(QClipboard::Mode mode);

signals:
    //! A text came in from elsewhere. \a hasChanged when it wasn't taken as it was.
    void textTaken(bool hasChanged);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    //! What the field takes of \a text.
    virtual QString typeable(const QString &text) const;
    //! The field's own menu; deriving fields change its entries.
    virtual QMenu *makeMenu();
    //! Whether \a action is the one that Qt calls \a text, in English.
    static bool isQtsAction(const QAction &action, const char *text);

private:
    void take(const QString &text);

    Pasting m_pasting = Pasting::Line;
};

} // namespace cirrusgrid
