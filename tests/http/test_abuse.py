# SPDX-License-Identifier: Apache-2.0
"""Abuse: whatever one client does, the others are served, and the service neither grows nor falls. Each kind goes on for
2 seconds. With CIRRUSGRID_ABUSE_SECONDS, for as many, and then the others' calls must be as fast as ever: that is looked at by
hand, on a machine that does nothing else."""
import contextlib
import inspect
import multiprocessing
import os
import pathlib
import random
import re
import socket
import tempfile
import threading
import time
import unittest
import urllib.parse

from bystander import STOP, Bystander, percentile_99
from platform_process import Platform, add_account

SIGN_IN = "/1.0/users/authentication/rest/signin"
GUESSED_LOGIN, UNKNOWN_LOGIN = "guessed@example.com", "nobody@example.com"
SECONDS = float(os.environ.get("CIRRUSGRID_ABUSE_SECONDS", "2"))
MOST_MEGABYTES = 64
MOST_SECONDS = 0.020 if "CIRRUSGRID_ABUSE_SECONDS" in os.environ else None
# How long nobody may wait for an answer, however slow the machine is.
LONGEST_WAIT = 5
# The service and the others go before whatever else the machine does, which is not what is looked at.
FIRST = ("nice", "-n", "-15") if os.geteuid() == 0 else ()
# Of as many as were answered elsewhere meanwhile.
FEWEST_CALLS = 1 / 20
MOST_MEGABYTES_FOR_ONE_CONNECTION = 12
PIPELINED_MEGABYTES = 60
UNREAD_ANSWERS = 150_000
KILOBYTE, MEGABYTE = 1024, 1024 * 1024
# No multiples of these are what a server may read at once.
PRIME, LARGE_PRIME = 7919, 99991


def peak_of(platform):
    """The most memory that a service had so far, in megabytes."""
    status = pathlib.Path(f"/proc/{platform.process.pid}/status").read_text(encoding="ascii")
    return int(re.search(r"^VmHWM:\s+(\d+)", status, re.MULTILINE)[1]) / 1024


class Abuser:
    """One round of each kind of abuse, by somebody unknown to the service; how many requests or connections it was."""

    def __init__(self, port):
        self.port = port
        self.random = random.Random(20261125)
        self.round = 0

    @contextlib.contextmanager
    def connections(self, count=1):
        with contextlib.ExitStack() as stack:
            yield [stack.enter_context(contextlib.closing(socket.create_connection(("127.0.0.1", self.port), timeout=20)))
                   for _ in range(count)]

    @staticmethod
    def send(connection, data):
        """False where the service has had enough."""
        try:
            connection.sendall(data)
            return True
        except ConnectionError:
            return False

    @staticmethod
    def answer(connection):
        try:
            return connection.recv(4096)
        except ConnectionError:
            return b""

    def send_until_closed(self, connection, chunk, count):
        """Sends until all is sent or the service has had enough; what it answered, nothing where it ended the
        connection. Fails where it does neither."""
        for _ in range(count):
            if not self.send(connection, chunk):
                break
        return self.answer(connection)

    @staticmethod
    def post(path, body, *fields):
        return "\r\n".join([f"POST {path} HTTP/1.1", "Host: x", *fields, f"Content-Length: {len(body)}", "", ""]).encode() + body

    def guess(self, login, padding=0):
        """A sign-in from an address of its own, as a trusted proxy tells it."""
        address = ".".join(str(self.random.randrange(256)) for _ in range(4))
        body = urllib.parse.urlencode({"login": login, "password": "wrong", "more": "x" * padding}).encode()
        return self.post(SIGN_IN, body, f"X-Forwarded-For: {address}")

    def exchange(self, connection, data, statuses):
        """Sends while it reads as many answers, of which \a statuses are meant."""
        sender = threading.Thread(target=self.send, args=(connection, data), daemon=True)
        sender.start()
        seen, kept = 0, b""
        while seen < statuses:
            bytes_read = connection.recv(MEGABYTE)
            assert bytes_read, f"closed behind {seen} answers of {statuses}"
            # What may be the start of the next answer's first line is looked at again.
            kept += bytes_read
            seen += kept.count(b"HTTP/1.1 ")
            kept = kept[-8:]
        sender.join(20)
        return statuses

    def idle_and_slow_connections(self):
        request = f"POST {STOP} HTTP/1.1\r\nHost: x\r\nX-Slow: ".encode()
        with self.connections(1000) as idle, self.connections(200) as slow:
            for place in range(len(request)):
                for connection in slow:
                    connection.send(request[place:place + 1])
            # All of them are still there, and the slow ones are answered once they have come to their end.
            for connection in slow:
                connection.sendall(b"x\r\nContent-Length: 0\r\n\r\n")
            assert {self.answer(connection)[:13] for connection in slow} == {b"HTTP/1.1 200 "}
            for connection in idle:
                connection.setblocking(False)
                with contextlib.suppress(BlockingIOError):
                    raise AssertionError(connection.recv(1))
        return 1200

    def connections_that_come_and_go(self):
        for _ in range(100):
            with self.connections() as (connection,):
                self.send(connection, b"GET")
        return 100

    def bodies_of_a_gigabyte(self):
        with self.connections(2) as (plain, chunked):
            self.send(plain, f"POST {STOP} HTTP/1.1\r\nHost: x\r\nContent-Length: {1 << 30}\r\n\r\n".encode())
            self.send(chunked, f"POST {STOP} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
            for connection, piece in ((plain, b"x" * MEGABYTE), (chunked, b"10000\r\n" + b"x" * 0x10000 + b"\r\n")):
                answer = self.send_until_closed(connection, piece, (1 << 30) // len(piece))
                assert answer.startswith(b"HTTP/1.1 413 ") or not answer, answer
        return 2

    def bodies_without_their_last_byte(self):
        body = b"x" * (MEGABYTE - 1)
        with self.connections(300) as held:
            for connection in held:
                connection.setblocking(False)
            request = self.post(STOP, body)[:-1]
            left = {connection: memoryview(request) for connection in held}
            while left:
                for connection, rest in list(left.items()):
                    try:
                        left[connection] = rest[connection.send(rest[:64 * KILOBYTE]):]
                    except BlockingIOError:
                        pass
                    except ConnectionError:
                        left[connection] = b""
                    if not left[connection]:
                        del left[connection]
        return 300

    def headers_of_a_megabyte(self):
        for start in (b"", f"GET {STOP} HTTP/1.1\r\nHost: x\r\nX-Long: ".encode()):
            with self.connections() as (connection,):
                answer = self.send_until_closed(connection, start + b"x" * MEGABYTE, 1)
                assert answer.startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 400 ")) or not answer, answer
        return 2

    def headers_without_an_end(self):
        with self.connections(1500) as held:
            for connection in held:
                self.send(connection, f"GET {STOP} HTTP/1.1\r\nHost: x\r\nX-Long: ".encode().ljust(16000, b"x"))
            # Those that have been served keep no more than the others.
            for connection in held:
                self.send(connection, b"\r\n\r\n")
        return 1500

    def random_bytes(self):
        # Some begin as a request does, so that what is behind the first line is reached, too.
        start = self.random.choice((b"", b"GET / HTTP/1.1\r\nHost: x\r\n", f"POST {STOP} HTTP/1.1\r\nHost: x\r\n".encode()))
        with self.connections() as (connection,), contextlib.suppress(ConnectionError):
            connection.sendall(b"".join(start + self.random.randbytes(self.random.randrange(60)) + b"\r\n\r\n"
                                        for _ in range(100)))
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        return 100

    def chunks_of_a_byte(self):
        with self.connections() as (connection,):
            data = b"POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 20000 + b"0\r\n\r\n"
            return self.exchange(connection, data, 1)

    def parameters_without_number(self):
        with self.connections() as (connection,):
            return self.exchange(connection, self.post(SIGN_IN, b"a&" * (MEGABYTE // 2 - 10)) * 5, 5)

    def wrong_passwords(self):
        with self.connections(50) as connections:
            for connection in connections:
                self.send(connection, b"".join(self.guess(login) for login in (GUESSED_LOGIN, UNKNOWN_LOGIN)))
            for connection in connections:
                self.exchange(connection, b"", 2)
        return 100

    def sign_ins_as_large_as_they_may_be(self):
        with self.connections(100) as connections:
            request = self.guess(UNKNOWN_LOGIN, padding=MEGABYTE - 100)
            for connection in connections:
                connection.settimeout(0.2)
                with contextlib.suppress(TimeoutError):
                    self.send(connection, request)
        return 100

    def requests_behind_a_sign_in(self):
        with self.connections(200) as connections:
            large = self.post(STOP, b"x" * 60_000)
            for connection in connections:
                connection.settimeout(0.05)
                with contextlib.suppress(TimeoutError):
                    self.send(connection, self.guess(UNKNOWN_LOGIN) + large * 30)
        return 200

    def headers_in_a_row_that_end_where_no_read_does(self):
        start, end = b"GET /nothing HTTP/1.1\r\nHost: x\r\nX-Long: ", b"\r\n\r\n"
        return self.in_a_row(start.ljust(PRIME - len(end), b"x") + end)

    def bodies_in_a_row_that_end_where_no_read_does(self):
        start = b"POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 99933\r\n\r\n"
        request = start + b"x" * 99933
        assert len(request) == LARGE_PRIME
        return self.in_a_row(request)

    def chunks_in_a_row_that_end_where_no_read_does(self):
        start, end = b"POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"\r\n0\r\n\r\n"
        request = start + b"1ea3\r\n" + b"x" * 0x1ea3 + end
        assert len(request) == PRIME
        return self.in_a_row(request)

    def requests_in_a_row_cut_at_every_place_of_a_read(self):
        """What is read at once is 16 KB: each end of a request comes to lie at another place of it."""
        self.round += 1
        first = self.post("/nothing", b"x" * (self.round * 61 % 16384))
        return self.in_a_row(self.post("/nothing", b"y" * 1000), first, megabytes=2)

    def in_a_row(self, request, first=b"", megabytes=4):
        count = megabytes * MEGABYTE // len(request)
        with self.connections() as (connection,):
            return self.exchange(connection, first + request * count, count + bool(first))

    def answers_that_nobody_reads(self):
        with self.connections(20) as connections:
            for connection in connections:
                connection.settimeout(0.05)
                with contextlib.suppress(TimeoutError):
                    self.send(connection, b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n" * 20_000)
        return 20


KINDS = [name for name, kind in inspect.getmembers(Abuser, inspect.isfunction)
         if not name.startswith("_") and list(inspect.signature(kind).parameters) == ["self"]]


def abuse(kind, port, seconds, told):
    # The machine may have two processors for the abuser, the others and the service.
    os.nice(10)
    abuser, count, deadline = Abuser(port), 0, time.monotonic() + seconds
    while count == 0 or time.monotonic() < deadline:
        count += getattr(abuser, kind)()
    told.send(count)


class AbuseTest(unittest.TestCase):
    """Each kind, on a service of its own."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        add_account(cls.database, "--sample-environments")
        add_account(cls.database, login=GUESSED_LOGIN)
        quiet = pathlib.Path(cls.folder.name) / "quiet.sqlite"
        add_account(quiet, "--sample-environments")
        cls.quiet = Platform(quiet, prefix=FIRST)

    @classmethod
    def tearDownClass(cls):
        cls.quiet.stop()
        cls.folder.cleanup()

    def bystander_of(self, platform):
        bystander = Bystander(platform.port, platform.create_token(platform.sign_in())["key"], FIRST)
        self.addCleanup(bystander.forget)
        return bystander

    def times_of(self, bystander, begin, end):
        calls, failure = bystander.end()
        self.assertIsNone(failure)
        return [took for at, took in calls if begin <= at < end]

    def check(self, kind):
        # All clients of these tests come from one address; those who guess come through a proxy.
        options = ("--connections-per-address", "2000") + (
            ("--trusted-proxies", "127.0.0.1") if "password" in kind or "sign_in" in kind else ())
        platform = Platform(self.database, prefix=FIRST, options=options)
        self.addCleanup(platform.stop)
        bystander, elsewhere = (self.bystander_of(each) for each in (platform, self.quiet))
        begin = time.monotonic()
        told, telling = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=abuse, args=(kind, platform.port, SECONDS, telling), daemon=True)
        process.start()
        process.join(SECONDS + 120)
        end = time.monotonic()
        self.assertEqual(process.exitcode, 0)
        during, quiet = (self.times_of(each, begin, end) for each in (bystander, elsewhere))
        self.assertGreaterEqual(len(during), FEWEST_CALLS * len(quiet))
        abused, usual, peak = percentile_99(during), percentile_99(quiet), peak_of(platform)
        print(f"{kind:<50}{told.recv():>9} in {end - begin:5.1f} s: peak {peak:5.1f} MB, 99th percentile of {len(during)} "
              f"others' calls {abused * 1000:5.1f} ms, elsewhere {usual * 1000:.1f} ms", flush=True)
        self.assertLess(peak, MOST_MEGABYTES)
        self.assertLess(max(during), LONGEST_WAIT)
        if MOST_SECONDS is not None:
            self.assertLess(abused, MOST_SECONDS)
        self.assertEqual(platform.stop(), 0)


for each in KINDS:
    setattr(AbuseTest, f"test_{each}", lambda self, kind=each: self.check(kind))


class OneConnectionTest(unittest.TestCase):
    """How a service of its own grows with what comes over one connection of somebody unknown."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.platform = Platform(pathlib.Path(folder.name) / "platform.sqlite")
        self.addCleanup(self.platform.stop)
        self.connection = socket.create_connection(("127.0.0.1", self.platform.port), timeout=20)
        self.addCleanup(self.connection.close)

    def wait_until_it_rests(self):
        def used():
            fields = pathlib.Path(f"/proc/{self.platform.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
            return int(fields[11]) + int(fields[12])
        before = -1
        while used() != before:
            before = used()
            time.sleep(0.5)

    def read_answers(self, count):
        stream = self.connection.makefile("rb")
        answers = 0
        while answers < count:
            line = stream.readline()
            self.assertTrue(line, f"closed behind {answers} answers")
            answers += line.count(b"HTTP/1.1 404 ")  # behind the body of the one before

    def send_in_a_row(self, request, megabytes=PIPELINED_MEGABYTES):
        """Sends without waiting for answers, which are read and counted meanwhile; how many were sent."""
        count = megabytes * 1024 * 1024 // len(request)
        sender = threading.Thread(target=self.connection.sendall, args=(request * count,), daemon=True)
        sender.start()
        self.read_answers(count)
        sender.join(20)
        return count

    def assert_growth_is_bounded(self, request):
        # What one of them costs, everybody's does.
        self.send_in_a_row(request, megabytes=1)
        before = peak_of(self.platform)
        count = self.send_in_a_row(request)
        growth = peak_of(self.platform) - before
        print(f"{count} requests of {len(request)} bytes in a row: {growth:.1f} MB more than {before:.1f} MB")
        self.assertLess(growth, MOST_MEGABYTES_FOR_ONE_CONNECTION)

    # The lengths are primes: no multiple of them is one of what a server may read at once.

    def test_headers_in_a_row_that_end_where_no_read_does(self):
        start, end = b"GET /nothing HTTP/1.1\r\nHost: x\r\nX-Long: ", b"\r\n\r\n"
        self.assert_growth_is_bounded(start.ljust(7919 - len(end), b"x") + end)

    def test_bodies_in_a_row_that_end_where_no_read_does(self):
        start = b"POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 99933\r\n\r\n"
        request = start + b"x" * 99933
        self.assertEqual(len(request), 99991)
        self.assert_growth_is_bounded(request)

    def test_chunks_in_a_row_that_end_where_no_read_does(self):
        start, end = b"POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"\r\n0\r\n\r\n"
        chunk = b"1ea3\r\n" + b"x" * 0x1ea3
        request = start + chunk + end
        self.assertEqual(len(request), 7919)
        self.assert_growth_is_bounded(request)

    def test_answers_that_nobody_reads(self):
        request = b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
        self.send_in_a_row(request, megabytes=1)
        before = peak_of(self.platform)
        sender = threading.Thread(target=self.connection.sendall, args=(request * UNREAD_ANSWERS,), daemon=True)
        sender.start()
        self.wait_until_it_rests()
        growth = peak_of(self.platform) - before
        print(f"{UNREAD_ANSWERS} answers that nobody reads: {growth:.1f} MB more than {before:.1f} MB")
        # It goes on with whom it has waited for.
        self.read_answers(UNREAD_ANSWERS)
        sender.join(20)
        self.assertLess(growth, MOST_MEGABYTES_FOR_ONE_CONNECTION)


if __name__ == "__main__":
    unittest.main()
