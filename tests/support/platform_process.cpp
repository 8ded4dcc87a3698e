// SPDX-License-Identifier: Apache-2.0
#include "tests/support/platform_process.h"

#include <QCoreApplication>
#include <QFile>

#include <stdexcept>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(PatienceMs))
        throw std::runtime_error((program + u" does not end"_s).toStdString());
    return process.readAll();
}

void openssl(const QStringList &arguments)
{
    const auto said = run(u"openssl"_s, arguments);
    if (!QFile::exists(arguments[arguments.indexOf(u"-out"_s) + 1]))
        throw std::runtime_error("openssl: " + said.toStdString());
}

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

QString programPath() { return QCoreApplication::applicationDirPath() + u"/cirrusgrid-platform"_s; }

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("can't write");
}

} // namespace

CertificateFiles makeCertificate(const QString &folder, CertificateFlaw flaw)
{
    const QString stem = folder + u"/%1"_s.arg(static_cast<int>(flaw));
    const QString authority = stem + u"-authority.pem"_s;
    const QString request = stem + u".csr"_s;
    CertificateFiles files{stem + u".pem"_s, stem + u".key"_s, {}};
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test issuer"_s,
                        u"-keyout"_s, stem + u"-authority.key"_s, u"-out"_s, authority}
            + NewKey);
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=platform"_s, u"-keyout"_s, files.key,
                        u"-out"_s, request}
            + NewKey);
    const QByteArray name =
        flaw == CertificateFlaw::OtherName ? "DNS:other.example" : "IP:127.0.0.1,DNS:localhost";
    write(stem + u".ext"_s, "subjectAltName=" + name + '\n');
    // One that ended before it began to be looked at: issued for minus one day.
    const QString days = flaw == CertificateFlaw::Expired ? u"-1"_s : u"2"_s;
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority, u"-CAkey"_s,
             stem + u"-authority.key"_s, u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s,
             stem + u".ext"_s, u"-out"_s, files.certificate});
    if (flaw != CertificateFlaw::UnknownIssuer)
        files.authorityPem = contentOf(authority);
    return files;
}

PlatformProcess::PlatformProcess(Transport transport, const QStringList &options,
                                 const QByteArray &password)
    : m_options(options)
{
    if (transport == Transport::Https) {
        const auto files = makeCertificate(m_folder.path(), CertificateFlaw::None);
        m_authorityPem = files.authorityPem;
        m_options += {u"--tls-certificate"_s, files.certificate, u"--tls-key"_s, files.key};
    }
    command({u"account"_s, u"add"_s, u"op@example.com"_s, u"--sample-environments"_s},
            password + '\n');
    start();
}

PlatformProcess::~PlatformProcess() { stop(); }

QString PlatformProcess::database() const
{
    return u"sqlite:"_s + m_folder.filePath(u"platform.sqlite"_s);
}

QByteArray PlatformProcess::command(const QStringList &arguments, const QByteArray &input) const
{
    return run(programPath(), arguments + QStringList{u"--database"_s, database()}, input);
}

void PlatformProcess::start()
{
    m_process.start(programPath(),
                    QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_url.port()),
                                u"--database"_s, database()}
                        + m_options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(PatienceMs))
            throw std::runtime_error("no platform: "
                                     + m_process.readAllStandardError().toStdString());
    }
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()).section(u' ', -1));
}

void PlatformProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished(PatienceMs);
}

RemotePlatformOptions PlatformProcess::remote() const
{
    RemotePlatformOptions options;
    options.url = m_url;
    options.authorityPem = m_authorityPem;
    return options;
}

} // namespace cirrusgrid
