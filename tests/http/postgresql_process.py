# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL server with data of its own, in a temporary folder, reached through a socket there."""
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile
import urllib.parse
import uuid

USER = "postgres"


def binaries():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise RuntimeError("PostgreSQL is not installed")
    return found[-1]


class PostgreSql:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cirrusgrid-postgresql-"))
        if os.geteuid() == 0:
            owner = pwd.getpwnam(USER)
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        self._run("initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder)

    @property
    def data(self):
        return str(self.folder / "data")

    def _run(self, program, *arguments):
        # It refuses to run as root.
        become = ["runuser", "-u", USER, "--"] if os.geteuid() == 0 else []
        done = subprocess.run([*become, str(binaries() / program), *arguments], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, cwd="/")
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")

    def start(self):
        options = f"-k {self.folder} -c listen_addresses='' -c max_connections=200 -c shared_buffers=64MB"
        self._run("pg_ctl", "start", "-w", "-D", self.data, "-l", str(self.folder / "log"), "-o", options)

    def stop(self, mode="fast"):
        self._run("pg_ctl", "stop", "-w", "-D", self.data, "-m", mode)

    def restart(self):
        self.stop()
        self.start()

    def address(self, database=USER):
        return f"postgresql://{USER}@/{database}?host={urllib.parse.quote(str(self.folder))}"

    def execute(self, statement, database=USER):
        done = subprocess.run([str(binaries() / "psql"), "-h", str(self.folder), "-U", USER, "-d", database, "-v",
                               "ON_ERROR_STOP=1", "-q", "-A", "-t", "-c", statement], capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def make_database(self):
        """The address of a new, empty one."""
        name = f"scratch_{uuid.uuid4().hex}"
        self.execute(f"CREATE DATABASE {name}")
        return self.address(name)
