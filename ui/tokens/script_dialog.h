// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/script_method_model.h"
#include "models/script_reader.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class ScriptEdit;
class TableView;

//! Finds the methods that a script calls, for a token to be granted exactly those.
class ScriptDialog : public QDialog
{
    Q_OBJECT

public:
    ScriptDialog(const CataloguePtr &catalogue, QWidget *parent);
    ~ScriptDialog() override;

    //! Reads a file, as if it had been dropped.
    void openFile(const QString &fileName);

signals:
    //! The user takes \a methods; \a replaces those that were checked before.
    void methodsTaken(const cirrusgrid::ApiMethodSet &methods, bool replaces);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields();
    void createTable();
    void layOut();
    void connectFields();
    void chooseFile();
    void readEdited();
    void clearScript();
    void showResult();
    void showUnknown();
    void showWarning();
    void showSummary();
    void showLineOf(const QModelIndex &index);
    void updateSubmit();
    void take();

    ScriptReader m_reader;
    ScriptMethodModel m_methods;
    QSortFilterProxyModel m_sorted;
    //! A pause in typing.
    QTimer m_pause;
    //! What is read came from elsewhere than the editor, and is to be shown in it.
    bool m_isForeign = false;
    QString m_fileName;
    ScriptEdit *m_edit = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_source = nullptr;
    BusyLine *m_busyLine = nullptr;
    MessageLine *m_message = nullptr;
    TableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_unknownLabel = nullptr;
    QListWidget *m_unknown = nullptr;
    QCheckBox *m_replace = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace cirrusgrid
