// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace cirrusgrid {

//! A surface on the canvas, with a hairline around it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! A surface with a hairline along its bottom or its top: bars at the window's ends.
class Bar : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Bottom };
    Bar(Place place, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

} // namespace cirrusgrid
