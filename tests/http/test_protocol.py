# SPDX-License-Identifier: Apache-2.0
"""HTTP as clients in use speak it: forms of every kind, chunks, pipelines, and what is refused."""
import json
import pathlib
import socket
import subprocess
import tempfile
import unittest

from platform_process import Platform, add_account

STOP = "/1.0/environment/control/rest/stopenv"
CREATE = "/1.0/users/authentication/rest/createtoken"


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
    def read_answer(stream):
        status = stream.readline().decode().rstrip()
        fields = {}
        while line := stream.readline().decode().rstrip():
            name, value = line.split(":", 1)
            fields[name.lower()] = value.strip()
        return status, fields, stream.read(int(fields["content-length"]))

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

    def test_head_gets_no_body(self):
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(f"HEAD {STOP} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            answer = client.makefile("rb").read()
        self.assertTrue(answer.startswith(b"HTTP/1.1 405 "), answer)
        self.assertTrue(answer.endswith(b"\r\n\r\n"), answer)

    def test_what_is_no_http_is_told_and_closed(self):
        with socket.create_connection(("127.0.0.1", self.platform.port), timeout=20) as client:
            client.sendall(b"\x16\x03\x01\x00\xa5\x01 no TLS here\r\n\r\n")
            answer = client.makefile("rb").read()
        self.assertTrue(answer.startswith(b"HTTP/1.1 400 Bad Request\r\n"), answer)


if __name__ == "__main__":
    unittest.main()
