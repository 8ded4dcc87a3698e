// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/steps.h"

#include "tests/support/catch.h"

#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace cirrusgrid::steps {

using namespace Qt::StringLiterals;

namespace {

QModelIndex findBelow(const QAbstractItemModel &model, const QModelIndex &parent,
                      const QString &name)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (model.rowCount(index) == 0 && index.data().toString() == name)
            return index;
        if (const auto found = findBelow(model, index, name); found.isValid())
            return found;
    }
    return {};
}

} // namespace

QTableView *tokenTable() { return drive::find<QTableView>(u"tokenTable"_s); }

QStringList shownTokens()
{
    QStringList texts;
    const auto *model = tokenTable()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

void selectToken(const QString &description)
{
    const auto row = shownTokens().indexOf(description);
    REQUIRE(row >= 0);
    const auto place =
        tokenTable()->visualRect(tokenTable()->model()->index(static_cast<int>(row), 0));
    QTest::mouseClick(tokenTable()->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
}

QStringList selectedTokens()
{
    QStringList texts;
    for (const auto &index : tokenTable()->selectionModel()->selectedRows())
        texts.append(index.data().toString());
    texts.sort();
    return texts;
}

QTreeView *methodTree() { return drive::find<QTreeView>(u"methodTree"_s); }

bool isMethodShown(const QString &name)
{
    return findBelow(*methodTree()->model(), {}, name).isValid();
}

QModelIndex methodRow(const QString &name)
{
    const auto index = findBelow(*methodTree()->model(), {}, name);
    REQUIRE(index.isValid());
    return index;
}

void clickBox(const QModelIndex &index)
{
    auto *tree = methodTree();
    tree->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(tree);
    option.rect = tree->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = index.data().toString();
    const auto box =
        tree->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, tree);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, box.center());
}

Qt::CheckState boxOf(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

void submitNewToken(const QString &description)
{
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, description);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    clickBox(methodRow(u"StopEnv"_s));
    drive::click(u"submitButton"_s);
    drive::find<QWidget>(u"passwordDialog"_s);
}

void confirm()
{
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"confirmButton"_s);
    drive::waitUntilGone(u"passwordDialog"_s);
}

void confirmWrongly()
{
    drive::type(u"passwordEdit"_s, u"wrong"_s);
    drive::click(u"confirmButton"_s);
    drive::waitFor("the refusal", [] {
        return drive::find<QWidget>(u"passwordEdit"_s)->isEnabled()
            && !drive::textOf(u"passwordMessage"_s).isEmpty();
    });
}

} // namespace cirrusgrid::steps
