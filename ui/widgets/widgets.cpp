// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/widgets.h"

#include "ui/style/icons.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace cirrusgrid {

QLabel *makeLabel(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setFont(styledFont(parent->font(), style));
    switch (style) {
    case TextStyle::Section:
    case TextStyle::Hint:
        setMuted(label);
        break;
    case TextStyle::Title:
    case TextStyle::Body:
    case TextStyle::Monospaced:
        break;
    }
    return label;
}

QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonLook(button, look);
    button->setAutoDefault(false);
    const int size = scaled(parent, Measure::SmallIcon + 2);
    button->setIconSize({size, size});
    return button;
}

QToolButton *makeToolButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(iconName));
    const int size = scaled(parent, Measure::Icon);
    button->setIconSize({size, size});
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QAction *addTool(QLayout *row, const QString &iconName, const QString &text,
                 const QString &objectName, QWidget *owner)
{
    auto *action = new QAction(themedIcon(iconName), text, owner);
    auto *button = named(makeToolButton(iconName, text, owner), objectName, text);
    button->setDefaultAction(action);
    row->addWidget(button);
    return action;
}

QVBoxLayout *makeColumn(QWidget *parent, int margin, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    setMeasures(layout, parent, margin, spacing);
    return layout;
}

QHBoxLayout *makeRow(QWidget *parent, int margin, int spacing)
{
    auto *layout = new QHBoxLayout(parent);
    setMeasures(layout, parent, margin, spacing);
    return layout;
}

void setMeasures(QBoxLayout *layout, const QWidget *reference, int margin, int spacing)
{
    const int around = scaled(reference, margin);
    layout->setContentsMargins(around, around, around, around);
    layout->setSpacing(scaled(reference, spacing));
}

QFormLayout *makeForm(const QWidget *reference, CaptionPlace place, int spacing)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(place == CaptionPlace::Above ? QFormLayout::WrapAllRows
                                                        : QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(scaled(reference, Measure::Group));
    form->setVerticalSpacing(scaled(reference, spacing));
    return form;
}

void addField(QFormLayout *form, const QString &caption, QWidget *field)
{
    auto *label = makeLabel(caption, TextStyle::Section, field->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
}

namespace {

//! The one that has \a widget itself: \a root or a layout in it.
QLayout *layoutWith(QLayout *root, QWidget *widget)
{
    if (root->indexOf(widget) >= 0)
        return root;
    for (int i = 0; i < root->count(); ++i) {
        auto *inner = root->itemAt(i)->layout();
        if (auto *found = inner ? layoutWith(inner, widget) : nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

void addBelow(QWidget *widget, QWidget *added)
{
    auto *layout = layoutWith(widget->parentWidget()->layout(), widget);
    if (auto *column = qobject_cast<QVBoxLayout *>(layout)) {
        column->insertWidget(column->indexOf(widget) + 1, added);
    } else if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getWidgetPosition(widget, &row, &role);
        form->insertRow(row + 1, QString(), added);
    } else {
        Q_ASSERT_X(false, "addBelow", "neither in a column nor in a form");
    }
}

QScrollArea *makeScrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void setMargins(QLayout *layout, const QWidget *reference, const SideMargins &margins)
{
    const int leading = scaled(reference, margins.leading);
    const int trailing = scaled(reference, margins.trailing);
    const bool isMirrored = QApplication::isRightToLeft();
    layout->setContentsMargins(isMirrored ? trailing : leading, scaled(reference, margins.top),
                               isMirrored ? leading : trailing, scaled(reference, margins.bottom));
}

namespace {

int neededHeight(const QWidget *window, int width)
{
    auto *layout = contentOf(window)->layout();
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalMinimumSize().height();
    return std::min(needed, roomFor(window).height());
}

} // namespace

void growToFit(QWidget *window)
{
    const int needed = neededHeight(window, window->width());
    if (needed > window->height())
        window->resize(window->width(), needed);
}

void fitHeight(QWidget *window)
{
    // Before it is shown, a window has a width that nobody has asked for.
    const int width = window->isVisible() ? window->width() : window->minimumWidth();
    window->resize(width, neededHeight(window, width));
}

void chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &)> chosen)
{
    auto *chooser = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(name);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, std::move(chosen));
    chooser->open();
}

void setDescribedText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleDescription(text);
}

void setMuted(QLabel *label) { label->setForegroundRole(QPalette::PlaceholderText); }

} // namespace cirrusgrid
