// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/callout.h"

#include "ui/accessibility/accessibility.h"
#include "ui/widgets/widgets.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int TipLength = 10;
constexpr int TextWidth = 300;

//! Around the control that is meant.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"tourRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColors(palette()).warning, 3));
        const qreal radius = scaled(this, Measure::Radius + 2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius, radius);
    }
};

//! Where \a target is on the screen, with room for the ring.
QRect framed(const QWidget *target)
{
    return QRect(target->mapToGlobal(QPoint()), target->size()).adjusted(-4, -4, 4, 4);
}

//! \a frame, moved along these axes to where \a room has it whole, or has its beginning.
QRect movedInto(QRect frame, const QRect &room, Qt::Orientations along)
{
    if (along & Qt::Horizontal)
        frame.moveLeft(std::clamp(frame.left(), room.left(),
                                  std::max(room.left(), room.right() - frame.width())));
    if (along & Qt::Vertical)
        frame.moveTop(std::clamp(frame.top(), room.top(),
                                 std::max(room.top(), room.bottom() - frame.height())));
    return frame;
}

//! A frame within \a size with a corner at its edge that points at \a tip, when that is outside.
QPolygon outline(const QSize &size, const QPoint &tip)
{
    const QRect body = QRect(QPoint(), size).adjusted(TipLength, TipLength, -TipLength, -TipLength);
    QPolygon frame(body);
    if (body.contains(tip))
        return frame;
    const QPoint base(std::clamp(tip.x(), body.left() + TipLength, body.right() - TipLength),
                      std::clamp(tip.y(), body.top() + TipLength, body.bottom() - TipLength));
    const bool isVertical = tip.y() < body.top() || tip.y() > body.bottom();
    const bool isBefore = isVertical ? tip.y() < body.top() : tip.x() < body.left();
    const QPoint outwards =
        (isVertical ? QPoint(0, TipLength) : QPoint(TipLength, 0)) * (isBefore ? -1 : 1);
    const QPoint across = isVertical ? QPoint(TipLength, 0) : QPoint(0, TipLength);
    const QPoint edge = isVertical ? QPoint(base.x(), isBefore ? body.top() : body.bottom())
                                   : QPoint(isBefore ? body.left() : body.right(), base.y());
    return frame.united(QPolygon({edge - across, edge + outwards, edge + across}));
}

} // namespace

Callout::Callout(QWidget *window)
    : QWidget(window, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_text(makeLabel({}, TextStyle::Body, this))
    , m_place(makeLabel({}, TextStyle::Hint, this))
    , m_end(named(makeButton(tr("End Tour"), ButtonLook::Link, this), u"endTourButton"_s,
                  tr("End Tour")))
    , m_next(named(makeButton(tr("Show me (F8)"), ButtonLook::Primary, this), u"nextStepButton"_s,
                   tr("Show me (F8)")))
    , m_ring(new Ring(window))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    named(this, u"tourCallout"_s, tr("Tour"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(scaled(this, TextWidth));
    m_text->setObjectName(u"tourText"_s);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_place);
    buttons->addStretch();
    buttons->addWidget(m_end);
    buttons->addWidget(m_next);
    auto *layout = makeColumn(this, Measure::Group + TipLength, Measure::Gap);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    for (auto *button : {m_end, m_next})
        button->setFocusPolicy(Qt::NoFocus);
    connect(m_end, &QPushButton::clicked, this, &Callout::endRequested);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextRequested);
}

Callout::~Callout() { delete m_ring; }

void Callout::setText(const QString &text, const QString &place, bool isToRead)
{
    if (m_text->text() == text && m_place->text() == place)
        return;
    m_text->setText(text);
    m_place->setText(place);
    m_next->setText(isToRead ? tr("Next (F8)") : tr("Show me (F8)"));
    m_next->setAccessibleName(m_next->text());
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    resize(sizeHint());
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

Callout::Placing Callout::placed(Side side, const QRect &target) const
{
    const QSize size = sizeHint();
    const QPoint middle = target.center();
    switch (side) {
    case Side::Below:
        return {{{middle.x() - size.width() / 2, target.bottom() + 1}, size},
                {middle.x(), target.bottom() + 1}};
    case Side::Above:
        return {{{middle.x() - size.width() / 2, target.top() - size.height()}, size},
                {middle.x(), target.top() - 1}};
    case Side::After:
        return {{{target.right() + 1, middle.y() - size.height() / 2}, size},
                {target.right() + 1, middle.y()}};
    case Side::Before:
        return {{{target.left() - size.width(), middle.y() - size.height() / 2}, size},
                {target.left() - 1, middle.y()}};
    }
    return {};
}

Callout::Placing Callout::placedBeside(const QWidget *target) const
{
    const QWidget *window = target->window();
    const QRect room = target->screen()->availableGeometry();
    const QRect around = framed(target);
    // Beside a dialog, which is small; within the main window, which fills the screen.
    const bool isDialog = qobject_cast<const QDialog *>(window);
    const QRect frame = isDialog ? window->frameGeometry() : around;
    const bool isWide = !isDialog && frame.width() > frame.height() * 3;
    for (const auto side : {Side::After, Side::Before, Side::Below, Side::Above}) {
        const bool isVertical = side == Side::Below || side == Side::Above;
        if (isWide && !isVertical)
            continue;
        QRect anchor = frame;
        if (isDialog && !isVertical)
            anchor = QRect(frame.left(), around.top(), frame.width(), around.height());
        auto placing = placed(side, anchor);
        // It may slide along the side that it stands at.
        placing.frame = movedInto(placing.frame, room, isVertical ? Qt::Horizontal : Qt::Vertical);
        if (room.contains(placing.frame))
            return placing;
    }
    auto placing = placed(Side::Below, around);
    placing.frame = movedInto(placing.frame, room, Qt::Horizontal | Qt::Vertical);
    return placing;
}

void Callout::pointAt(QWidget *target)
{
    const QRect around = framed(target);
    m_ring->setGeometry({target->window()->mapFromGlobal(around.topLeft()), around.size()});
    m_ring->raise();
    m_ring->show();

    const auto placing = placedBeside(target);
    const auto shape = outline(placing.frame.size(), placing.tip - placing.frame.topLeft());
    if (shape != m_shape) {
        m_shape = shape;
        setMask(QRegion(shape));
        update();
    }
    setGeometry(placing.frame);
    show();
}

void Callout::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(QPen(colors.warning, 3));
    painter.drawPolygon(m_shape);
}

} // namespace cirrusgrid
