// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_page.h"

#include "ui/style/icons.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! A drawing that follows the theme.
class Drawing : public QWidget
{
public:
    Drawing(const QString &iconName, QWidget *parent)
        : QWidget(parent)
        , m_icon(themedIcon(iconName))
    {
        const int size = scaled(parent, 48);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyPage::EmptyPage(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_sentence(makeLabel({}, TextStyle::Body, this))
    , m_button(makeButton({}, ButtonLook::Primary, this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    setMuted(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(scaled(this, 440));
    auto *content = new QWidget;
    auto *layout = makeColumn(content, Measure::Group, Measure::Gap);
    layout->addStretch();
    layout->addWidget(new Drawing(iconName, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    makeColumn(this, 0, 0)->addWidget(makeScrolled(content, this));
}

void EmptyPage::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
}

} // namespace cirrusgrid
