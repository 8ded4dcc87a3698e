# SPDX-License-Identifier: Apache-2.0
"""What goes wrong around the service: kill -9, a full disk, a bad command line, SIGTERM."""
import contextlib
import http.client
import json
import os
import pathlib
import random
import select
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

from platform_process import LOGIN, PASSWORD, PROGRAM, Platform, add_account

STOP = "environment.control.StopEnv"
START = "environment.control.StartEnv"
AUTHENTICATION = "users.authentication."


class KillTest(unittest.TestCase):
    """kill -9 at any moment of a create, edit, regenerate or delete leaves the change whole or absent."""
    kills = int(os.environ.get("CIRRUSGRID_KILLS", "200"))

    def make_database(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return pathlib.Path(folder.name) / "platform.sqlite"

    def setUp(self):
        self.database = self.make_database()
        added = add_account(self.database, "--sample-environments")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.random = random.Random(int(os.environ.get("CIRRUSGRID_SEED", "20261124")))

    def test_kills_leave_every_change_whole_or_absent(self):
        platform = Platform(self.database)
        session = platform.sign_in()
        landed = {"create": 0, "edit": 0, "regenerate": 0, "delete": 0}
        lost = 0
        # How long a call takes here: the kills are spread over twice that.
        start = time.monotonic()
        keep = platform.create_token(session, description="steady")
        span = 2 * (time.monotonic() - start)
        for round_number in range(self.kills):
            kind = list(landed)[round_number % len(landed)]
            victim = platform.create_token(session, description=f"victim {round_number}")
            before = self.listed(platform, session)
            answer = self.call_and_kill(platform, session, kind, victim, self.random.uniform(0, span))
            platform = Platform(self.database)
            after = self.listed(platform, session)
            done = self.check(platform, session, kind, victim, before, after, answer)
            landed[kind] += done
            lost += not done
            self.clear(platform, session, keep["id"])
            if (round_number + 1) % 500 == 0:
                print(f"{round_number + 1} kills: whole {landed}, absent {lost}", flush=True)
        platform.stop()
        print(f"changes that were whole: {landed}, absent: {lost}")
        # The kills must have fallen on both sides of the commit, or the test has shown nothing.
        self.assertGreater(sum(landed.values()), 0)
        self.assertGreater(lost, 0)

    def call_and_kill(self, platform, session, kind, victim, delay):
        """Makes the call while a timer kills the service; the answer, or None when none came."""
        parameters = {
            "create": dict(description="fresh", apiList=f"{STOP},{START}", expiresAt="2099-01-01 00:00:00"),
            "edit": dict(id=victim["id"], description="edited", apiList=START, expiresAt="2098-01-01 00:00:00"),
            "regenerate": dict(id=victim["id"]),
            "delete": dict(ids=str(victim["id"])),
        }[kind]
        method = {"create": "CreateToken", "edit": "EditToken", "regenerate": "RegenerateToken",
                  "delete": "DeleteTokens"}[kind]
        timer = threading.Timer(delay, platform.process.kill)
        timer.start()
        try:
            return platform.call(AUTHENTICATION + method, session=session, password=PASSWORD, **parameters)
        except Exception:
            return None
        finally:
            timer.join()
            platform.kill()

    @staticmethod
    def listed(platform, session):
        answer = platform.call(AUTHENTICATION + "GetTokens", session=session)
        return {token["id"]: token for token in answer["apiTokens"]}

    def check(self, platform, session, kind, victim, before, after, answer):
        """True when the change is there as a whole; fails when it is there in part, or was acknowledged and is not."""
        acknowledged = answer is not None and answer["result"] == 0
        methods = lambda token: {item["method"] for item in token["apiListItems"]}
        if kind == "create":
            fresh = [token for token in after.values() if token["id"] not in before]
            done = bool(fresh)
            if done:
                self.assertEqual(len(fresh), 1)
                self.assertEqual(fresh[0]["expiresAt"], "2099-01-01 00:00:00")
                self.assertEqual(methods(fresh[0]), {STOP, START})
                if acknowledged:
                    result = platform.call(STOP, session=answer["token"]["key"], envName="shop")["result"]
                    self.assertEqual(result, 0)
        elif kind == "edit":
            token = after[victim["id"]]
            done = token["description"] == "edited"
            expected = ("edited", {START}, "2098-01-01 00:00:00") if done else (victim["description"], {STOP}, None)
            self.assertEqual((token["description"], methods(token), token.get("expiresAt")), expected)
        elif kind == "regenerate":
            old = platform.call(STOP, session=victim["key"], envName="shop")["result"]
            self.assertIn(old, (0, 702))
            done = old == 702
            self.assertIn(victim["id"], after)
            if acknowledged:
                self.assertEqual(platform.call(STOP, session=answer["token"]["key"], envName="shop")["result"], 0)
        else:
            done = victim["id"] not in after
            self.assertEqual(platform.call(STOP, session=victim["key"], envName="shop")["result"], 702 if done else 0)
        if acknowledged:
            self.assertTrue(done, kind)
        untouched = {key: self.still(value) for key, value in before.items() if key != victim["id"]}
        self.assertEqual({key: self.still(after[key]) for key in untouched}, untouched)
        return done

    @staticmethod
    def still(token):
        return {key: value for key, value in token.items() if key != "lastUsed"}

    def clear(self, platform, session, keep):
        ids = [str(number) for number in self.listed(platform, session) if number != keep]
        if ids:
            platform.call(AUTHENTICATION + "DeleteTokens", session=session, ids=",".join(ids), password=PASSWORD)


class CommandLineTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.database = pathlib.Path(self.folder.name) / "platform.sqlite"

    def tearDown(self):
        self.folder.cleanup()

    def fails(self, *arguments, input_text=""):
        """The sentence on standard error of a command that must fail."""
        done = subprocess.run([PROGRAM, *arguments], input=input_text, text=True, capture_output=True, timeout=30)
        self.assertNotEqual(done.returncode, 0)
        self.assertTrue(done.stderr.strip())
        return done.stderr

    def test_sigterm_finishes_what_is_under_way_and_exits_with_0(self):
        add_account(self.database, "--sample-environments")
        platform = Platform(self.database)
        session = platform.sign_in()
        # Each compares a password, one after the other, so that the last ones wait when the signal comes.
        names = [f"last {number}" for number in range(12)]
        connections = [self.start_call(platform.port, session, name) for name in names]
        deadline = time.monotonic() + 10
        while self.unread_bytes(platform.port) > 0 and time.monotonic() < deadline:
            pass
        self.assertEqual(select.select([connections[-1]], [], [], 0)[0], [], "the last call was answered already")
        platform.process.send_signal(signal.SIGTERM)
        answers = [self.answer_of(connection) for connection in connections]
        self.assertEqual(platform.process.wait(timeout=20), 0)
        platform.stop()
        self.assertEqual([answer["result"] for answer in answers], [0] * len(names))
        with Platform(self.database) as again:
            tokens = again.call(AUTHENTICATION + "GetTokens", session=session)["apiTokens"]
            self.assertEqual(sorted(token["description"] for token in tokens), sorted(names))

    def start_call(self, port, session, description):
        body = urllib.parse.urlencode({"session": session, "description": description, "apiList": STOP,
                                       "password": PASSWORD}).encode()
        connection = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.addCleanup(connection.close)
        connection.sendall(b"POST /1.0/users/authentication/rest/createtoken HTTP/1.1\r\nHost: localhost\r\n"
                           b"Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                           b"Content-Length: %d\r\n\r\n" % len(body) + body)
        return connection

    @staticmethod
    def answer_of(connection):
        response = http.client.HTTPResponse(connection)
        response.begin()
        return json.loads(response.read())

    @staticmethod
    def unread_bytes(port):
        """What the service's connections have received and it has not read yet."""
        with open("/proc/net/tcp", encoding="ascii") as table:
            lines = [line.split() for line in table if line.split()[1].endswith(f":{port:04X}")]
        return sum(int(line[4].split(":")[1], 16) for line in lines)

    def test_what_the_command_line_gets_wrong_is_named(self):
        self.assertIn("--listen", self.fails("serve", "--listen", "nonsense"))
        self.assertIn("--database", self.fails("serve", "--database", "mysql:x"))
        self.assertIn("can't listen", self.fails("serve", "--listen", "192.0.2.1:80", "--database",
                                                 f"sqlite:{self.database}"))
        self.assertIn("password", self.fails("account", "add", LOGIN, "--database", f"sqlite:{self.database}"))
        self.assertIn("serve", self.fails("explode"))

    def test_a_folder_that_is_missing_is_named_and_not_made(self):
        folder = pathlib.Path(self.folder.name) / "no" / "such"
        for command in (("serve", "--listen", "127.0.0.1:0"), ("account", "list"), ("migrate",)):
            errors = self.fails(*command, "--database", f"sqlite:{folder}/x.db")
            self.assertRegex(errors, rf"\Aerror: [^\n]*The folder {folder} doesn't exist[^\n]*\n\Z")
        self.assertFalse(folder.parent.exists())

    def test_an_account_is_added_once(self):
        self.assertEqual(add_account(self.database).returncode, 0)
        again = add_account(self.database)
        self.assertNotEqual(again.returncode, 0)
        self.assertIn(LOGIN, again.stderr)

    def test_a_damaged_database_is_refused_and_left_alone(self):
        self.database.write_bytes(b"x" * 8192)
        self.assertIn(str(self.database), self.fails("serve", "--listen", "127.0.0.1:0", "--database",
                                                     f"sqlite:{self.database}"))
        self.assertEqual(self.database.read_bytes(), b"x" * 8192)

    @unittest.skipIf(os.geteuid() != 0, "only root can become another user")
    def test_a_read_only_folder_is_told(self):
        add_account(self.database)
        for entry in (pathlib.Path(self.folder.name), self.database):
            os.chmod(entry, 0o555 if entry.is_dir() else 0o444)
        program = shutil.copy(PROGRAM, tempfile.mkdtemp(dir="/tmp"))
        os.chmod(pathlib.Path(program).parent, 0o755)
        done = subprocess.run(["runuser", "-u", "nobody", "--", program, "serve", "--listen", "127.0.0.1:0",
                               "--database", f"sqlite:{self.database}"], text=True, capture_output=True, timeout=30)
        shutil.rmtree(pathlib.Path(program).parent)
        os.chmod(self.folder.name, 0o755)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("read-only", done.stderr)

    @unittest.skipIf(os.geteuid() != 0, "only root can mount a small disk")
    def test_a_full_disk_is_told_and_loses_nothing(self):
        disk = pathlib.Path(self.folder.name) / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], check=True)
        try:
            database = disk / "platform.sqlite"
            self.assertEqual(add_account(database, "--sample-environments").returncode, 0)
            with Platform(database) as platform:
                session = platform.sign_in()
                kept = platform.create_token(session)
                with open(disk / "filler", "wb", buffering=0) as filler:
                    try:
                        while True:
                            filler.write(b"x" * 4096)
                    except OSError:
                        pass
                answer = {"result": 0}
                for _ in range(200):
                    answer = platform.call(AUTHENTICATION + "CreateToken", session=session, description="x" * 255,
                                           apiList=STOP, password=PASSWORD)
                    if answer["result"] != 0:
                        break
                self.assertEqual(answer["result"], 41005, answer)
                self.assertIn("full", answer["error"])
                (disk / "filler").unlink()
                self.assertEqual(platform.call(STOP, session=kept["key"], envName="shop")["result"], 0)
                self.assertIn("key", platform.create_token(session))
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def test_a_database_that_another_process_keeps_locked_is_told_and_comes_back(self):
        self.assertEqual(add_account(self.database, "--sample-environments").returncode, 0)
        with Platform(self.database) as platform:
            session = platform.sign_in()
            key = platform.create_token(session)["key"]
            with contextlib.closing(sqlite3.connect(self.database, isolation_level=None)) as other:
                other.execute("BEGIN EXCLUSIVE")
                for answer in (platform.call(STOP, session=key, envName="shop"),
                               platform.call(AUTHENTICATION + "CreateToken", session=session, description="x", apiList=STOP,
                                             password=PASSWORD)):
                    self.assertEqual(answer["result"], 41005, answer)
                    self.assertIn("it's locked by another process", answer["error"])
                # What only reads goes on.
                self.assertEqual(platform.status_of(session, "shop"), 1)
                self.assertEqual(platform.request("/healthz")[0], 200)
                other.execute("ROLLBACK")
            self.assertEqual(platform.call(STOP, session=key, envName="shop")["result"], 0)
            self.assertEqual(platform.status_of(session, "shop"), 2)
            self.assertEqual(len(platform.call(AUTHENTICATION + "GetTokens", session=session)["apiTokens"]), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
