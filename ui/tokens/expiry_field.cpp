// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/expiry_field.h"

#include "models/dates.h"
#include "ui/style/icons.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

ExpiryField::ExpiryField(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_date(named(new LineField(this), u"expiresAtEdit"_s, tr("Expires At")))
    , m_never(named(new QCheckBox(tr("Never expires"), this), u"neverExpiresBox"_s,
                    tr("Never expires")))
{
    m_date->setPlaceholderText(tr("dd-mm-yyyy"));
    // Room for the marks that a date beside Arabic may bring along.
    m_date->setMaxLength(32);
    m_date->setFixedWidth(m_date->fontMetrics().horizontalAdvance(u"00-00-0000"_s)
                          + scaled(this, 56));
    auto *calendar =
        m_date->addAction(themedIcon(u"x-office-calendar"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose a date (Alt+Down)"));
    calendar->setToolTip(tr("Choose a date (Alt+Down)"));
    calendar->setShortcut(QKeySequence(u"Alt+Down"_s));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &ExpiryField::showCalendar);

    auto *row = makeRow(this, 0, Measure::Gap);
    row->addWidget(m_date);
    row->addWidget(makeQuickPicks());
    row->addStretch();
    row->addWidget(m_never);
    setFocusProxy(m_date);
    connect(m_date, &QLineEdit::textEdited, this, &ExpiryField::edited);
    connect(m_date, &QLineEdit::editingFinished, this, &ExpiryField::rewrite);
    connect(m_never, &QCheckBox::toggled, this, [this](bool never) {
        m_date->setEnabled(!never);
        emit edited();
    });
}

QWidget *ExpiryField::makeQuickPicks()
{
    auto *row = named(new QWidget(this), u"expiryQuickPick"_s, tr("Expires in"));
    makeRow(row, 0, 0);
    addPick(row, tr("%n day(s)", nullptr, 7), u"expiryIn7Days"_s, m_today.addDays(7));
    addPick(row, tr("%n day(s)", nullptr, 30), u"expiryIn30Days"_s, m_today.addDays(30));
    addPick(row, tr("%n day(s)", nullptr, 90), u"expiryIn90Days"_s, m_today.addDays(90));
    addPick(row, tr("%n year(s)", nullptr, 1), u"expiryIn1Year"_s, m_today.addYears(1));
    return row;
}

void ExpiryField::addPick(QWidget *row, const QString &text, const QString &objectName,
                          const QDate &date)
{
    auto *button = named(new QToolButton(row), objectName, tr("Valid for %1").arg(text));
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(dateText(date));
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, themeColors(palette).accent);
    button->setPalette(palette);
    row->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, date] { pick(date); });
}

void ExpiryField::setExpiry(const QString &text, bool never)
{
    m_date->setText(text);
    const QSignalBlocker blocker(m_never);
    m_never->setChecked(never);
    m_date->setEnabled(!never);
}

QLineEdit *ExpiryField::lineEdit() const { return m_date; }

QString ExpiryField::text() const { return m_date->text(); }

bool ExpiryField::isNever() const { return m_never->isChecked(); }

void ExpiryField::setRefused(bool refused) { cirrusgrid::setRefused(m_date, refused); }

void ExpiryField::setInstant(const std::optional<UtcTime> &instant)
{
    m_date->setToolTip(
        instant ? tr("Valid until %1 (%2)").arg(instantText(*instant), localInstantText(*instant))
                : QString());
}

void ExpiryField::rewrite()
{
    const auto date = dateFromText(m_date->text());
    if (!date || m_date->text() == dateText(*date))
        return;
    m_date->setText(dateText(*date));
    emit edited();
}

void ExpiryField::pick(const QDate &date)
{
    {
        const QSignalBlocker blocker(m_never);
        m_never->setChecked(false);
    }
    m_date->setEnabled(true);
    m_date->setText(dateText(date));
    emit edited();
}

void ExpiryField::showCalendar()
{
    if (!m_popup) {
        m_popup = new QMenu(this);
        auto *calendar = named(new QCalendarWidget(m_popup), u"expiryCalendar"_s, tr("Calendar"));
        calendar->setMinimumDate(m_today);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        auto *action = new QWidgetAction(m_popup);
        action->setDefaultWidget(calendar);
        m_popup->addAction(action);
        const auto choose = [this](const QDate &date) {
            pick(date);
            m_popup->close();
        };
        connect(calendar, &QCalendarWidget::clicked, this, choose);
        connect(calendar, &QCalendarWidget::activated, this, choose);
    }
    auto *calendar = m_popup->findChild<QCalendarWidget *>();
    calendar->setSelectedDate(dateFromText(m_date->text()).value_or(m_today));
    m_popup->popup(m_date->mapToGlobal(QPoint(0, m_date->height() + scaled(this, Measure::Tight))));
    calendar->setFocus();
}

} // namespace cirrusgrid
