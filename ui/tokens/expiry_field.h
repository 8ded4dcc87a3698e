// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QMenu;

namespace cirrusgrid {

class LineField;

//! When a token ends: a typed date, a calendar, quick picks, or never.
class ExpiryField : public QWidget
{
    Q_OBJECT

public:
    //! \a today is the platform's day in UTC: what the quick picks count from.
    ExpiryField(QDate today, QWidget *parent);

    void setExpiry(const QString &text, bool never);
    QString text() const;
    bool isNever() const;
    void setRefused(bool refused);
    //! The exact instant, told in the tooltip; nothing for an absent one.
    void setInstant(const std::optional<UtcTime> &instant);
    QLineEdit *lineEdit() const;

signals:
    void edited();

private:
    QWidget *makeQuickPicks();
    void addPick(QWidget *row, const QString &text, const QString &objectName, const QDate &date);
    //! A date in another form, as dd-mm-yyyy.
    void rewrite();
    void pick(const QDate &date);
    void showCalendar();

    QDate m_today;
    LineField *m_date;
    QCheckBox *m_never;
    QMenu *m_popup = nullptr;
};

} // namespace cirrusgrid
