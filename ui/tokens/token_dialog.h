// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/method_search.h"
#include "models/method_tree_model.h"
#include "models/saved_sets.h"
#include "models/token_form.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace cirrusgrid {

class ExpiryField;
class MessageLine;
class MethodTreeView;
class SavedSetsMenu;
class SearchField;

//! Generate, Edit and Copy: the form of a token. It asks for submission; who listens asks for the
//! password and calls the service, and closes the dialog when that worked, so that nothing typed is
//! lost when it did not.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    //!  settings is where the user's saved sets are; it outlives the dialog.
    TokenDialog(TokenForm form, CataloguePtr catalogue, UtcTime now, QSettings *settings,
                QWidget *parent);

    const TokenForm &form() const { return m_form; }
    //! The account's tokens: a description that looks like one of theirs is pointed out.
    void setOthers(const QList<Token> &others);

signals:
    void submitted();
    //! Edit only.
    void regenerateRequested();
    void docsRequested(const QUrl &url);

public slots:
    //! Closes, after asking when something was changed.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields(UtcTime now);
    void layOut();
    QWidget *makeMethods();
    void connectFields();
    void fillFields();
    void fillPresets();

    void choosePreset(int index);
    void chooseSet(const QString &name);
    //! \a name was chosen instead of \a earlier, which is offered back if it was made by hand.
    void takeChosen(const QString &name, const TokenForm::Choice &earlier, bool wasHandMade);
    //! Opens the dialog that finds the methods of a script.
    void openScript();
    void takeScript(const ApiMethodSet &methods, bool replaces);
    void showChosen();
    void undoChoice();
    void forgetHandMade();
    void applyFilter();
    void takeChecked();
    //! Reads the fields into the form, and shows what follows from it.
    void readFields();
    void showProblems();
    void showPreset();
    void regenerate();
    void submit();

    TokenForm m_form;
    SavedSets m_sets;
    MethodSearch m_search;
    MethodTreeModel m_methods;
    QLineEdit *m_description = nullptr;
    MessageLine *m_descriptionMessage = nullptr;
    ExpiryField *m_expiry = nullptr;
    MessageLine *m_expiryMessage = nullptr;
    QComboBox *m_preset = nullptr;
    SavedSetsMenu *m_setsMenu = nullptr;
    QPushButton *m_fromScript = nullptr;
    MessageLine *m_setsMessage = nullptr;
    QPushButton *m_undo = nullptr;
    //! What was checked before a preset or the methods of a script took its place.
    std::optional<TokenForm::Choice> m_handMade;
    SearchField *m_searchField = nullptr;
    QCheckBox *m_onlyChecked = nullptr;
    MethodTreeView *m_tree = nullptr;
    QLabel *m_noMatch = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_regenerate = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
    //! Empty fields are not called wrong before the user was there.
    bool m_wasDescriptionTouched = false;
};

} // namespace cirrusgrid
