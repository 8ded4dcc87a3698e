# SPDX-License-Identifier: Apache-2.0
"""The user's script: curl, as the documentation has it."""
import json

from pages.application import run

STOP = "environment.control.StopEnv"


def call(url, method, authority=None, **parameters):
    """The decoded answer of one POST by curl. Values come in through a file, not the command line."""
    service, name = method.rsplit(".", 1)
    path = f"/1.0/{service.replace('.', '/')}/rest/{name.lower()}"
    arguments = [part for key, value in parameters.items() for part in ("--data-urlencode", f"{key}={value}")]
    trust = ("--cacert", str(authority)) if authority else ()
    return json.loads(run("curl", "-sS", *trust, *arguments, url + path))
