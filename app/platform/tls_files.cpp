// SPDX-License-Identifier: Apache-2.0
#include "app/platform/tls_files.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Checked<QByteArray> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        return problem(u"%1 can't be read: %2"_s.arg(fileName, file.errorString()));
    }
    return file.readAll();
}

} // namespace

Checked<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    const auto certificateText = contentOf(certificateFile);
    if (!certificateText)
        return tl::unexpected(certificateText.error());
    const auto keyText = contentOf(keyFile);
    if (!keyText)
        return tl::unexpected(keyText.error());
    const auto chain = QSslCertificate::fromData(*certificateText, QSsl::Pem);
    if (chain.isEmpty()) {
        return problem(u"%1 holds no certificate in PEM"_s.arg(certificateFile));
    }
    QSslKey key(*keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyText, QSsl::Ec);
    if (key.isNull()) {
        return problem(u"%1 holds no RSA or EC key in PEM without a passphrase"_s.arg(keyFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificates
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace cirrusgrid
