// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"
#include "models/platforms.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cirrusgrid {

class MessageLine;

//! Adds a platform, or changes one that was added: its name, its domain, an authority of its own.
class PlatformDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a id is empty for a new one.
    PlatformDialog(const ConnectionDirectory &directory, Platforms &platforms, const QString &id,
                   QWidget *parent);

    //! Takes the authority of a file in PEM.
    void readAuthority(const QString &fileName);

signals:
    void saved(const QString &id);

private:
    void layOut();
    QWidget *makeAuthoritySection();
    void showAddress();
    void chooseAuthority();
    void showAuthority();
    void submit();
    void refuse(const ServiceError &error);

    const ConnectionDirectory &m_directory;
    Platforms &m_platforms;
    QString m_id;
    QByteArray m_authorityPem;
    QLineEdit *m_name;
    QLineEdit *m_domain;
    QLabel *m_address;
    QLabel *m_authority;
    QPushButton *m_choose;
    QPushButton *m_remove;
    MessageLine *m_message;
    QPushButton *m_save;
};

} // namespace cirrusgrid
