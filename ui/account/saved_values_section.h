// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved_values.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cirrusgrid {

//! The token values that were saved in the keychain, each to be taken out of it.
class SavedValuesSection : public QWidget
{
    Q_OBJECT

public:
    SavedValuesSection(SavedValues &values, const Platforms &platforms, QWidget *parent);

private:
    void showList();
    void removeSelected();

    SavedValues &m_values;
    const Platforms &m_platforms;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace cirrusgrid
