// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/token_model.h"

#include <QSortFilterProxyModel>

namespace cirrusgrid {

enum class TokenStatusFilter { All, Active, ExpiringSoon, Expired, NeverUsed };

//! Narrows a TokenModel to a text (found in the description, the preset, the names of granted
//! methods, or the id) and a status, and sorts it by value.
class TokenFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilterModel(QObject *parent = nullptr);

    void setTokenModel(TokenModel *model);
    void setCatalogue(CataloguePtr catalogue);
    void setText(const QString &text);
    void setStatus(TokenStatusFilter status);
    bool isNarrowed() const;

    const Token &tokenAt(const QModelIndex &index) const;
    QModelIndex indexOf(TokenId id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    bool hasStatus(const Token &token) const;
    bool hasText(const Token &token) const;

    TokenModel *m_model = nullptr;
    CataloguePtr m_catalogue;
    QString m_text;
    //! The same, as it is compared.
    QString m_wanted;
    //! The methods whose names hold the text.
    ApiMethodSet m_namedMethods;
    //! The id that the text is; 0 when it is none.
    TokenId m_id = 0;
    //! The text is found in "Custom".
    bool m_isCustomNamed = false;
    TokenStatusFilter m_status = TokenStatusFilter::All;
};

} // namespace cirrusgrid
