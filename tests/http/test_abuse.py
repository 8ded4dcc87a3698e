# SPDX-License-Identifier: Apache-2.0
"""Abuse: whatever one client does, the others are served, and the service neither grows nor falls."""
import pathlib
import random
import re
import socket
import tempfile
import threading
import time
import unittest
import urllib.parse

from platform_process import LOGIN, Platform, add_account

STOP = "/1.0/environment/control/rest/stopenv"
MOST_MEGABYTES = 100
MOST_SECONDS = 0.050
# On a machine that is busy with something else, quiet calls take long, too: then this many times as long.
MOST_TIMES_AS_LONG = 5
QUIET_CALLS = 200
MOST_MEGABYTES_FOR_ONE_CONNECTION = 12
PIPELINED_MEGABYTES = 60
UNREAD_ANSWERS = 150_000


class Bystander(threading.Thread):
    """A client of good manners: one call after the other on one connection, each timed."""

    def __init__(self, platform, key):
        super().__init__(daemon=True)
        body = urllib.parse.urlencode({"session": key, "envName": "shop"}).encode()
        self.request = (f"POST {STOP} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        f"Content-Length: {len(body)}\r\n\r\n").encode() + body
        self.socket = socket.create_connection(("127.0.0.1", platform.port), timeout=20)
        self.times = []
        self.failure = None
        self.ends = threading.Event()

    def run(self):
        try:
            stream = self.socket.makefile("rb")
            while not self.ends.is_set():
                start = time.monotonic()
                self.socket.sendall(self.request)
                length = 0
                status = stream.readline()
                while line := stream.readline().strip():
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                body = stream.read(length)
                self.times.append(time.monotonic() - start)
                if not status.startswith(b"HTTP/1.1 200") or body != b'{"result":0}':
                    self.failure = (status, body)
                    return
                # A script's pace: what is looked at is the service, not how busy a client can be.
                self.ends.wait(0.002)
        except OSError as error:
            self.failure = error

    def percentile_99(self, first, last):
        """Of the calls from one place in the row to another."""
        times = sorted(self.times[first:last])
        return times[int(len(times) * 0.99)]


def peak_of(platform):
    """The most memory that a service had so far, in megabytes."""
    status = pathlib.Path(f"/proc/{platform.process.pid}/status").read_text(encoding="ascii")
    return int(re.search(r"^VmHWM:\s+(\d+)", status, re.MULTILINE)[1]) / 1024


class AbuseTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        add_account(database, "--sample-environments")
        # All clients of these tests come from one address.
        cls.platform = Platform(database, options=("--connections-per-address", "2000"))
        cls.session = cls.platform.sign_in()
        cls.key = cls.platform.create_token(cls.session)["key"]

    @classmethod
    def tearDownClass(cls):
        code = cls.platform.stop()
        cls.folder.cleanup()
        assert code == 0, code

    def setUp(self):
        self.bystander = Bystander(self.platform, self.key)
        self.bystander.start()
        self.wait_for_calls(QUIET_CALLS)
        self.quiet = self.bystander.percentile_99(0, QUIET_CALLS)

    def wait_for_calls(self, count):
        deadline = time.monotonic() + 20
        while len(self.bystander.times) < count and not self.bystander.failure and time.monotonic() < deadline:
            time.sleep(0.01)

    def tearDown(self):
        # The abuse may have been short: what counts are the calls during and right after it.
        self.wait_for_calls(2 * QUIET_CALLS)
        self.bystander.ends.set()
        self.bystander.join(20)
        self.bystander.socket.close()
        self.assertIsNone(self.bystander.failure)
        self.assertGreaterEqual(len(self.bystander.times), 2 * QUIET_CALLS)
        abused = self.bystander.percentile_99(QUIET_CALLS, len(self.bystander.times))
        print(f"99th percentile {abused * 1000:.1f} ms, {self.quiet * 1000:.1f} ms before")
        self.assertLess(abused, max(MOST_SECONDS, MOST_TIMES_AS_LONG * self.quiet))
        self.assertLess(peak_of(self.platform), MOST_MEGABYTES)

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.platform.port), timeout=20)
        self.addCleanup(connection.close)
        return connection

    def send_until_closed(self, connection, chunk, count):
        """Sends until all is sent or the service has had enough; what it answered, nothing where it ended the
        connection. Fails where it does neither."""
        try:
            for _ in range(count):
                connection.sendall(chunk)
        except ConnectionError:
            pass
        try:
            return connection.recv(4096)
        except ConnectionError:
            return b""

    def test_1000_idle_and_200_slow_connections(self):
        idle = [self.connect() for _ in range(1000)]
        slow = [self.connect() for _ in range(200)]
        request = f"POST {STOP} HTTP/1.1\r\nHost: x\r\nX-Slow: ".encode()
        for place in range(len(request)):
            for connection in slow:
                connection.send(request[place:place + 1])
        # All of them are still there, and the slow ones are answered once they have come to their end.
        for connection in slow:
            connection.sendall(b"x\r\nContent-Length: 0\r\n\r\n")
        self.assertEqual({connection.recv(4096)[:13] for connection in slow}, {b"HTTP/1.1 200 "})
        for connection in idle:
            connection.setblocking(False)
            with self.assertRaises(BlockingIOError):
                connection.recv(1)

    def test_a_body_of_1_gb(self):
        connection = self.connect()
        connection.sendall(f"POST {STOP} HTTP/1.1\r\nHost: x\r\nContent-Length: {1 << 30}\r\n\r\n".encode())
        answer = self.send_until_closed(connection, b"x" * (1 << 20), 1 << 10)
        self.assertTrue(answer.startswith(b"HTTP/1.1 413 ") or not answer, answer)
        chunked = self.connect()
        chunked.sendall(f"POST {STOP} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        answer = self.send_until_closed(chunked, b"10000\r\n" + b"x" * 0x10000 + b"\r\n", 1 << 14)
        self.assertTrue(answer.startswith(b"HTTP/1.1 413 ") or not answer, answer)

    def test_a_header_of_1_mb(self):
        for start in (b"", f"GET {STOP} HTTP/1.1\r\nHost: x\r\nX-Long: ".encode()):
            answer = self.send_until_closed(self.connect(), start + b"x" * (1 << 20), 1)
            self.assertTrue(answer.startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 400 ")) or not answer, answer)

    def test_100000_requests_of_random_bytes(self):
        source = random.Random(20261125)
        sent = 0
        while sent < 100000:
            connection = socket.create_connection(("127.0.0.1", self.platform.port), timeout=20)
            # Some begin as a request does, so that what is behind the first line is reached, too.
            start = source.choice((b"", b"GET / HTTP/1.1\r\nHost: x\r\n", f"POST {STOP} HTTP/1.1\r\nHost: x\r\n".encode()))
            try:
                connection.sendall(b"".join(start + source.randbytes(source.randrange(60)) + b"\r\n\r\n" for _ in range(100)))
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass
            except ConnectionError:
                pass  # reset by the service, which is its right
            connection.close()
            sent += 100

    def test_10000_wrong_passwords_at_once(self):
        body = urllib.parse.urlencode({"login": LOGIN, "password": "wrong"}).encode()
        stranger = urllib.parse.urlencode({"login": "nobody@example.com", "password": "wrong"}).encode()

        def request(form):
            return ("POST /1.0/users/authentication/rest/signin HTTP/1.1\r\nHost: x\r\n"
                    f"Content-Length: {len(form)}\r\n\r\n").encode() + form
        both = request(body) + request(stranger)
        connections = [self.connect() for _ in range(50)]
        readers = [connection.makefile("rb") for connection in connections]

        def guess(connection, reader):
            answers = 0
            sender = threading.Thread(target=connection.sendall, args=(both * 100,), daemon=True)
            sender.start()
            while answers < 200:
                line = reader.readline()
                if not line:
                    break
                answers += line.count(b"HTTP/1.1 200 ")  # behind the body of the one before
            sender.join(20)
            return answers
        counts = []
        threads = [threading.Thread(target=lambda pair=pair: counts.append(guess(*pair)), daemon=True)
                   for pair in zip(connections, readers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(sum(counts), 10000)


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
