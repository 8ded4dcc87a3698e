# SPDX-License-Identifier: Apache-2.0
"""What the service keeps has an end, however long clients go on. The sessions of an account and ended ones are test_attacks's,
requests that wait are test_abuse's."""
import contextlib
import pathlib
import re
import socket
import sqlite3
import tempfile
import threading
import time
import unittest

from platform_process import Platform, add_account
from postgresql_process import PostgreSql

INFO = "environment.control.GetEnvInfo"
MOST_ROWS_OF_A_CREDENTIAL, MOST_ROWS_OF_AN_ACCOUNT, ROWS_BETWEEN_LOOKS = 10_000, 100_000, 1000


class GrowthTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.database = pathlib.Path(folder.name) / "platform.sqlite"
        self.assertEqual(add_account(self.database, "--sample-environments").returncode, 0)

    def send(self, platform, requests):
        """In a row, over one connection; the answers' first lines."""
        with socket.create_connection(("127.0.0.1", platform.port), timeout=20) as connection:
            sender = threading.Thread(target=connection.sendall, args=(b"".join(requests),), daemon=True)
            sender.start()
            stream, lines = connection.makefile("rb"), []
            while len(lines) < len(requests):
                lines += re.findall(rb"HTTP/1\.1 \d+", stream.readline())
            sender.join(20)
        return lines

    @staticmethod
    def get(path):
        return f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()

    def test_the_metrics_have_no_label_for_what_was_sent(self):
        with Platform(self.database) as platform:
            def labels():
                return len(platform.request("/metrics")[1].splitlines())
            platform.call(INFO, session="none", envName="x")
            self.send(platform, [self.get("/nothing"), b"DELETE /1.0/ HTTP/1.1\r\nHost: x\r\n\r\n"])
            before = labels()
            spellings = ["getenvinfo", "GetEnvInfo", "GETENVINFO"]
            self.send(platform, [self.get(f"/1.0/environment/control/rest/{name}") for name in spellings]
                      + [self.get(f"/1.0/environment/control/rest/getenv{number}?session={number}") for number in range(2000)]
                      + [f"M{number} /1.0/environment/control/rest/getenvinfo HTTP/1.1\r\nHost: h{number}\r\n\r\n".encode()
                         for number in range(2000)])
            # One for the status of a request with another method.
            self.assertLessEqual(labels(), before + 1)

    def rows(self):
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            return connection.execute("SELECT count(*) FROM activity").fetchone()[0]

    def test_the_activity_of_a_credential_and_of_an_account_has_an_end(self):
        with Platform(self.database) as platform:
            session = platform.sign_in()
            key = platform.create_token(session, apiList=INFO)["key"]
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            account, = connection.execute("SELECT id FROM accounts").fetchone()
            connection.executemany(
                "INSERT INTO activity (account_id, at, method, credential_kind, credential_name, object, result) "
                "VALUES (?, ?, 'm', 1, ?, 'o', 0)",
                [(account, int(time.time() * 1000), f"token {number}") for number in range(MOST_ROWS_OF_AN_ACCOUNT + 20_000)])
            connection.commit()
        with Platform(self.database) as platform:
            self.send(platform, [self.get(f"/1.0/environment/control/rest/getenvinfo?session={key}&envName=e{number}")
                                 for number in range(MOST_ROWS_OF_A_CREDENTIAL + 3 * ROWS_BETWEEN_LOOKS)])
        self.assertLessEqual(self.rows(), MOST_ROWS_OF_AN_ACCOUNT + ROWS_BETWEEN_LOOKS)
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            most, = connection.execute("SELECT max(n) FROM (SELECT count(*) AS n FROM activity GROUP BY credential_name)").fetchone()
        self.assertLessEqual(most, MOST_ROWS_OF_A_CREDENTIAL + ROWS_BETWEEN_LOOKS)

    def test_a_line_of_the_access_log_is_short_whatever_is_sent(self):
        platform = Platform(self.database, options=("--access-log", "text"))
        self.send(platform, [self.get("/" + "x" * 15_000 + "?" + "y" * 500)] * 5
                  + [b"M" * 15_000 + b" / HTTP/1.1\r\nHost: x\r\nUser-Agent: " + b"z" * 500 + b"\r\n\r\n"] * 5)
        lines = platform.stop_and_read_errors().splitlines()
        platform.process.stdout.close()
        self.assertEqual(len(lines), 10)
        self.assertLess(max(map(len, lines)), 500)

    @staticmethod
    def call_until_refused(platform, session):
        while platform.call("environment.control.StopEnv", session=session, envName="shop")["result"] == 0:
            pass

    def test_a_database_that_is_away_is_told_once_however_many_calls_are_made(self):
        with PostgreSql() as server:
            database = server.make_database()
            add_account(database, "--sample-environments")
            platform = Platform(database)
            session = platform.sign_in()
            # Calls that are not written down yet when it goes.
            calls = threading.Thread(target=self.call_until_refused, args=(platform, session), daemon=True)
            calls.start()
            server.stop("immediate")
            calls.join(20)
            for _ in range(100):
                answer = platform.call("users.authentication.Signout", session=session)
                self.assertEqual(answer["result"], 41005)
                platform.call("users.authentication.DeleteTokens", session=session, ids=1, password="x")
            errors = platform.stop_and_read_errors().splitlines()
            platform.process.stdout.close()
            server.start()
        # One each for calls, what opens a connection, and the end.
        self.assertLess(len([line for line in errors if line.startswith("error: ")]), 6, errors)


if __name__ == "__main__":
    unittest.main()
