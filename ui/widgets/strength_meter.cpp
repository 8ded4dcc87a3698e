// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/strength_meter.h"

#include "domain/secret.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <zxcvbn.h>

#include <algorithm>

namespace cirrusgrid {

namespace {

constexpr int Bars = 4;

//! zxcvbn's own steps: fewer than 10^3, 10^6, 10^8 and 10^10 guesses.
int scoreOf(double bits)
{
    const double guesses = bits * 0.30103; // log10 of 2
    const double steps[] = {3, 6, 8, 10};
    return static_cast<int>(std::count_if(std::begin(steps), std::end(steps),
                                          [&](double step) { return guesses >= step; }));
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_word(makeLabel({}, TextStyle::Hint, this))
{
    named(this, QStringLiteral("strengthMeter"), tr("Password strength"));
    auto *row = makeRow(this, 0, 0);
    row->addStretch();
    row->addWidget(m_word);
    setMinimumHeight(scaled(this, 20));
}

void StrengthMeter::rate(const QString &password)
{
    if (password.isEmpty()) {
        m_score = -1;
        m_word->clear();
    } else {
        QByteArray bytes = password.toUtf8();
        m_score = std::min(scoreOf(ZxcvbnMatch(bytes.constData(), nullptr, nullptr)), Bars);
        wipe(bytes);
        const QString words[] = {tr("Very weak"), tr("Weak"), tr("Fair"), tr("Good"), tr("Strong")};
        m_word->setText(words[m_score]);
    }
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    const QColor filled = m_score <= 1 ? colors.danger
        : m_score == 2                 ? colors.warning
                                       : colors.success;
    QPainter painter(this);
    const int gap = scaled(this, Measure::Tight);
    const int barWidth = scaled(this, 44);
    const int barHeight = scaled(this, 4);
    for (int bar = 0; bar < Bars; ++bar) {
        QRect place(bar * (barWidth + gap), (height() - barHeight) / 2, barWidth, barHeight);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        painter.fillRect(place,
                         bar < std::max(m_score, m_score == 0 ? 1 : 0) ? filled : colors.hairline);
    }
}

} // namespace cirrusgrid
