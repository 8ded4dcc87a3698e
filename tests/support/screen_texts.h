// SPDX-License-Identifier: Apache-2.0
// What the screen walk types and pastes.
#pragma once

#include <QByteArray>
#include <QString>

namespace cirrusgrid {

//! An authority as a user may have one; it has issued nothing.
inline const QByteArray AuthorityPem = R"(-----BEGIN CERTIFICATE-----
MIIBuDCCAV2gAwIBAgIUJ10u2bESm4OK7xCRDBgtQL2GCgQwCgYIKoZIzj0EAwIw
MTENMAsGA1UECgwEQWNtZTEgMB4GA1UEAwwXQWNtZSBJbnRlcm5hbCBBdXRob3Jp
dHkwHhcNMjYxMTI1MDQ0MTMxWhcNNDYxMTIwMDQ0MTMxWjAxMQ0wCwYDVQQKDARB
Y21lMSAwHgYDVQQDDBdBY21lIEludGVybmFsIEF1dGhvcml0eTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABGHMsSNSqaxeqNE3NRBKoOIfd+4LdSAjGCtQMw8yL7pu
11JHWQlpnaGBzHoq99iNH/HlTUWgmzMAYO0+G/Pn8iWjUzBRMB0GA1UdDgQWBBTJ
r+DWq6rySDVHfmhd/0D1idehVzAfBgNVHSMEGDAWgBTJr+DWq6rySDVHfmhd/0D1
idehVzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDMl7YuLBd3
/6fCY8l21bsg2FWTh33sLeDua/ZMj1GyhwIhAOHe8XshrI3RlwGUm/1M2QHiSeHu
iiyXyVt6pkAHCrMF
-----END CERTIFICATE-----)";

//! A deployment as a CI system runs it, with a value that nobody has.
inline const QString ScriptText = QString::fromLatin1(
    "deploy:\n"
    "  script:\n"
    "    - API=https://app.example.com/1.0\n"
    "    - T=cgpat_5sYq0Zt1KMRXl9bHnG7uCk3WfPdVo2Aj2RnPuR\n"
    "    - curl $API/users/authentication/rest/signin -d login=$USER\n"
    "    - curl $API/environment/control/rest/getenvinfo -d session=$T\n"
    "    - curl $API/environment/control/rest/redeploycontainers -d session=$T\n"
    "    - curl $API/storage/uploader/rest/upload -F file=@shop.war\n"
    "    - curl $API/environment/control/rest/getenvinfo -d session=$T\n");

} // namespace cirrusgrid
