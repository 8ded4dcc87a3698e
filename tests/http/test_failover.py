# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL whose primary dies and whose standby takes over: what was acknowledged is there, and the service goes on by
itself. CIRRUSGRID_FAILOVERS tells how often (3 else)."""
import contextlib
import os
import threading
import time
import unittest
import urllib.parse

from platform_process import PASSWORD, Platform, add_account
from postgresql_process import USER, PostgreSql

ROUNDS = int(os.environ.get("CIRRUSGRID_FAILOVERS", "3"))
AUTHENTICATION = "users.authentication."
STOP = "environment.control.StopEnv"
NO_DATABASE, SESSION_ENDED = 41005, 702
# As operators are told: the next call after the promotion, and half a second between two tries to connect.
BACK_SECONDS = 3
ANSWER_SECONDS = 3


class Load(threading.Thread):
    """Makes tokens and removes every other one, and keeps what was acknowledged."""

    def __init__(self, platform, session, name):
        super().__init__(daemon=True)
        self.platform, self.session, self.prefix = platform, session, name
        self.ends = threading.Event()
        self.made, self.removed, self.in_doubt, self.slowest, self.failures = {}, {}, set(), 0, []

    def call(self, method, **parameters):
        start = time.monotonic()
        answer = self.platform.call(AUTHENTICATION + method, session=self.session, password=PASSWORD, **parameters)
        self.slowest = max(self.slowest, time.monotonic() - start)
        if answer["result"] not in (0, NO_DATABASE):
            self.failures.append(answer)
        return answer

    def run(self):
        number = 0
        while not self.ends.is_set():
            number += 1
            description = f"{self.prefix}-{number}"
            answer = self.call("CreateToken", description=description, apiList=STOP)
            if answer["result"] != 0:
                self.in_doubt.add(description)
                continue
            token = answer["token"]
            self.made[description] = token
            if number % 2:
                continue
            if self.call("DeleteTokens", ids=token["id"])["result"] == 0:
                self.removed[description] = token
            else:
                self.in_doubt.add(description)


class FailoverTest(unittest.TestCase):
    def setUp(self):
        self.primary = PostgreSql()
        self.addCleanup(self.forget, self.primary)
        self.standby = PostgreSql(copy_of=self.primary)
        self.addCleanup(self.forget, self.standby)
        folders = urllib.parse.quote(f"{self.primary.folder},{self.standby.folder}")
        database = f"postgresql://{USER}@/{USER}?host={folders}&target_session_attrs=read-write"
        added = add_account(database, "--sample-environments")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.platform = Platform(database, options=("--tokens-per-account", "1000000"))
        self.addCleanup(self.platform.stop)
        self.session = self.platform.sign_in()

    @staticmethod
    def forget(server):
        with contextlib.suppress(RuntimeError):
            server.__exit__(None, None, None)

    def seconds_until_it_answers(self):
        start = time.monotonic()
        while self.platform.call("environment.control.StartEnv", session=self.session, envName="shop")["result"] != 0:
            self.assertLess(time.monotonic() - start, 30)
            time.sleep(0.02)
        return time.monotonic() - start

    def check(self, load):
        self.assertEqual(load.failures, [])
        self.assertLess(load.slowest, ANSWER_SECONDS)
        listed = {token["description"] for token in self.platform.call(AUTHENTICATION + "GetTokens", session=self.session)["apiTokens"]}
        for description in load.made:
            if description not in load.in_doubt:
                self.assertEqual(description in listed, description not in load.removed, description)
        revoked = [token for description, token in load.removed.items()]
        self.assertTrue(revoked)
        self.assertEqual(self.platform.call(STOP, session=revoked[-1]["key"], envName="shop")["result"], SESSION_ENDED)

    def test_nothing_acknowledged_is_lost_when_the_standby_takes_over(self):
        for number in range(ROUNDS):
            load = Load(self.platform, self.session, f"round{number}")
            load.start()
            while len(load.removed) < 5:
                self.assertTrue(load.is_alive() and not load.failures, load.failures)
                time.sleep(0.01)
            self.primary.kill()
            self.standby.promote()
            self.standby.be_synchronous(False)
            took = self.seconds_until_it_answers()
            print(f"answers {took:.1f} s after the promotion; the slowest call took {load.slowest:.1f} s; "
                  f"{len(load.made)} tokens made, {len(load.in_doubt)} in doubt")
            self.assertLess(took, BACK_SECONDS)
            load.ends.set()
            load.join(30)
            self.check(load)
            self.primary.stream_from(self.standby)
            self.primary, self.standby = self.standby, self.primary


if __name__ == "__main__":
    unittest.main()
