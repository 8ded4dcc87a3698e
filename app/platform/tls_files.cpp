// SPDX-License-Identifier: Apache-2.0
#include "app/platform/tls_files.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Checked<QByteArray> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly)) {
        return problem(u"can't read %1: %2"_s.arg(fileName, file.errorString()));
    }
    return file.readAll();
}

//! Qt takes any pair, and then every handshake fails.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto reading = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(
            BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    };
    const auto certificateText = reading(certificatePem);
    const auto keyText = reading(keyPem);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const bool fits =
        certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return fits;
}

//! Those of TLS 1.2 whose sessions stay secret when the key is lost (ephemeral Diffie-Hellman) and
//! that authenticate what they encrypt (AEAD); and all of TLS 1.3, which has no others.
QList<QSslCipher> forwardSecretCiphers()
{
    auto ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher &cipher) {
        const QString name = cipher.name();
        const bool isForwardSecret = name.startsWith("ECDHE-"_L1) || name.startsWith("DHE-"_L1);
        const bool isAead = name.contains("GCM"_L1) || name.contains("CHACHA20"_L1);
        return cipher.protocol() != QSsl::TlsV1_3 && !(isForwardSecret && isAead);
    });
    return ciphers;
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
        return problem(u"%1 doesn't contain a PEM certificate"_s.arg(certificateFile));
    }
    QSslKey key(*keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyText, QSsl::Ec);
    if (key.isNull()) {
        return problem(
            u"%1 doesn't contain an unencrypted RSA or EC private key in PEM format"_s.arg(
                keyFile));
    }
    if (!belongTogether(*certificateText, *keyText))
        return problem(u"the key in %1 doesn't belong to the certificate in %2"_s.arg(
            keyFile, certificateFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(forwardSecretCiphers());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificates
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace cirrusgrid
