// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "domain/token.h"
#include "domain/token_rules.h"

#include <QDate>
#include <QHash>

namespace cirrusgrid {

enum class TokenFormMode { Generate, Edit, Copy };

enum class ExpiryProblem { Empty, NotADate, NoSuchDate, InThePast };

//! What the token dialog holds, without the dialog: the fields, what is wrong with them, and what
//! would be sent.
class TokenForm
{
public:
    //! \a original is the token that is edited or copied; its id counts in Edit alone.
    TokenForm(TokenFormMode mode, CataloguePtr catalogue, UtcTime now, const Token &original = {});

    TokenFormMode mode() const { return m_mode; }
    UtcTime openedAt() const { return m_now; }
    TokenId tokenId() const { return m_original.id; }
    const Token &original() const { return m_original; }

    const QString &description() const { return m_description; }
    void setDescription(const QString &description) { m_description = description; }

    bool neverExpires() const { return m_neverExpires; }
    void setNeverExpires(bool never) { m_neverExpires = never; }
    //! As typed; see dateFromText().
    const QString &expiryText() const { return m_expiryText; }
    void setExpiryText(const QString &text) { m_expiryText = text; }

    //! Empty for Custom.
    const QString &templateName() const { return m_templateName; }
    const ApiMethodSet &methods() const { return m_methods; }
    //! Checks exactly the template's methods. Unknown names are ignored.
    void chooseTemplate(const QString &name);
    //! Checks exactly these methods, which the user keeps under \a name.
    void chooseSavedSet(const QString &name, const ApiMethodSet &methods);
    //! The saved set that the methods are; empty when they are not, or not any more.
    QString savedSetName() const;
    //! The methods stay; they are no longer a template's.
    void chooseCustom();
    //! Checked one by one. Where they differ from the template that was chosen last, the set is
    //! Custom from it.
    void setMethods(const ApiMethodSet &methods);
    //! "Custom", or "Custom, from Maven Plugin +2 −1".
    QString customText() const;

    //! What is chosen, as far as Undo brings it back.
    struct Choice {
        QString templateName;
        QString baseName;
        ApiMethodSet baseMethods;
        ApiMethodSet methods;
    };
    Choice choice() const { return {m_templateName, m_baseName, m_baseMethods, m_methods}; }
    void restore(const Choice &choice);
    //! Methods were checked one by one, and are no template's and no saved set's: nothing else has
    //! them.
    bool isHandMade() const;

    std::optional<DescriptionProblem> descriptionProblem() const;
    //! The tokens that the description must not be taken for: the account's.
    void setOthers(const QList<Token> &others);
    //! One of them whose description looks the same.
    const Token *lookalike() const;
    std::optional<ExpiryProblem> expiryProblem() const;
    bool hasMethods() const { return !m_methods.isEmpty(); }
    bool isValid() const;
    //! Something differs from how the form was opened.
    bool isModified() const;

    std::optional<UtcTime> expiresAt() const;
    TokenDraft draft() const;
    //! For Edit: what differs from the token.
    TokenChange change() const;
    //! For Edit: "+3 −1 methods, new date"; empty when nothing differs.
    QString changeText() const;
    //! "14 of 298 methods in 3 services · 5 change things"
    QString selectionText() const;
    //! What is about to be done: "Generate “CI deploys”: 14 methods, until 16-12-2026."
    QString purposeText() const;

private:
    struct Snapshot {
        QString description;
        bool neverExpires = false;
        QString expiryText;
        QString templateName;
        ApiMethodSet methods;

        bool operator==(const Snapshot &) const = default;
    };
    Snapshot snapshot() const;
    bool sameGrant() const;

    TokenFormMode m_mode;
    CataloguePtr m_catalogue;
    UtcTime m_now;
    Token m_original;
    QString m_description;
    bool m_neverExpires = false;
    QString m_expiryText;
    QString m_templateName;
    //! The template or saved set that Custom started from; an empty name for none.
    QString m_baseName;
    ApiMethodSet m_baseMethods;
    ApiMethodSet m_methods;
    Snapshot m_opened;
    QList<Token> m_others;
    //! By skeleton; made when it is first asked for.
    mutable QHash<QString, qsizetype> m_looks;
};

} // namespace cirrusgrid
