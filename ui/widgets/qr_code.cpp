// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/qr_code.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace cirrusgrid {

namespace {

//! The standard's: light modules around the code (ISO/IEC 18004).
constexpr int QuietZone = 4;
constexpr int SideLength = 200;

struct CodeDeleter {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QrCode::~QrCode() { forget(); }

void QrCode::forget()
{
    m_dark.fill(false);
    m_modules = 0;
}

void QrCode::setContent(const Secret &text)
{
    forget();
    const auto view = text.view();
    const std::unique_ptr<QRcode, CodeDeleter> code(
        QRcode_encodeData(static_cast<int>(view.size()),
                          reinterpret_cast<const unsigned char *>(view.data()), 0, QR_ECLEVEL_M));
    if (code) {
        m_modules = code->width;
        m_dark.resize(m_modules * m_modules);
        // The lowest bit of each byte is the module's colour.
        for (int i = 0; i < m_modules * m_modules; ++i)
            m_dark.setBit(i, code->data[i] & 1);
        std::fill_n(code->data, m_modules * m_modules, static_cast<unsigned char>(0));
    }
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = scaled(this, SideLength);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules == 0)
        return;
    // Whole device pixels: a module that is blurred is harder to read.
    const qreal ratio = devicePixelRatioF();
    const int all = m_modules + 2 * QuietZone;
    const qreal module = std::max(1.0, std::floor(width() * ratio / all)) / ratio;
    const qreal start = (width() - module * m_modules) / 2;
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (m_dark.testBit(row * m_modules + column))
                painter.fillRect(
                    QRectF(start + column * module, start + row * module, module, module),
                    Qt::black);
        }
    }
}

} // namespace cirrusgrid
