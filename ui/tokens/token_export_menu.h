// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/token_export.h"

#include <QToolButton>

#include <functional>

namespace cirrusgrid {

//! Export: the list as CSV or JSON, and the dates as a calendar, each into a file that the user
//! chooses.
class TokenExportMenu : public QToolButton
{
    Q_OBJECT

public:
    //! What is exported when a file was chosen.
    struct Source {
        QList<Token> tokens;
        TokenExportContext context;
    };

    TokenExportMenu(std::function<Source()> source, QWidget *parent);

signals:
    //! What became of it, in a sentence.
    void told(bool isError, const QString &sentence);

private:
    using Encoder = QByteArray (*)(const QList<Token> &, const TokenExportContext &);
    void choose(const QString &title, const QString &name, Encoder encode);
    void write(const QString &fileName, Encoder encode);

    std::function<Source()> m_source;
};

} // namespace cirrusgrid
