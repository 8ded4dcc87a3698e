// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_activity_dialog.h"

#include "domain/shown_name.h"
#include "models/activity_model.h"
#include "models/dates.h"
#include "ui/tokens/activity_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! The entries of one token; the description is what the log knows it by.
class TokenActivity final : public QSortFilterProxyModel
{
public:
    TokenActivity(const QString &description, QAbstractItemModel *activity, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_description(description)
    {
        setSourceModel(activity);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(ActivityModel::TokenRole).toString()
            == m_description;
    }

private:
    QString m_description;
};

} // namespace

TokenActivityDialog::TokenActivityDialog(const Token &token, QAbstractItemModel *activity,
                                         QWidget *parent)
    : QDialog(parent)
{
    named(this, u"tokenActivityDialog"_s, tr("Usage"));
    setWindowTitle(tr("Usage"));
    setModal(true);
    auto *shown = new TokenActivity(token.description, activity, this);
    auto *list = named(new ActivityList(this), u"tokenActivityList"_s, tr("Usage"));
    list->setModel(shown);
    auto *empty = new EmptyPage(u"emblem-synchronizing"_s, this);
    empty->setWords(tr("No recent activity"),
                    token.lastUsed
                        ? tr("The token was last used on %1.").arg(instantText(*token.lastUsed))
                        : tr("This token has never been used."));
    empty->button()->hide();
    auto *pages = new QStackedWidget(this);
    pages->addWidget(list);
    pages->addWidget(empty);
    const auto showPage = [=] { pages->setCurrentIndex(shown->rowCount() > 0 ? 0 : 1); };
    connect(shown, &QAbstractItemModel::rowsInserted, this, showPage);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, showPage);
    showPage();

    auto *title =
        makeLabel(tr("Recent activity for \u201c%1\u201d").arg(nameInSentence(token.description)),
                  TextStyle::Title, this);
    title->setWordWrap(true);
    auto *card = new Card(this);
    makeColumn(card, 0, 0)->addWidget(pages);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *close =
        named(makeButton(tr("Close"), ButtonLook::Primary, this), u"closeButton"_s, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = makeColumn(this, Measure::Margin, 12);
    layout->addWidget(title);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    resize(scaled(this, 480), scaled(this, 420));
}

} // namespace cirrusgrid
