// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QBoxLayout;
class QPushButton;

namespace cirrusgrid {

//! A sentence beside the field it is about, with an icon. Takes no space while there is nothing to
//! say, unless it was told to keep its place.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Error, Warning, Information };

    explicit MessageLine(QWidget *parent = nullptr);

    //! Keeps the height of one line free, so that nothing moves when a message comes.
    void keepPlace();
    //! \a details are not shown, but can be copied.
    void show(Tone tone, const QString &text, const QString &details = {});
    void clear();
    QString text() const { return m_label->text(); }
    //! For screen readers: the message itself is the name.
    QLabel *label() const { return m_label; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_label;
    QPushButton *m_copyDetails;
    QBoxLayout *m_layout;
    QString m_details;
    Tone m_tone = Tone::Information;
    bool m_keepsPlace = false;
};

} // namespace cirrusgrid
