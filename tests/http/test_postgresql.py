# SPDX-License-Identifier: Apache-2.0
"""Several services over one PostgreSQL, and what happens to it under them."""
import concurrent.futures
import os
import subprocess
import threading
import time
import unittest

import test_faults
from platform_process import PASSWORD, PROGRAM, Platform, add_account
from postgresql_process import PostgreSql

STOP = "environment.control.StopEnv"
START = "environment.control.StartEnv"
AUTHENTICATION = "users.authentication."
NO_DATABASE = 41005
GONE_SECONDS = 30
ANSWER_SECONDS = 5

server = None


def setUpModule():
    global server
    server = PostgreSql()


def tearDownModule():
    server.__exit__(None, None, None)


class PostgreSqlTest(unittest.TestCase):
    def setUp(self):
        self.database = server.make_database()
        added = add_account(self.database, "--sample-environments")
        self.assertEqual(added.returncode, 0, added.stderr)

    def start(self):
        platform = Platform(self.database, options=("--tokens-per-account", "100000"))
        self.addCleanup(platform.stop)
        return platform

    def descriptions(self, platform, session):
        return [token["description"] for token in platform.call(AUTHENTICATION + "GetTokens", session=session)["apiTokens"]]


class SeveralProcessesTest(PostgreSqlTest):
    def test_what_one_did_is_so_for_all_others_at_the_very_next_request(self):
        services = [self.start() for _ in range(3)]
        session = services[0].sign_in()
        for number in range(12):
            here, there, elsewhere = (services[(number + place) % 3] for place in range(3))
            token = here.create_token(session, description=f"round {number}")
            self.assertEqual(there.call(STOP, session=token["key"], envName="shop")["result"], 0)
            self.assertEqual(elsewhere.status_of(session, "shop"), 2)
            self.assertEqual(elsewhere.call(START, session=token["key"], envName="shop")["result"], 8202)
            there.call(AUTHENTICATION + "EditToken", session=session, id=token["id"], apiList=START, password=PASSWORD)
            self.assertEqual(elsewhere.call(START, session=token["key"], envName="shop")["result"], 0)
            self.assertEqual(here.call(STOP, session=token["key"], envName="shop")["result"], 8202)
            fresh = elsewhere.call(AUTHENTICATION + "RegenerateToken", session=session, id=token["id"], password=PASSWORD)
            self.assertEqual(here.call(START, session=token["key"], envName="shop")["result"], 702)
            key = fresh["token"]["key"]
            self.assertEqual(there.call(START, session=key, envName="shop")["result"], 0)
            here.call(AUTHENTICATION + "DeleteTokens", session=session, ids=token["id"], password=PASSWORD)
            self.assertEqual(there.call(START, session=key, envName="shop")["result"], 702)
            self.assertEqual(elsewhere.call(START, session=key, envName="shop")["result"], 702)
        services[0].call(AUTHENTICATION + "Signout", session=session)
        self.assertEqual(services[1].call(AUTHENTICATION + "GetTokens", session=session)["result"], 702)

    def test_services_that_start_at_once_over_an_empty_database_make_its_tables_once(self):
        empty = server.make_database()
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            for platform in pool.map(lambda _: Platform(empty), range(4)):
                self.assertEqual(platform.request("/healthz")[0], 200)
                self.assertEqual(platform.stop(), 0)


class GoneTest(PostgreSqlTest):
    def calls_until_told(self, platform, session, done, stop):
        """Creates tokens until told, and notes what was acknowledged."""
        number = 0
        while not stop.is_set():
            number += 1
            description = f"{platform.port} {number}"
            answer = platform.call(AUTHENTICATION + "CreateToken", session=session, description=description, apiList=STOP,
                                   password=PASSWORD)
            if answer["result"] == 0:
                done.append(description)
            else:
                self.assertEqual(answer["result"], NO_DATABASE, answer)

    def test_restarts_under_load_lose_nothing_that_was_acknowledged(self):
        done, stop = [], threading.Event()
        services = [self.start(), self.start()]
        session = services[0].sign_in()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            loads = [pool.submit(self.calls_until_told, platform, session, done, stop) for platform in services]
            try:
                for _ in range(3):
                    before = len(done)
                    server.stop("immediate")
                    server.start()
                    deadline = time.monotonic() + 20
                    while len(done) < before + 5 and not any(load.done() for load in loads):
                        self.assertLess(time.monotonic(), deadline, "no change was made after the restart")
            finally:
                stop.set()
            for load in loads:
                load.result()
        kept = self.descriptions(services[0], session)
        self.assertEqual(len(kept), len(set(kept)))
        self.assertEqual(sorted(set(done) - set(kept)), [])

    def test_a_server_that_is_gone_for_30_s_is_told_and_back_by_itself(self):
        platform = self.start()
        session = platform.sign_in()
        key = platform.create_token(session)["key"]
        server.stop()
        gone_at = time.monotonic()
        longest = 0.0
        try:
            while time.monotonic() < gone_at + GONE_SECONDS:
                asked = time.monotonic()
                answer = platform.call(STOP, session=key, envName="shop")
                longest = max(longest, time.monotonic() - asked)
                self.assertEqual(answer["result"], NO_DATABASE, answer)
                self.assertIn("can't be reached", answer["error"])
                self.assertEqual(platform.request("/healthz")[0], 503)
                created = platform.call(AUTHENTICATION + "CreateToken", session=session, description="x", apiList=STOP,
                                        password=PASSWORD)
                self.assertEqual(created["result"], NO_DATABASE, created)
                threading.Event().wait(0.2)  # asked at this pace, not waited for
        finally:
            server.start()
        self.assertLess(longest, ANSWER_SECONDS)
        deadline = time.monotonic() + 20
        while (answer := platform.call(STOP, session=key, envName="shop"))["result"] != 0:
            self.assertLess(time.monotonic(), deadline, answer)
        self.assertEqual(platform.request("/healthz")[0], 200)
        self.assertEqual(self.descriptions(platform, session), ["CI"])


class PostgreSqlKillTest(test_faults.KillTest):
    """The service is killed; what it was doing in PostgreSQL is whole or absent."""
    kills = 40

    def make_database(self):
        return server.make_database()


class CommandLineTest(PostgreSqlTest):
    def run_program(self, *arguments, environment=None):
        return subprocess.run([PROGRAM, *arguments], text=True, capture_output=True, timeout=30,
                              env={**os.environ, **(environment or {})})

    def test_a_password_in_the_command_line_is_refused_and_taken_from_the_environment(self):
        address = self.database.replace("postgres@", "postgres:hunter2@")
        done = self.run_program("check", "--database", address)
        self.assertEqual(done.returncode, 1)
        self.assertIn("CIRRUSGRID_DATABASE", done.stderr)
        self.assertNotIn("hunter2", done.stderr)
        done = self.run_program("check", environment={"CIRRUSGRID_DATABASE": address})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("no problems found", done.stdout)
        self.assertNotIn("hunter2", done.stdout)

    def test_migrate_and_backup_say_what_they_do(self):
        self.assertIn("is up to date", self.run_program("migrate", "--database", server.make_database()).stdout)
        backup = self.run_program("backup", "/tmp/never", "--database", self.database)
        self.assertEqual(backup.returncode, 1)
        self.assertIn("pg_dump", backup.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
