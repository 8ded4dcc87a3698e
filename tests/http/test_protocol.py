# SPDX-License-Identifier: Apache-2.0
"""HTTP as clients in use speak it: forms of every kind, chunks, pipelines, and what is refused."""
import datetime
import email.utils
import json
import pathlib
import socket
import subprocess
import tempfile
import time
import unittest

from platform_process import Platform, add_account

STOP = "/1.0/environment/control/rest/stopenv"
CREATE = "/1.0/users/authentication/rest/createtoken"
RUNNING = 1
# A request that can't be told from the next one is refused at once, not when its time is up.
PROMPTLY = 2


class ProtocolTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        add_account(database, "--sample-environments")
        cls.platform = Platform(database)
        cls.session = cls.platform.sign_in()
        cls.key = cls.platform.create_token(cls.session)["key"]

    @classmethod
    def tearDownClass(cls):
        cls.platform.stop()
        cls.folder.cleanup()

    def curl(self, *arguments):
        done = subprocess.run(["curl", "-sS", "--max-time", "20", *arguments], capture_output=True, text=True, check=True,
                              timeout=30)
        return json.loads(done.stdout)

    def exchange(self, request, answers=1):
        """The whole answers to raw bytes."""
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(request)
            stream = client.makefile("rb")
            return [self.read_answer(stream) for _ in range(answers)]

    @staticmethod
    def read_answer(stream, has_body=True):
        status = stream.readline().decode().rstrip()
        fields = {}
        while line := stream.readline().decode().rstrip():
            name, value = line.split(":", 1)
            fields[name.lower()] = value.strip()
        return status, fields, stream.read(int(fields["content-length"])) if has_body else b""

    def test_multipart_forms_are_taken_with_every_way_to_give_methods(self):
        for lists in (["-F", "apiList=environment.control.StopEnv,environment.control.StartEnv"],
                      ["-F", "apiList=environment.control.StopEnv", "-F", "apiList=env.control.StartEnv"],
                      ["-F", 'apiList=["environment.control.StopEnv","environment.control.StartEnv"]'],
                      ["-F", "apiList=['environment.control.StopEnv', 'env.control.StartEnv']"]):
            answer = self.curl("-F", f"session={self.session}", "-F", "password=right", "-F", "description=multipart",
                               *lists, self.platform.url + CREATE)
            self.assertEqual(answer["result"], 0, answer)
            self.assertEqual(sorted(item["method"] for item in answer["token"]["apiListItems"]),
                             ["environment.control.StartEnv", "environment.control.StopEnv"])

    def test_a_chunked_body_and_one_after_100_continue_are_taken(self):
        form = f"session={self.key}&envName=shop"
        url = self.platform.url + STOP
        self.assertEqual(self.curl("-H", "Transfer-Encoding: chunked", "-d", form, url), {"result": 0})
        self.assertEqual(self.curl("-H", "Expect: 100-continue", "-d", form, url), {"result": 0})

    def test_http_1_0_is_answered_and_closed(self):
        self.assertEqual(self.curl("--http1.0", "-d", f"session={self.key}&envName=shop", self.platform.url + STOP),
                         {"result": 0})

    def test_requests_in_a_row_are_answered_in_their_order(self):
        def get(name):
            return f"GET {STOP}?session={self.key}&envName={name} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
        answers = self.exchange(b"".join(get(name) for name in ("shop", "nowhere") * 50), 100)
        self.assertEqual([json.loads(body)["result"] for _, _, body in answers], [0, 5] * 50)

    def test_every_answer_forbids_to_keep_sniff_or_frame_it(self):
        for path in (STOP.encode(), b"/nothing"):
            _, fields, _ = self.exchange(b"GET " + path + b" HTTP/1.1\r\nHost: x\r\n\r\n")[0]
            self.assertEqual(fields["cache-control"], "no-store")
            self.assertEqual(fields["x-content-type-options"], "nosniff")
            self.assertIn("frame-ancestors 'none'", fields["content-security-policy"])
            self.assertEqual(fields["content-type"], "application/json")

    def test_what_is_not_get_or_post_or_a_form_is_refused_and_the_connection_goes_on(self):
        path = STOP.encode()
        requests = (b"PUT " + path + b" HTTP/1.1\r\nHost: x\r\n\r\n"
                    b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                    b"GET /elsewhere HTTP/1.1\r\nHost: x\r\n\r\n")
        statuses = [status.split()[1] for status, _, _ in self.exchange(requests, 3)]
        self.assertEqual(statuses, ["405", "415", "404"])

    def head_and_get(self, path):
        """Status and fields of both, without what changes from one moment to the next; and HEAD's body."""
        answers = []
        for method in ("HEAD", "GET"):
            with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
                client.sendall(f"{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
                answers.append(client.makefile("rb").read().partition(b"\r\n\r\n"))
        heads = [sorted(line for line in head.split(b"\r\n") if not line.lower().startswith(b"date:"))
                 for head, _, _ in answers]
        return heads, answers[0][2]

    def test_head_gets_what_get_does_but_for_the_body(self):
        for path in (f"{STOP}?session={self.key}&envName=shop", STOP, "/healthz", "/nothing"):
            with self.subTest(path=path):
                (head, get), body = self.head_and_get(path)
                self.assertEqual(head, get)
                self.assertTrue(any(line.lower().startswith(b"content-length:") for line in head), head)
                self.assertEqual(body, b"")

    def test_head_is_answered_for_the_metrics_too(self):
        # Counted anew each time, so that the length may differ from GET's.
        (head, _), body = self.head_and_get("/metrics")
        self.assertIn(b"HTTP/1.1 200 OK", head)
        length = [line for line in head if line.lower().startswith(b"content-length:")]
        self.assertGreater(int(length[0].split(b":")[1]), 0)
        self.assertEqual(body, b"")

    def test_head_of_a_method_carries_it_out_as_get_does(self):
        target = f"{STOP.replace('stopenv', 'startenv')}?session={self.session}&envName=shop"
        self.platform.call("environment.control.StopEnv", session=self.session, envName="shop")
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(f"HEAD {target} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            self.read_answer(client.makefile("rb"), has_body=False)
        self.assertEqual(self.platform.status_of(self.session, "shop"), RUNNING)

    def test_behind_an_answer_to_head_the_connection_goes_on(self):
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall((f"HEAD {STOP} HTTP/1.1\r\nHost: x\r\n\r\n" * 2
                            + "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").encode())
            stream = client.makefile("rb")
            for _ in range(2):
                self.assertEqual(self.read_answer(stream, has_body=False)[0], "HTTP/1.1 200 OK")
            self.assertEqual(json.loads(self.read_answer(stream)[2]), {"status": "ok"})

    def test_a_method_that_is_not_taken_is_told_which_are(self):
        for method in ("PUT", "DELETE", "PATCH"):
            status, fields, _ = self.exchange(f"{method} {STOP} HTTP/1.1\r\nHost: x\r\n\r\n".encode())[0]
            self.assertTrue(status.startswith("HTTP/1.1 405 "), status)
            self.assertEqual({name.strip() for name in fields["allow"].split(",")}, {"GET", "HEAD", "POST"})

    def test_every_answer_tells_when_it_was_given(self):
        for request in (f"GET {STOP} HTTP/1.1\r\nHost: x\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
                        f"PUT {STOP} HTTP/1.1\r\nHost: x\r\n\r\n", "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n",
                        "GET / HTTP/1.1\r\n\r\n"):
            before = int(time.time())
            status, fields, _ = self.exchange(request.encode())[0]
            with self.subTest(status=status):
                date = fields.get("date", "")
                told = datetime.datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=datetime.timezone.utc)
                self.assertEqual(date, email.utils.format_datetime(told, usegmt=True))
                # A server may make it once a second.
                self.assertTrue(before - 1 <= told.timestamp() <= time.time(), date)

    def test_the_time_told_goes_on(self):
        request = b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
        first = self.exchange(request)[0][1]["date"]
        time.sleep(2.1)
        self.assertNotEqual(self.exchange(request)[0][1]["date"], first)

    def test_what_is_no_http_is_told_and_closed(self):
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(b"\x16\x03\x01\x00\xa5\x01 no TLS here\r\n\r\n")
            answer = client.makefile("rb").read()
        self.assertTrue(answer.startswith(b"HTTP/1.1 400 Bad Request\r\n"), answer)


class RefusalTest(unittest.TestCase):
    """Requests that two servers in a row could read differently: refused at once, and nothing on their connection is
    carried out, neither they nor what follows."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        add_account(database, "--sample-environments")
        cls.platform = Platform(database)
        cls.session = cls.platform.sign_in()
        cls.target = f"{STOP}?session={cls.session}&envName=shop"

    @classmethod
    def tearDownClass(cls):
        cls.platform.stop()
        cls.folder.cleanup()

    def start_environment(self):
        self.platform.call("environment.control.StartEnv", session=self.session, envName="shop")

    def stopping(self, *fields, body=""):
        """A request that stops the environment, if it is carried out."""
        lines = (f"POST {self.target} HTTP/1.1", "Host: x", *fields, "", body)
        return "\r\n".join(lines).encode()

    def exchange(self, request):
        """The status of the first answer, and what came behind it though other requests followed."""
        another = self.stopping("Content-Length: 0")
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=PROMPTLY) as client:
            client.sendall(request)
            stream = client.makefile("rb")
            status = ProtocolTest.read_answer(stream)[0]
            client.settimeout(20)
            try:
                client.sendall(another)
                client.shutdown(socket.SHUT_WR)
                return status, stream.read()
            except TimeoutError:
                raise
            except OSError:
                return status, b""  # closed by then, which is its right

    def assert_refused(self, request, codes=("400",)):
        for pieces in (request, request + self.stopping("Content-Length: 0")):
            with self.subTest(request=pieces):
                self.start_environment()
                status, behind = self.exchange(pieces)
                self.assertIn(status.split()[1], codes)
                self.assertEqual(behind, b"")
                self.assertEqual(self.platform.status_of(self.session, "shop"), RUNNING)

    def assert_taken(self, request):
        self.start_environment()
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(request)
            self.assertEqual(ProtocolTest.read_answer(client.makefile("rb"))[0], "HTTP/1.1 200 OK")
        self.assertNotEqual(self.platform.status_of(self.session, "shop"), RUNNING)

    def chunked(self, size):
        return self.stopping("Transfer-Encoding: chunked", body=f"{size}\r\nabc\r\n0\r\n\r\n")

    def test_a_chunk_size_is_hexadecimal_digits_and_nothing_else(self):
        for size in ("3", "03", "3;name=value"):
            self.assert_taken(self.chunked(size))
        for size in ("0x3", "0X3", "+3", "-1", "-3", " 3", "\t3", "", ";name=value", "3g", "f" * 17, "1" + "0" * 15 + "3"):
            self.assert_refused(self.chunked(size))

    def test_a_line_that_ends_in_a_line_feed_alone_is_refused_at_once(self):
        request = self.stopping("Content-Length: 0").decode()
        for text in (request.replace("\r\n", "\n"), request.replace("\r\n", "\n", 1), request.replace("x\r\n", "x\n"),
                     request.replace("\r\n\r\n", "\r\n\n"), request.replace("\r\n\r\n", "\n\r\n"),
                     request.replace("Content", "X: a\nContent"), "\n" + request):
            self.assert_refused(text.encode())

    def test_a_line_of_chunks_that_ends_in_a_line_feed_alone_is_refused_at_once(self):
        for body in ("3\nabc\n0\n\n", "3;a=b\nabc\r\n0\r\n\r\n", "0\n\n"):
            self.assert_refused(self.stopping("Transfer-Encoding: chunked", body=body))

    def test_no_transfer_encoding_is_taken_but_chunked(self):
        self.assert_taken(self.stopping("transfer-encoding: CHUNKED", body="0\r\n\r\n"))
        for coding in ("gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "identity", "xchunked", "chunked;q=1",
                       "chunked\r\nTransfer-Encoding: gzip", "gzip\r\nTransfer-Encoding: chunked"):
            # Of two fields, the second is malformed.
            statuses = ("400", "501") if "\r\n" in coding else ("501",)
            self.assert_refused(self.stopping("Transfer-Encoding: " + coding, body="0\r\n\r\n"), statuses)

    def test_a_field_that_goes_on_in_the_next_line_is_refused(self):
        for fields in (("X: a", " b", "Content-Length: 0"), ("X: a", "\tb: c", "Content-Length: 0"),
                       ("Content-Length:", " 0"), (" Content-Length: 0",)):
            self.assert_refused(self.stopping(*fields))
        # Which of both is wrong with it is a matter of what is looked at first.
        self.assert_refused(self.stopping("Transfer-Encoding:", " chunked", body="0\r\n\r\n"), ("400", "501"))
        self.assert_refused(f"POST {self.target} HTTP/1.1\r\n Host: x\r\nHost: x\r\nContent-Length: 0\r\n\r\n".encode())

    def test_a_host_is_given_and_given_once(self):
        self.assert_taken(f"POST {self.target} HTTP/1.0\r\nContent-Length: 0\r\n\r\n".encode())
        self.assert_refused(f"POST {self.target} HTTP/1.1\r\nContent-Length: 0\r\n\r\n".encode())
        for host in ("Host: x", "host: y"):
            self.assert_refused(self.stopping(host, "Content-Length: 0"))

    def test_a_body_has_one_length(self):
        for length in ("Content-Length: 3", "content-length: 3", "Content-Length: 4", "Content-Length: 0",
                       "Transfer-Encoding: chunked"):
            self.assert_refused(self.stopping("Content-Length: 3", length, body="abc"))
        self.assert_refused(self.stopping("Transfer-Encoding: chunked", "Content-Length: 5", body="0\r\n\r\n"))

    def test_a_body_s_length_is_digits_and_nothing_else(self):
        self.assert_taken(self.stopping("Content-Length: 3", body="abc"))
        for length in ("+3", "-1", "-3", "0x3", "3,", "3 3", "3.0", "", "f", "9" * 20):
            self.assert_refused(self.stopping("Content-Length: " + length, body="abc"))

    def test_a_space_before_the_colon_is_refused(self):
        for field in ("X : a", "X\t: a", "Content-Length : 0", "Transfer-Encoding : chunked"):
            self.assert_refused(self.stopping(field, "Accept: */*"))
        self.assert_refused(f"POST {self.target} HTTP/1.1\r\nHost : x\r\nContent-Length: 0\r\n\r\n".encode())

    def test_behind_a_request_that_closes_the_connection_nothing_is_carried_out(self):
        for fields in ("HTTP/1.1\r\nHost: x\r\nConnection: close", "HTTP/1.0"):
            last = f"GET /healthz {fields}\r\n\r\n".encode()
            for pieces in (last, last + self.stopping("Content-Length: 0")):
                with self.subTest(request=pieces):
                    self.start_environment()
                    self.assertEqual(self.exchange(pieces), ("HTTP/1.1 200 OK", b""))
                    self.assertEqual(self.platform.status_of(self.session, "shop"), RUNNING)

    def test_a_nul_is_refused_wherever_it_is(self):
        request = self.stopping("X-Field: value", "Content-Length: 0").decode()
        for place in ("POST", "stopenv", "shop", "X-Fi", "val", "Content-Le"):
            self.assert_refused(request.replace(place, place + "\0", 1).encode())


if __name__ == "__main__":
    unittest.main()
