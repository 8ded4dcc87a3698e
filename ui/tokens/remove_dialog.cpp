// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/remove_dialog.h"

#include "domain/shown_name.h"
#include "models/dates.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <QHash>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxListed = 10;
//! A token used within these days is likely to be missed.
constexpr std::chrono::days UsedLately{7};

bool wasUsedLately(const Token &token, UtcTime now)
{
    return token.lastUsed && *token.lastUsed + UsedLately >= now;
}

} // namespace

RemoveDialog::RemoveDialog(const QList<Token> &tokens, UtcTime now, QWidget *parent)
    : QDialog(parent)
{
    named(this, u"removeDialog"_s, tr("Remove access tokens"));
    setWindowTitle(tr("Remove Access Tokens"));
    setModal(true);

    auto *title =
        makeLabel(tr("Remove %Ln access token(s)?", nullptr, static_cast<int>(tokens.size())),
                  TextStyle::Title, this);
    auto *explanation = makeLabel(
        tr("Anything that uses a removed token stops working immediately. This can't be undone."),
        TextStyle::Body, this);
    explanation->setWordWrap(true);

    auto *keep = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                       tr("Cancel"));
    auto *remove = named(makeButton(tr("Remove"), ButtonLook::Danger, this),
                         u"confirmRemoveButton"_s, tr("Remove"));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    remove->setDefault(true);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(keep, QDialogButtonBox::RejectRole);
    buttons->addButton(remove, QDialogButtonBox::AcceptRole);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(scaled(this, Measure::Tight));
    layout->addWidget(makeList(tokens, now));
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addWidget(buttons);
    setMinimumWidth(scaled(this, 440));
    // The size that Qt suggests does not know how the explanation wraps.
    resize(sizeHint());
    growToFit(this);
    remove->setFocus();
}

QWidget *RemoveDialog::makeList(const QList<Token> &tokens, UtcTime now)
{
    // Those that are likely to be missed come first.
    QList<Token> listed = tokens;
    std::stable_sort(listed.begin(), listed.end(), [now](const Token &left, const Token &right) {
        return wasUsedLately(left, now) && !wasUsedLately(right, now);
    });
    auto *frame = named(new QFrame(this), u"removeList"_s, tr("Tokens to remove"));
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = makeColumn(frame, 12, Measure::Gap);
    QHash<QString, int> looks;
    for (const auto &token : tokens)
        ++looks[skeletonOf(token.description)];
    const auto nameOf = [&](const Token &token) {
        const QString shown = nameInSentence(token.description);
        return looks[skeletonOf(token.description)] > 1 ? tr("%1 (ID %2)").arg(shown).arg(token.id)
                                                        : shown;
    };
    for (const auto &token : listed.first(std::min(listed.size(), MaxListed))) {
        auto *row = makeRow(nullptr, 0, Measure::Gap);
        auto *name = makeLabel({}, TextStyle::Body, frame);
        name->setText(
            name->fontMetrics().elidedText(nameOf(token), Qt::ElideRight, scaled(this, 260)));
        name->setToolTip(nameOf(token));
        row->addWidget(name);
        row->addStretch();
        if (wasUsedLately(token, now)) {
            auto *mark = makeLabel(tr("Last used %1").arg(agoText(*token.lastUsed, now)),
                                   TextStyle::Hint, frame);
            QPalette palette = mark->palette();
            palette.setColor(QPalette::PlaceholderText, themeColors(this->palette()).warning);
            mark->setPalette(palette);
            mark->setObjectName(u"usedLatelyMark"_s);
            row->addWidget(mark);
        }
        column->addLayout(row);
    }
    if (listed.size() > MaxListed) {
        column->addWidget(
            makeLabel(tr("and %Ln more", nullptr, static_cast<int>(listed.size() - MaxListed)),
                      TextStyle::Hint, frame));
    }
    return frame;
}

} // namespace cirrusgrid
