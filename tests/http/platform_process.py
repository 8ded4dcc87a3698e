# SPDX-License-Identifier: Apache-2.0
"""The real cirrusgrid-platform, as a process that scripts talk to over HTTP."""
import functools
import json
import os
import pathlib
import re
import signal
import subprocess
import urllib.error
import urllib.parse
import urllib.request
import uuid

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = pathlib.Path(os.environ.get("CIRRUSGRID_BIN", ROOT / "build/release/bin"))
PROGRAM = str(BINARIES / "cirrusgrid-platform")
LOGIN = "op@example.com"
PASSWORD = "right"


class Description:
    """docs/openapi.yaml, which every answer is held against."""

    def __init__(self):
        document = yaml.safe_load((ROOT / "docs/openapi.yaml").read_text(encoding="utf-8"))
        self.validators = {}
        for path, operations in document["paths"].items():
            schema = operations["post"]["responses"]["200"]["content"]["application/json"]["schema"]
            self.validators[path] = jsonschema.Draft202012Validator({**schema, "components": document["components"]})
        error = {"$ref": "#/components/schemas/Error", "components": document["components"]}
        self.other = jsonschema.Draft202012Validator(error)

    def check(self, path, answer):
        self.validators.get(path, self.other).validate(answer)


DESCRIPTION = Description()


@functools.cache
def address_of(database):
    """What --database takes for a file's path, or for an address of PostgreSQL. Where CIRRUSGRID_TEST_POSTGRESQL tells of
    a server, a path stands for a database of its own there."""
    server = os.environ.get("CIRRUSGRID_TEST_POSTGRESQL")
    if str(database).startswith("postgresql:"):
        return str(database)
    if not server:
        return f"sqlite:{database}"
    name = f"scratch_{uuid.uuid4().hex}"
    parts = urllib.parse.urlsplit(server)
    folder = urllib.parse.parse_qs(parts.query)["host"][0]
    subprocess.run(["createdb", "-h", folder, "-U", parts.username, name], check=True, capture_output=True, timeout=60)
    return parts._replace(path="/" + name).geturl()


def add_account(database, *options, login=LOGIN, password=PASSWORD):
    """Runs "account add" and returns the finished process."""
    return subprocess.run([PROGRAM, "account", "add", login, "--database", address_of(database), *options],
                          input=password + "\n", text=True, capture_output=True, timeout=30)


class Platform:
    """A service over a database, listening on a port of its own."""

    def __init__(self, database, prefix=(), options=(), environment=None):
        self.process = subprocess.Popen(
            [*prefix, PROGRAM, "serve", "--listen", "127.0.0.1:0", "--database", address_of(database), *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})})
        line = self.process.stdout.readline()
        found = re.fullmatch(r"listening on (https?://127\.0\.0\.1:\d+)\n", line)
        if not found:
            self.process.kill()
            raise RuntimeError(f"no service: {line!r} {self.process.communicate()[1]!r}")
        self.url = found[1]
        self.port = int(self.url.rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends the service with SIGTERM; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def stop_and_read_errors(self):
        """Ends the service; what it wrote to standard error."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.communicate(timeout=20)[1]

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()

    def request(self, path, data=None, headers=None, method=None):
        """The HTTP status and the decoded body."""
        request = urllib.request.Request(self.url + path, data=data, headers=headers or {}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()

    def call(self, method, **parameters):
        """Calls "environment.control.StopEnv" with a form body; the answer's fields."""
        service, name = method.rsplit(".", 1)
        path = f"/1.0/{service.replace('.', '/')}/rest/{name.lower()}"
        data = urllib.parse.urlencode(parameters, doseq=True).encode()
        status, body = self.request(path, data)
        assert status == 200, (status, body)
        answer = json.loads(body)
        DESCRIPTION.check(path, answer)
        return answer

    def sign_in(self):
        answer = self.call("users.authentication.Signin", login=LOGIN, password=PASSWORD)
        assert answer["result"] == 0, answer
        return answer["session"]

    def create_token(self, session, **parameters):
        """The token's fields, with key; for StopEnv unless told otherwise."""
        wanted = {"description": "CI", "apiList": "environment.control.StopEnv", "password": PASSWORD}
        wanted.update(parameters)
        answer = self.call("users.authentication.CreateToken", session=session, **wanted)
        assert answer["result"] == 0, answer
        return answer["token"]

    def status_of(self, session, environment):
        answer = self.call("environment.control.GetEnvInfo", session=session, envName=environment)
        return answer["env"]["status"]
