// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QBitArray>
#include <QWidget>

namespace cirrusgrid {

//! A QR code, dark on white in either theme: that is what cameras read best.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent);
    ~QrCode() override;

    void setContent(const Secret &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void forget();

    int m_modules = 0; //!< on each side
    QBitArray m_dark; //!< row by row
};

} // namespace cirrusgrid
