// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings_frame.h"

#include "ui/style/style_painting.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString SectionKey = u"settings/section"_s;
const QString ExpandedKey = u"settings/expanded"_s;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.font, 160), scaled(option.font, 36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &colors = themeColors(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, colors.accentSubtle);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors.canvas);
        if (selected) {
            QRect mark = option.rect;
            mark.setWidth(scaled(option.font, 3));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                              colors.accent);
        }
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(selected ? colors.text : colors.textMuted);
        const int pad = scaled(option.font, Measure::Group);
        painter->drawText(
            option.rect.adjusted(pad, 0, -pad, 0),
            static_cast<int>(Qt::AlignVCenter
                             | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            index.data().toString());
        if (option.state & QStyle::State_HasFocus)
            painting::focusRing(painter, option);
    }
};

QFrame *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

} // namespace

SettingsFrame::SettingsFrame(QSettings *settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_expand(makeExpandButton())
    , m_sections(named(new QListWidget(this), u"settingsTabs"_s, tr("Settings sections")))
    , m_pages(new QStackedWidget(this))
{
    named(this, u"settingsFrame"_s, tr("Settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setMouseTracking(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setFixedWidth(scaled(this, 176));

    auto *close = named(makeToolButton(u"window-close"_s, {}, this), u"closeSettingsButton"_s,
                        tr("Close settings"));
    close->setToolTip(tr("Close settings (Esc)"));
    connect(close, &QToolButton::clicked, this, &SettingsFrame::closeRequested);

    auto *title = makeRow(nullptr, 0, 0);
    setMargins(title, this, {Measure::Group, Measure::Tight, Measure::Tight, Measure::Tight});
    title->addWidget(makeLabel(tr("Settings"), TextStyle::Title, this));
    title->addStretch();
    title->addWidget(m_expand);
    title->addWidget(close);

    auto *body = makeRow(nullptr, 0, 0);
    body->addWidget(m_sections);
    auto *between = makeHairline(this);
    between->setFixedWidth(1);
    body->addWidget(between);
    body->addWidget(m_pages, 1);
    auto *under = makeHairline(this);
    under->setFixedHeight(1);
    auto *layout = makeColumn(this, 0, 0);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addLayout(title);
    layout->addWidget(under);
    layout->addLayout(body, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsFrame::showSection);
}

QToolButton *SettingsFrame::makeExpandButton()
{
    auto *button = named(makeToolButton(u"view-fullscreen"_s, {}, this), u"expandSettingsButton"_s,
                         tr("Expand settings"));
    button->setCheckable(true);
    button->setChecked(m_settings->value(ExpandedKey).toBool());
    button->setToolTip(tr("Expand settings over the environments (F11)"));
    connect(button, &QToolButton::toggled, this, [this](bool isExpanded) {
        m_settings->setValue(ExpandedKey, isExpanded);
        emit expandedChanged();
    });
    auto *toggle = new QAction(this);
    toggle->setShortcut(QKeySequence(Qt::Key_F11));
    toggle->setAutoRepeat(false);
    connect(toggle, &QAction::triggered, button, &QToolButton::toggle);
    addAction(toggle);
    return button;
}

bool SettingsFrame::isExpanded() const { return m_expand->isChecked(); }

void SettingsFrame::addSection(const QString &title, const QString &key, QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_sections);
    item->setData(Qt::UserRole, key);
    // The current one is bold, and wider.
    const QFontMetrics bold(styledFont(font(), TextStyle::Section));
    m_sections->setFixedWidth(std::max(m_sections->width(),
                                       bold.horizontalAdvance(title)
                                           + 2 * scaled(this, Measure::Group)
                                           + scaled(this, Measure::Gap)));
    m_pages->addWidget(page);
}

int SettingsFrame::rowOf(const QString &key) const
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == key)
            return row;
    }
    return 0;
}

void SettingsFrame::setSectionEnabled(const QString &key, bool isEnabled)
{
    m_pages->widget(rowOf(key))->setEnabled(isEnabled);
}

void SettingsFrame::openLastSection()
{
    openSection(m_settings->value(SectionKey, AccessTokensSection).toString());
}

void SettingsFrame::openSection(const QString &key)
{
    m_sections->setCurrentRow(rowOf(key));
    focusSection();
}

void SettingsFrame::focusSection()
{
    if (auto *page = m_pages->currentWidget())
        page->setFocus();
}

void SettingsFrame::showSection(int row)
{
    if (row < 0)
        return;
    m_pages->setCurrentIndex(row);
    m_settings->setValue(SectionKey, m_sections->item(row)->data(Qt::UserRole));
}

void SettingsFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace cirrusgrid
