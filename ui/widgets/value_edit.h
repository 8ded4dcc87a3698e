// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/credential_form.h"
#include "ui/widgets/drop_edit.h"

namespace cirrusgrid {

//! A text in which token values are masked as soon as they are recognised: a pasted one never gets
//! into the editor, a typed one stays until its last character.
class ValueEdit : public DropEdit
{
    Q_OBJECT

public:
    //! \a masked says how a value is shown.
    ValueEdit(QString (*masked)(QByteArrayView), QWidget *parent);

signals:
    //! \a value goes away when the signal returns.
    void valueFound(QByteArrayView value, cirrusgrid::CredentialForm form);

protected:
    void insertPasted(const QString &text) override;

private:
    //! Tells the values of \a text, and gives it back without them; \a text is wiped.
    QString withoutValues(QByteArray text);
    void maskTyped();

    QString (*m_masked)(QByteArrayView);
    bool m_isMasking = false;
};

} // namespace cirrusgrid
