// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/script_reader.h"
#include "models/token_finder.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class TableView;
class ValueEdit;

//! Which token a value is of, as one asks after a leak.
class FindTokenDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a models outlives the dialog.
    FindTokenDialog(AccountModels &models, QWidget *parent);

    //! Looks for values in a file, as if it had been dropped.
    void openFile(const QString &fileName);

signals:
    void regenerateRequested(const cirrusgrid::Token &token);
    void removeRequested(const cirrusgrid::Token &token);

private:
    void createFields();
    void layOut();
    void connectFields();
    void chooseFile();
    void clearFound();
    void showRead();
    void updateActions();
    std::optional<Token> selected() const;

    AccountModels &m_models;
    TokenFinder m_finder;
    ScriptReader m_reader;
    QString m_fileName;
    ValueEdit *m_edit = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_clear = nullptr;
    BusyLine *m_busyLine = nullptr;
    MessageLine *m_message = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_regenerate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace cirrusgrid
