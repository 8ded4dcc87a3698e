# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL server with data of its own, in a temporary folder, reached through a socket there."""
import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.parse
import uuid

USER = "postgres"


def binaries():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise RuntimeError("PostgreSQL is not installed")
    return found[-1]


class PostgreSql:
    def __init__(self, copy_of=None):
        """A server of its own, or a standby of another one that streams from it."""
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cirrusgrid-postgresql-"))
        if os.geteuid() == 0:
            owner = pwd.getpwnam(USER)
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        if copy_of:
            self.stream_from(copy_of)
            return
        self._run("initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()

    def stream_from(self, primary):
        """Begins anew as its standby, whatever was here before; what it acknowledges from then on is here, too."""
        shutil.rmtree(self.data, ignore_errors=True)
        # The lock of one that was killed names a process that nobody may have reaped yet.
        for left in self.folder.glob(".s.PGSQL.*"):
            left.unlink()
        primary.be_synchronous(False)
        self._run("pg_basebackup", "-h", str(primary.folder), "-U", USER, "-D", self.data, "-R", "-X", "stream", "-c", "fast",
                  "--no-sync")
        self.start()
        primary.be_synchronous(True)

    def be_synchronous(self, waits):
        self.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{'*' if waits else ''}'")
        self.execute("SELECT pg_reload_conf()")

    def promote(self):
        self._run("pg_ctl", "promote", "-w", "-D", self.data)

    def kill(self):
        """As when the machine loses its power."""
        process = int(pathlib.Path(self.data, "postmaster.pid").read_text(encoding="ascii").split()[0])
        children = subprocess.run(["pgrep", "-P", str(process)], capture_output=True, text=True, check=True).stdout.split()
        for victim in (process, *map(int, children)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        while pathlib.Path(f"/proc/{process}").exists() and "Z" not in pathlib.Path(f"/proc/{process}/stat").read_text(
                encoding="ascii").rsplit(")", 1)[1]:
            time.sleep(0.01)

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
