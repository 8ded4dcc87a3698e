// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cirrusgrid {

//! A sentence in a frame that points at a control, with a ring around the control. It belongs to
//! the control's window, so that it can be used while that is modal, and never takes the keyboard.
class Callout : public QWidget
{
    Q_OBJECT

public:
    //! \a window is where the controls are that it points at.
    explicit Callout(QWidget *window);
    ~Callout() override;

    //! \a place is such as "3 of 20". \a isToRead: there is nothing to be done.
    void setText(const QString &text, const QString &place, bool isToRead);
    //! Moves beside \a target, which may have moved since.
    void pointAt(QWidget *target);

signals:
    void nextRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Side { Below, Above, After, Before };
    //! Where the frame is when it stands at \a side of \a target, and where its tip is, both on
    //! the screen.
    struct Placing {
        QRect frame;
        QPoint tip;
    };
    Placing placed(Side side, const QRect &target) const;
    Placing placedBeside(const QWidget *target) const;

    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_end;
    QPushButton *m_next;
    QWidget *m_ring;
    //! In the widget's own coordinates.
    QPolygon m_shape;
};

} // namespace cirrusgrid
