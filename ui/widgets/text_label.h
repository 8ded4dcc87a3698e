// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace cirrusgrid {

//! A label of plain text that no text makes too wide: what wraps is broken within a word where the
//! word alone is wider than the label, and what doesn't wrap can end in an ellipsis instead.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, QWidget *parent);

    //! Ends in an ellipsis where there is no room; the tooltip then has the whole text.
    void setElided();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    //! Whether a word needs more than \a width.
    bool isTooWide(int width) const;
    int brokenHeight(int width) const;
    void paintBroken();

    bool m_isElided = false;
};

//! Does so for a label that makeLabel() made.
void setElided(QLabel *label);

} // namespace cirrusgrid
