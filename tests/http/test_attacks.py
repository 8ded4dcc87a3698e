# SPDX-License-Identifier: Apache-2.0
"""Ways in that were tried on the service, each by a client without any right to what it wants."""
import concurrent.futures
import contextlib
import hashlib
import json
import os
import pathlib
import re
import signal
import socket
import sqlite3
import stat
import statistics
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

from certificates import make_certificate
from platform_process import LOGIN, PASSWORD, PROGRAM, Platform, add_account
from second_factor import turn_on
from test_abuse import peak_of

AUTHENTICATION = "users.authentication."
USER_INFO = "users.account.GetUserInfo"
SIGN_IN = "/1.0/users/authentication/rest/signin"
WRONG_PASSWORD, THROTTLED, STORAGE, SESSION_ENDED, UNKNOWN_LOGIN = 701, 41003, 41005, 702, "nobody@example.com"
MEGABYTE = 1024 * 1024


class AttackTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.database = self.folder / "platform.sqlite"

    def add(self, login=LOGIN, database=None):
        added = add_account(database or self.database, "--sample-environments", login=login)
        self.assertEqual(added.returncode, 0, added.stderr)

    def start(self, *options, database=None, prefix=(), environment=None):
        platform = Platform(database or self.database, options=options, prefix=prefix, environment=environment)
        self.addCleanup(platform.stop)
        return platform

    def start_behind_proxy(self):
        return self.start("--trusted-proxies", "127.0.0.1")

    @staticmethod
    def sign_in_from(platform, address, login=LOGIN, password="wrong"):
        """Through a proxy that says so; the answer's fields."""
        form = urllib.parse.urlencode({"login": login, "password": password}).encode()
        status, body = platform.request(SIGN_IN, form, {"X-Forwarded-For": address})
        assert status == 200, status
        return json.loads(body)

    @contextlib.contextmanager
    def full_disk(self):
        """A folder for databases, and a function that fills its disk or frees it."""
        disk = self.folder / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], check=True)

        def fill(is_full):
            filler = disk / "filler"
            filler.unlink(missing_ok=True)
            if not is_full:
                return
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                while True:
                    file.write(b"x" * 4096)
        try:
            yield disk, fill
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)


class PasswordTest(AttackTest):
    def test_an_old_password_gets_no_session_that_outlives_its_reset(self):
        self.add()
        platform = self.start_behind_proxy()
        old = PASSWORD
        for number in range(8):
            fresh = f"fresh-{number}"
            ends = threading.Event()

            def thief(lane, old=old, ends=ends, number=number):
                granted = []
                while not ends.is_set():
                    answer = self.sign_in_from(platform, f"10.{number}.0.{lane}", password=old)
                    if answer["result"] != 0:
                        break
                    granted.append(answer["session"])
                return granted
            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                lanes = [pool.submit(thief, lane) for lane in range(4)]
                done = subprocess.run([PROGRAM, "account", "passwd", LOGIN, "--database", f"sqlite:{self.database}"],
                                      input=fresh + "\n", text=True, capture_output=True, timeout=30)
                ends.set()
                granted = [session for lane in lanes for session in lane.result()]
            self.assertEqual(done.returncode, 0, done.stderr)
            for session in granted:
                self.assertEqual(platform.call(USER_INFO, session=session)["result"], SESSION_ENDED)
            old = fresh

    def test_guesses_are_counted_while_the_disk_is_full_and_no_answer_tells_anything(self):
        with self.full_disk() as (disk, fill):
            database = disk / "platform.sqlite"
            for login in (LOGIN, "second@example.com"):
                self.add(login, database)
            platform = self.start("--trusted-proxies", "127.0.0.1", database=database)
            fill(True)

            def answers(login, password, network):
                return [self.sign_in_from(platform, f"10.0.{network}.{attempt}", login, password)["result"] for attempt in range(12)]
            wrong = answers(LOGIN, "wrong", 1)
            unknown = answers(UNKNOWN_LOGIN, "wrong", 2)
            right = answers("second@example.com", PASSWORD, 3)
            self.assertEqual(wrong, unknown)
            self.assertEqual(wrong, right)
            self.assertEqual(set(wrong[5:]), {THROTTLED})
            platform.stop()

    def test_no_session_is_acknowledged_that_was_not_stored(self):
        with self.full_disk() as (disk, fill):
            database = disk / "platform.sqlite"
            self.add(database=database)
            platform = self.start("--trusted-proxies", "127.0.0.1", database=database)
            granted = []
            for number in range(40):
                fill(number % 2 == 1)
                answer = self.sign_in_from(platform, f"10.0.{number}.1", password=PASSWORD)
                if answer["result"] == 0:
                    granted.append(answer["session"])
            fill(False)
            self.assertTrue(granted)
            for session in granted:
                self.assertEqual(platform.call(USER_INFO, session=session)["result"], 0)
            platform.stop()

    def test_a_network_of_ipv6_counts_as_one_address(self):
        self.add()
        platform = self.start_behind_proxy()
        for number in range(20):
            self.assertEqual(self.sign_in_from(platform, f"2001:db8:1:2::{number:x}", f"user{number}@example.com")["result"],
                             WRONG_PASSWORD)
        self.assertEqual(self.sign_in_from(platform, "2001:db8:1:2:ffff::1", "more@example.com")["result"], THROTTLED)
        self.assertEqual(self.sign_in_from(platform, "2001:db8:1:3::1", "other@example.com")["result"], WRONG_PASSWORD)
        # What IPv6 sockets say of an IPv4 client is that client, not one network of them all.
        self.assertEqual(self.sign_in_from(platform, "::ffff:192.0.2.1", "v4@example.com")["result"], WRONG_PASSWORD)

    def test_guesses_at_a_locked_account_count_for_their_address(self):
        self.add()
        platform = self.start_behind_proxy()
        for _ in range(20):
            self.sign_in_from(platform, "192.0.2.1")
        self.assertEqual(self.sign_in_from(platform, "192.0.2.1", "other@example.com")["result"], THROTTLED)
        self.assertEqual(self.sign_in_from(platform, "192.0.2.2", "other@example.com")["result"], WRONG_PASSWORD)

    def test_a_stranger_can_not_keep_the_owner_from_revoking_a_token(self):
        self.add()
        platform = self.start_behind_proxy()
        session = platform.sign_in()
        token = platform.create_token(session)
        for _ in range(6):
            self.sign_in_from(platform, "192.0.2.1")
        removed = platform.call(AUTHENTICATION + "DeleteTokens", session=session, ids=token["id"], password=PASSWORD)
        self.assertEqual(removed["result"], 0)
        # Guesses of a session's holder are counted, too.
        results = [platform.call(AUTHENTICATION + "DeleteTokens", session=session, ids="*", password="wrong")["result"]
                   for _ in range(6)]
        self.assertEqual(results[-2:], [THROTTLED, THROTTLED])

    def test_unknown_logins_are_counted_like_known_ones_by_two_processes_and_after_a_restart(self):
        self.add()
        seen = {}
        for login in (LOGIN, UNKNOWN_LOGIN):
            first, second = self.start(), self.start()
            answers = []
            for number in range(3):
                for platform in (first, second):
                    answers.append(platform.call(AUTHENTICATION + "Signin", login=login, password="x"))
            first.stop()
            second.stop()
            again = self.start()
            answers.append(again.call(AUTHENTICATION + "Signin", login=login.upper(), password="x"))
            again.stop()
            seen[login] = [(answer["result"], answer.get("attemptsLeft")) for answer in answers]
        self.assertEqual(seen[LOGIN], seen[UNKNOWN_LOGIN])
        self.assertEqual([left for _, left in seen[LOGIN][:4]], [4, 3, 2, 1])

    def at_once(self, calls):
        """What each answers, all started together."""
        barrier = threading.Barrier(len(calls))

        def run(call):
            barrier.wait(20)
            return call()
        with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
            return [lane.result() for lane in [pool.submit(run, call) for call in calls]]

    def test_of_many_who_show_the_same_recovery_code_at_two_services_one_signs_in(self):
        self.add()
        turn_on(self.database)
        code = "abcd-efgh-jkmn-pqrs"
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            connection.execute("INSERT INTO recovery_codes (account_id, code_hash) SELECT id, ? FROM accounts",
                               (hashlib.sha256(code.replace("-", "").encode()).digest(),))
            connection.commit()
        platforms = [self.start(), self.start()]
        sessions = [(platform, platform.sign_in()) for platform in platforms for _ in range(2)]
        results = self.at_once([
            lambda platform=platform, session=session: platform.call(
                AUTHENTICATION + "Verify2FACode", session=session, code=code)["result"] for platform, session in sessions])
        self.assertEqual(sorted(results)[0], 0)
        self.assertNotIn(0, sorted(results)[1:])

    def test_a_token_that_two_remove_at_once_is_removed_once_and_both_are_told_the_truth(self):
        self.add()
        platforms = [self.start(), self.start()]
        sessions = [platform.sign_in() for platform in platforms]
        for _ in range(5):
            token = platforms[0].create_token(sessions[0])
            results = self.at_once([
                lambda platform=platform, session=session: platform.call(
                    AUTHENTICATION + "DeleteTokens", session=session, ids=token["id"], password=PASSWORD)["result"]
                for platform, session in zip(platforms, sessions)])
            self.assertEqual(sorted(results), [0, 5])

    def test_an_unknown_login_takes_as_long_as_a_known_one(self):
        pairs = 80
        self.add()
        for number in range(pairs // 4):
            self.add(f"known{number}@example.com")
        platform = self.start_behind_proxy()
        times = {True: [], False: []}
        for number in range(pairs):
            # In turns, so that whatever else keeps the machine busy falls on both.
            for is_known in ((True, False) if number % 2 else (False, True)):
                login = f"{'known' if is_known else 'other'}{number % (pairs // 4)}@example.com"
                start = time.perf_counter()
                self.assertEqual(self.sign_in_from(platform, f"10.{int(is_known)}.{number}.1", login)["result"], WRONG_PASSWORD)
                times[is_known].append(time.perf_counter() - start)
        slower = sum(known > unknown for known, unknown in zip(times[True], times[False]))
        print(f"median known {statistics.median(times[True]) * 1000:.2f} ms, unknown "
              f"{statistics.median(times[False]) * 1000:.2f} ms, known slower in {slower} of {pairs}")
        # Of fair coins, fewer than one in a million falls outside.
        self.assertTrue(0.22 * pairs < slower < 0.78 * pairs, slower)


class FloodTest(AttackTest):
    def connect(self, platform, source="127.0.0.1"):
        connection = socket.create_connection(("127.0.0.1", platform.port), timeout=20, source_address=(source, 0))
        self.addCleanup(connection.close)
        return connection

    def send_sign_ins(self, platform, count, login):
        """From as many addresses, without waiting for an answer; their connections."""
        connections = []
        for number in range(count):
            body = urllib.parse.urlencode({"login": login.format(number), "password": "x"}).encode()
            connection = self.connect(platform)
            connection.sendall(f"POST {SIGN_IN} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.1.{number // 250}.{number % 250}\r\n"
                               f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n".encode()
                               + body)
            connections.append(connection)
        return connections

    def test_an_owner_does_not_wait_behind_strangers_and_strangers_wait_in_a_bounded_queue(self):
        self.add()
        platform = self.start_behind_proxy()
        session = platform.sign_in()
        connections = self.send_sign_ins(platform, 500, "user{}@example.com")
        start = time.monotonic()
        platform.create_token(session)
        took = time.monotonic() - start
        # All strangers together take eight seconds and more.
        self.assertLess(took, 2)
        answers = [connection.recv(4096) for connection in connections]
        turned_away = [answer for answer in answers if b"41003" in answer]
        self.assertTrue(turned_away)
        self.assertTrue(all(b"retryAfter" in answer for answer in turned_away))
        self.assertGreater(len(answers) - len(turned_away), 200)

    def test_what_nobody_waits_for_any_more_is_not_computed(self):
        self.add()
        platform = self.start_behind_proxy()
        for connection in self.send_sign_ins(platform, 250, "user{}@example.com"):
            connection.close()
        start = time.monotonic()
        self.assertEqual(self.sign_in_from(platform, "192.0.2.1", password=PASSWORD)["result"], 0)
        self.assertLess(time.monotonic() - start, 2)

    def test_one_address_can_not_hold_all_connections(self):
        self.add()
        platform = self.start("--max-connections", "60", "--connections-per-address", "20")
        held = [self.connect(platform) for _ in range(100)]
        for connection in held:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        served = 0
        for connection in held:
            with contextlib.suppress(ConnectionError):
                served += connection.recv(4096).startswith(b"HTTP/1.1 200")
        self.assertEqual(served, 20)
        other = self.connect(platform, "127.0.0.2")
        other.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        text = b"".join(iter(lambda: other.recv(65536), b"")).decode()
        self.assertEqual(re.search(r'cirrusgrid_connections_refused_total\{limit="address"\} (\d+)', text)[1], "80")

    def test_many_parameters_are_refused_and_take_no_memory(self):
        self.add()
        platform = self.start()
        platform.sign_in()
        before = peak_of(platform)
        form = b"a&" * (MEGABYTE // 2 - 10)
        part = b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
        multipart = part * (MEGABYTE // len(part) - 2) + b"--b--\r\n"

        def statuses(count):
            return [platform.request(SIGN_IN, form)[0] for _ in range(count)] + [
                platform.request(SIGN_IN, multipart, {"Content-Type": "multipart/form-data; boundary=b"})[0]]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for seen in pool.map(statuses, [15] * 8):
                self.assertEqual(set(seen[:-1]), {413})
                self.assertIn(seen[-1], (413, 415))
        self.assertEqual(platform.request(SIGN_IN + "?" + "&".join("a" * 1 for _ in range(1001)))[0], 413)
        self.assertEqual(platform.request(SIGN_IN, b"&".join(b"a=1" for _ in range(1000)))[0], 200)
        self.assertLess(peak_of(platform) - before, 60)

    def test_long_lists_are_refused_and_keep_nobody_waiting(self):
        self.add()
        platform = self.start()
        session = platform.sign_in()
        key = platform.create_token(session)["key"]
        ends = threading.Event()
        times = []

        def bystand():
            while not ends.is_set():
                start = time.monotonic()
                platform.call("environment.control.StopEnv", session=key, envName="shop")
                times.append(time.monotonic() - start)
        thread = threading.Thread(target=bystand)
        thread.start()
        many = ",".join(str(number) for number in range(1, 80_000))
        allowed = ",".join(str(number) for number in range(1, 10_001))
        methods = ",".join(["environment.control.StopEnv"] * 20_000)
        try:
            for _ in range(3):
                self.assertNotEqual(platform.call(AUTHENTICATION + "GetTokens", session=session, ids=many)["result"], 0)
                self.assertNotEqual(platform.call(AUTHENTICATION + "SignoutSessions", session=session, ids=many)["result"], 0)
                self.assertNotEqual(platform.call(AUTHENTICATION + "GetTokens", session=session, ids=allowed)["result"], 0)
                self.assertEqual(platform.call(AUTHENTICATION + "SignoutSessions", session=session, ids=",".join(
                    str(number) for number in range(1000, 11_000)))["result"], 0)
                self.assertEqual(platform.call(AUTHENTICATION + "CreateToken", session=session, password=PASSWORD,
                                               description="x", apiList=methods)["result"], 0)
        finally:
            ends.set()
            thread.join(20)
        print(f"others waited {max(times) * 1000:.0f} ms at most")
        self.assertLess(max(times), 1)


class StorageTest(AttackTest):
    def test_what_the_activity_keeps_of_a_name_is_bounded(self):
        self.add()
        platform = self.start()
        session = platform.sign_in()
        key = platform.create_token(session, apiList="environment.control.GetEnvInfo")["key"]
        for number in range(100):
            platform.call("environment.control.GetEnvInfo", session=key, envName=f"{number}" + "x" * (MEGABYTE - 4096))
        platform.stop()
        size = sum(file.stat().st_size for file in self.folder.glob("platform.sqlite*"))
        self.assertLess(size, 3 * MEGABYTE)
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            longest, = connection.execute("SELECT max(length(object)) FROM activity").fetchone()
        self.assertEqual(longest, 200)

    def test_databases_and_copies_are_nobody_elses_from_the_moment_they_are_made(self):
        self.add()
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            account, = connection.execute("SELECT id FROM accounts").fetchone()
            connection.executemany(
                "INSERT INTO activity (account_id, at, method, credential_kind, credential_name, object, result) "
                "VALUES (?, ?, 'm', 0, ?, 'o', 0)", [(account, number, "x" * 200) for number in range(60_000)])
            connection.commit()
        for command, file in ((["backup", str(self.folder / "copy.sqlite")], self.folder / "copy.sqlite"),
                              (["migrate"], self.folder / "fresh.sqlite")):
            database = file if command == ["migrate"] else self.database
            process = subprocess.Popen([PROGRAM, *command, "--database", f"sqlite:{database}"], umask=0o022,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            modes = set()
            while process.poll() is None:
                for made in self.folder.glob(file.name + "*"):
                    with contextlib.suppress(FileNotFoundError):
                        modes.add(stat.S_IMODE(made.stat().st_mode))
            self.assertEqual(process.returncode, 0, process.stderr.read())
            process.stderr.close()
            self.assertEqual(modes, {0o600}, command)

    def test_sessions_of_an_account_have_an_end(self):
        self.add()
        platform = self.start()
        sessions = [platform.sign_in() for _ in range(60)]
        listed = platform.call(AUTHENTICATION + "GetSessions", session=sessions[-1])["sessions"]
        self.assertEqual(len(listed), 50)
        self.assertEqual(platform.call(USER_INFO, session=sessions[0])["result"], SESSION_ENDED)
        platform.stop()
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            newest, = connection.execute("SELECT max(id) FROM sessions").fetchone()
            connection.execute("UPDATE sessions SET last_access = last_access - 200 * 86400000 WHERE id <> ?", (newest,))
            connection.commit()
        platform = self.start()
        listed = platform.call(AUTHENTICATION + "GetSessions", session=sessions[-1])["sessions"]
        self.assertEqual([session["id"] for session in listed], [newest])
        deadline = time.monotonic() + 20
        while True:
            with contextlib.closing(sqlite3.connect(self.database)) as connection:
                count, = connection.execute("SELECT count(*) FROM sessions").fetchone()
            if count == 1:
                break
            self.assertLess(time.monotonic(), deadline, count)
            time.sleep(0.05)


class TlsTest(AttackTest):
    def handshake(self, platform, cipher):
        done = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{platform.port}", "-tls1_2", "-cipher", cipher],
                              input="", capture_output=True, text=True, timeout=20)
        return "Cipher is (NONE)" not in done.stdout

    def test_a_key_that_does_not_fit_is_refused_at_the_start_and_not_taken_later(self):
        self.add()
        certificate, key = make_certificate(self.folder, "first", "first")
        _, other_key = make_certificate(self.folder, "second", "second")
        done = subprocess.run([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--database", f"sqlite:{self.database}",
                               "--tls-certificate", str(certificate), "--tls-key", str(other_key)],
                              capture_output=True, text=True, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertIn("doesn't belong to the certificate", done.stderr)

        platform = Platform(self.database, options=("--tls-certificate", str(certificate), "--tls-key", str(key)))
        os.replace(other_key, key)
        platform.process.send_signal(signal.SIGHUP)
        line = platform.process.stderr.readline()
        self.assertIn("doesn't belong to the certificate", line)
        self.assertIn("keeping the current certificate", line)
        self.assertTrue(self.handshake(platform, "ALL"))
        platform.stop()

    def test_only_ciphers_with_forward_secrecy_and_authenticated_encryption_are_spoken(self):
        self.add()
        certificate, key = self.folder / "rsa.pem", self.folder / "rsa.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=x", "-keyout",
                        str(key), "-out", str(certificate)], check=True, capture_output=True, timeout=60)
        platform = self.start("--tls-certificate", str(certificate), "--tls-key", str(key))
        for cipher, is_spoken in (("ECDHE-RSA-AES128-GCM-SHA256", True), ("ECDHE-RSA-CHACHA20-POLY1305", True),
                                  ("AES128-GCM-SHA256", False), ("AES256-SHA", False), ("ECDHE-RSA-AES128-SHA", False),
                                  ("ECDHE-RSA-AES256-SHA384", False)):
            self.assertEqual(self.handshake(platform, cipher), is_spoken, cipher)


class MemoryTest(AttackTest):
    @staticmethod
    def places_of(pid, value):
        """How often the process holds a value."""
        count = 0
        with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                span, rights = line.split()[:2]
                if not rights.startswith("rw"):
                    continue
                begin, end = (int(edge, 16) for edge in span.split("-"))
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    memory.seek(begin)
                    held = memory.read(end - begin)
                    for form in (value.encode(), value.encode("utf-16-le")):
                        count += held.count(form)
        return count

    def test_no_secret_stays_in_memory_once_a_call_is_answered(self):
        self.add()
        password = "correct-horse-battery-7261"
        subprocess.run([PROGRAM, "account", "passwd", LOGIN, "--database", f"sqlite:{self.database}"], input=password + "\n",
                       text=True, check=True, timeout=30)
        # As the unit of systemd has it.
        platform = self.start("--access-log", "json", environment={"LD_BIND_NOW": "1"})
        session = self.sign_in_from(platform, "192.0.2.1", password=password)["session"]
        token = platform.create_token(session, password=password)["key"]
        platform.call("environment.control.StopEnv", session=token, envName="shop")
        platform.request(f"/1.0/environment/control/rest/stopenv?session={token}&envName=shop")
        # A search that works finds what is there for sure.
        self.assertGreater(self.places_of(platform.process.pid, str(self.database)), 0)
        for name, value in (("password", password), ("session", session), ("token", token)):
            self.assertEqual(self.places_of(platform.process.pid, value), 0, name)

    def test_the_same_users_other_programs_can_not_read_it_and_it_dumps_no_core(self):
        self.add()
        self.folder.chmod(0o777)
        for file in self.folder.iterdir():
            file.chmod(0o666)
        as_nobody = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")
        platform = self.start(prefix=as_nobody)
        environ = f"/proc/{platform.process.pid}/environ"
        # Nobody's other processes can be read by nobody.
        sleeper = subprocess.Popen([*as_nobody, "sleep", "60"])
        self.addCleanup(sleeper.wait)
        self.addCleanup(sleeper.kill)
        while pathlib.Path(f"/proc/{sleeper.pid}/comm").read_text(encoding="ascii") != "sleep\n":
            time.sleep(0.01)
        control = subprocess.run([*as_nobody, "cat", f"/proc/{sleeper.pid}/environ"], capture_output=True, timeout=20)
        self.assertEqual(control.returncode, 0, control.stderr)
        read = subprocess.run([*as_nobody, "cat", environ], capture_output=True, timeout=20)
        self.assertNotEqual(read.returncode, 0)
        limits = pathlib.Path(f"/proc/{platform.process.pid}/limits").read_text(encoding="ascii")
        self.assertRegex(limits, r"Max core file size\s+0\s+0")


if __name__ == "__main__":
    unittest.main()
