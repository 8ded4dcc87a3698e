// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace cirrusgrid {

//! Logs "token list shown" once the list was painted with tokens in it, for who measures the start
//! (QT_LOGGING_RULES=cirrusgrid.start.debug=true). Costs nothing otherwise.
class StartTrace : public QObject
{
    Q_OBJECT

public:
    //! Null when the log is off.
    static StartTrace *follow(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace cirrusgrid
