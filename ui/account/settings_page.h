// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cirrusgrid {

//! A section of the settings that is a form: captions above fields, in one column that does not
//! grow too wide.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent);

protected:
    void addTitle(const QString &title, const QString &explanation);
    void addField(const QString &caption, QWidget *field);
    void addWidget(QWidget *widget);
    void addGap();

private:
    QVBoxLayout *m_column;
};

} // namespace cirrusgrid
