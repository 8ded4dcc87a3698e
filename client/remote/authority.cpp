// SPDX-License-Identifier: Apache-2.0
#include "client/remote/authority.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

UtcTime timeOf(const QDateTime &time)
{
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

Result<Authority> authorityFrom(const QByteArray &pem)
{
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty() || certificates.first().isNull())
        return failure(ErrorKind::InvalidInput, u"there is no certificate in it"_s, u"authority"_s);
    const auto &first = certificates.first();
    return Authority{
        first.subjectDisplayName(),
        QString::fromLatin1(first.digest(QCryptographicHash::Sha256).toHex(':').toUpper()),
        timeOf(first.effectiveDate()), timeOf(first.expiryDate())};
}

} // namespace cirrusgrid
