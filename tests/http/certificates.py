# SPDX-License-Identifier: Apache-2.0
"""Certificates for a service on this machine."""
import subprocess


def make_certificate(folder, name, common_name):
    """A self-signed one; the files of certificate and key."""
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", f"/CN={common_name}", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key),
                    "-out", str(certificate)], check=True, capture_output=True, timeout=30)
    return certificate, key
