// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/remote_options.h"

#include <QProcess>
#include <QTemporaryDir>

namespace cirrusgrid {

//! Files of a certificate for 127.0.0.1 and its key, issued by an authority of their own.
struct CertificateFiles {
    QString certificate;
    QString key;
    QByteArray authorityPem;
};

enum class CertificateFlaw { None, Expired, OtherName, UnknownIssuer };

//! Made by openssl in \a folder.
CertificateFiles makeCertificate(const QString &folder, CertificateFlaw flaw);

//! The real cirrusgrid-platform over a database of its own, with the account op@example.com and
//! three environments. Ends with this.
class PlatformProcess
{
public:
    enum class Transport { Https, Http };

    //! \a options are further ones of "serve".
    explicit PlatformProcess(Transport transport = Transport::Https,
                             const QStringList &options = {}, const QByteArray &password = "right");
    ~PlatformProcess();

    RemotePlatformOptions remote() const;
    quint16 port() const { return static_cast<quint16>(m_url.port()); }
    //! Runs another command of the program on the same database, such as {"account", "suspend",
    //! LOGIN}; what it wrote.
    QByteArray command(const QStringList &arguments, const QByteArray &input = {}) const;
    void stop();
    //! At the port of before.
    void start();

private:
    QString database() const;

    QTemporaryDir m_folder;
    QStringList m_options;
    QByteArray m_authorityPem;
    QUrl m_url{QStringLiteral("http://127.0.0.1:0")};
    QProcess m_process;
};

} // namespace cirrusgrid
