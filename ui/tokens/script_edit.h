// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/drop_edit.h"

#include <QHash>

namespace cirrusgrid {

class ScriptReader;

//! A script that can be typed, pasted or dropped. Of one that is too long for an editor it shows
//! the lines in which something was found.
class ScriptEdit : public DropEdit
{
    Q_OBJECT

public:
    explicit ScriptEdit(QWidget *parent);

    //! Shows what \a reader has read: whole, or in excerpts.
    void showRead(const ScriptReader &reader);
    //! Back to an empty editor.
    void clearScript();
    //! Selects line \a number of the script, and scrolls to it.
    void showLine(int number);

signals:
    //! The user changed the text.
    void edited();
    //! A text came that is too long to be shown.
    void longTextPasted(const QString &text);

protected:
    void insertPasted(const QString &text) override;

private:
    void showExcerpts(const ScriptReader &reader);

    //! Of excerpts: where each line is.
    QHash<int, int> m_blocks;
    bool m_isShowing = false;
};

} // namespace cirrusgrid
