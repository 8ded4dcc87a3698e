# SPDX-License-Identifier: Apache-2.0
"""What other servers take for one request, the service takes for the same one: whoever stands in front of it, no request can be
smuggled past. Requests, well-formed and damaged, are sent to the service, to nginx in front of it, and to Node's server.

CIRRUSGRID_DIFFERENCES tells how many streams (1,000 else), CIRRUSGRID_SEED with which seed (1 else)."""
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import tempfile
import unittest

from platform_process import Platform, add_account

COUNT = int(os.environ.get("CIRRUSGRID_DIFFERENCES", "1000"))
SEED = int(os.environ.get("CIRRUSGRID_SEED", "1"))
LANES = 24
# An answer takes a millisecond. Where none comes, the stream has no end that the server knows: all there is to see was seen.
PATIENCE = 0.4
PATH = "/1.0/environment/control/rest/getenvinfo"
NGINX = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log crit;
events {{ worker_connections 1024; }}
http {{ access_log off; client_max_body_size 1m;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u;
  scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; location / {{ proxy_http_version 1.1; proxy_set_header Connection "";
    proxy_set_header Host $host; proxy_pass http://127.0.0.1:{service}; }} }} }}
"""


class Stream:
    """Requests on one connection, and the places where the sending pauses."""

    def __init__(self, number, key):
        self.random = random.Random(SEED * 1_000_003 + number)
        self.number = number
        self.key = key
        self.pieces = self.cut(b"".join(self.request(place) for place in range(self.random.choice((1, 1, 2, 2, 3, 4)))))

    def chance(self, probability):
        return self.random.random() < probability

    def request(self, place):
        choose = self.random.choice
        body = f"session={self.key}&envName=n{self.number}x{place}".encode()
        if self.chance(0.1):
            # What would be a request if the length were misread.
            body += b"&x=\r\n\r\n" + f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".encode()
        fields = [b"Host: x", b"Content-Type: application/x-www-form-urlencoded"]
        length = f"Content-Length: {len(body)}".encode()
        if self.chance(0.45):
            payload = self.chunks(body)
            fields.append(b"Transfer-Encoding: chunked")
            if self.chance(0.1):
                fields.append(length)
        else:
            payload = body
            fields.append(length)
        if self.chance(0.2):
            self.damage(fields, len(body))
        self.random.shuffle(fields)
        target = PATH if self.chance(0.95) else choose(("http://x" + PATH, PATH + "#f", PATH.upper(), "//x" + PATH))
        version = "HTTP/1.1" if self.chance(0.95) else choose(("HTTP/1.0", "HTTP/1.2", "http/1.1", "HTTP/11"))
        lines = [f"POST {target} {version}".encode(), *fields, b""]
        ends = [b"\r\n"] * len(lines)
        if self.chance(0.05):
            ends[self.random.randrange(len(ends))] = choose((b"\n", b"\r", b"\r\r\n", b"\n\r\n"))
        header = b"".join(line + end for line, end in zip(lines, ends)) + b"\r\n"
        # The last line is empty, and its end is the header's.
        return header[:-2] + payload if ends[-1] == b"\r\n" else header + payload

    def chunks(self, body):
        choose = self.random.choice
        text, place = b"", 0
        while place < len(body):
            size = min(len(body) - place, self.random.randrange(1, 30))
            written = f"{size:x}"
            if self.chance(0.04):
                written = choose((f"{size:X}", f"0{size:x}", f"{size:x};a=b", f'{size:x};a="b"', f"{size:x} ", f"{size:x};"))
            if self.chance(0.008):
                written = choose((f"0x{size:x}", f"+{size:x}", f" {size:x}", f"{size + 1:x}", f"{size - 1:x}", f"{size:x}\n", "",
                                  f"1{'0' * 16}{size:x}", f"{size:x}\t", f"{size:x},", f"-{size:x}"))
            end = b"\r\n" if self.chance(0.995) else choose((b"\n", b"\r", b""))
            text += written.encode() + end + body[place:place + size] + (b"\r\n" if self.chance(0.997) else choose((b"\n", b"")))
            place += size
        return text + (b"0\r\n\r\n" if self.chance(0.9) else choose((b"0\r\nX: y\r\n\r\n", b"00\r\n\r\n", b"0;a\r\n\r\n", b"0\r\n",
                                                                       b"0\n\n", b"0\r\nContent-Length: 5\r\n\r\n")))

    def damage(self, fields, length):
        choose = self.random.choice
        extra = choose((
            b"Transfer-Encoding: chunked", b"Transfer-Encoding:chunked", b"Transfer-Encoding : chunked",
            b"Transfer-Encoding: Chunked", b"Transfer-Encoding: gzip, chunked", b"Transfer-Encoding: chunked, gzip",
            b"Transfer-Encoding: xchunked", b"Transfer-Encoding: identity", b"Transfer-Encoding:\x0bchunked",
            b"Transfer-Encoding: chunked\x00", b"X: y\r\n Transfer-Encoding: chunked", b"Transfer_Encoding: chunked",
            b"Content-Length: 0", f"Content-Length: {length}".encode(), f"Content-Length: {length + 1}".encode(),
            f"Content-Length: {length - 1}".encode(), f"Content-Length: +{length}".encode(),
            f"Content-Length: 0{length}".encode(), f"Content-Length: {length}, {length}".encode(),
            f"Content-Length: 0x{length:x}".encode(), b"Content-Length:", b"Content-Length : 5", b" Content-Length: 5",
            b"Content-Length: 5\x0b", b"Content_Length: 5", b"Host: y", b"Host : x", b"Expect: 100-continue", b"Connection: close",
            b"Connection: Content-Length", b"X\x00: y", b"X: \xff", b"X", b": y", b"X: " + b"y" * 9000))
        if self.chance(0.4) and len(fields) > 1:
            fields[self.random.randrange(len(fields))] = extra
        else:
            fields.append(extra)

    def cut(self, bytes_):
        if self.chance(0.05):
            bytes_ = bytes_[:self.random.randrange(1, len(bytes_) + 1)]
        places = sorted(self.random.sample(range(1, len(bytes_)), min(len(bytes_) - 1, self.random.choice((0, 0, 1, 3)))))
        return [bytes_[start:end] for start, end in zip([0, *places], [*places, len(bytes_)])]


def answers_of(port, pieces, patience=PATIENCE):
    """The names that were answered, and None for each refusal."""
    names = []
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            for piece in pieces:
                connection.sendall(piece)
        except ConnectionError:
            pass
        connection.settimeout(patience)
        received = b""
        try:
            while more := connection.recv(65536):
                received += more
        except (TimeoutError, ConnectionError):
            pass
    while received:
        found = re.match(rb"HTTP/1\.[01] (\d+)", received)
        header, _, received = received.partition(b"\r\n\r\n")
        if not found:
            break
        length = re.search(rb"(?i)\r\ncontent-length: (\d+)", header)
        body = received[:int(length[1])] if length else b""
        received = received[len(body):]
        if found[1] == b"100":
            continue
        name = re.search(rb"there is no environment ([\w-]*)", body)
        names.append(name[1].decode() if found[1] == b"200" and name else None)
    return names


def differ(ours, theirs):
    """Whether two servers took a request for different ones, or one of them saw more, as far as neither has refused anything."""
    for our, their in zip(ours, theirs):
        if our is None or their is None:
            return False
        if our != their:
            return True
    return len(ours) != len(theirs) and None not in ours + theirs


class DifferencesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.folder.name)
        database = folder / "platform.sqlite"
        add_account(database, "--sample-environments")
        cls.platform = Platform(database)
        cls.key = cls.platform.create_token(cls.platform.sign_in(), apiList="environment.control.GetEnvInfo")["key"]
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            cls.nginx_port = free.getsockname()[1]
        config = folder / "nginx.conf"
        config.write_text(NGINX.format(folder=folder, port=cls.nginx_port, service=cls.platform.port), encoding="ascii")
        cls.nginx = subprocess.Popen(["/usr/sbin/nginx", "-c", str(config)], stderr=subprocess.DEVNULL)
        cls.node = subprocess.Popen([shutil.which("node") or "nodejs", str(pathlib.Path(__file__).parent / "recording_server.js")],
                                    stdout=subprocess.PIPE, text=True)
        cls.node_port = int(cls.node.stdout.readline())
        while True:
            try:
                socket.create_connection(("127.0.0.1", cls.nginx_port), timeout=10).close()
                break
            except ConnectionRefusedError:
                assert cls.nginx.poll() is None

    @classmethod
    def tearDownClass(cls):
        for process in (cls.nginx, cls.node):
            process.terminate()
            process.wait(timeout=20)
        cls.node.stdout.close()
        code = cls.platform.stop()
        cls.folder.cleanup()
        assert code == 0, code

    def compare(self, number):
        stream = Stream(number, self.key)
        ports = {"service": self.platform.port, "nginx": self.nginx_port, "node": self.node_port}

        def ask(patience):
            answers = {name: answers_of(port, stream.pieces, patience) for name, port in ports.items()}
            return answers.pop("service"), answers
        ours, others = ask(PATIENCE)
        if any(differ(ours, theirs) for theirs in others.values()):
            # The machine may have been busy.
            ours, others = ask(10 * PATIENCE)
        wrong = [f"{name} saw {theirs}, the service {ours}, of {stream.pieces}"
                 for name, theirs in others.items() if differ(ours, theirs)]
        return ours, others, wrong

    def test_nobody_takes_a_request_for_another_one(self):
        with concurrent.futures.ThreadPoolExecutor(LANES) as pool:
            results = list(pool.map(self.compare, range(COUNT)))
        wrong = [line for _, _, lines in results for line in lines]
        taken = sum(name is not None for ours, _, _ in results for name in ours)
        refused = sum(None in ours for ours, _, _ in results)
        both = sum(bool(ours) and ours == others["nginx"] == others["node"] and None not in ours for ours, others, _ in results)
        print(f"{COUNT} streams: {taken} requests taken, {refused} streams refused, {both} seen alike by all three")
        self.assertEqual(wrong[:5], [])
        # A generator of nothing but damage would find no difference either.
        self.assertGreater(both, COUNT / 4)
        self.assertGreater(refused, COUNT / 20)

    def test_what_would_be_a_difference_is_found(self):
        self.assertTrue(differ(["a", "b"], ["a", "c"]))
        self.assertFalse(differ(["a", None], ["a", "c"]))
        self.assertTrue(differ(["a"], ["a", "b"]))
        self.assertFalse(differ(["a"], ["a", None]))
        body = f"session={self.key}&envName=seven".encode()
        request = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        refused = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
        for port in (self.platform.port, self.nginx_port):
            self.assertEqual(answers_of(port, [request + request[:7], request[7:] + refused]), ["seven", "seven", None])
        self.assertEqual(answers_of(self.node_port, [request, request]), ["seven", "seven"])


if __name__ == "__main__":
    unittest.main()
