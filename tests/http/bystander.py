# SPDX-License-Identifier: Apache-2.0
"""A client of good manners, in a process of its own: one call after the other on one connection, each timed."""
import json
import select
import socket
import subprocess
import sys
import time
import urllib.parse

STOP = "/1.0/environment/control/rest/stopenv"
# A script's pace: what is looked at is the service, not how busy a client can be.
PAUSE = 0.002


def calls_until_told(port, key):
    body = urllib.parse.urlencode({"session": key, "envName": "shop"}).encode()
    request = (f"POST {STOP} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               f"Content-Length: {len(body)}\r\n\r\n").encode() + body
    connection = socket.create_connection(("127.0.0.1", port), timeout=20)
    stream = connection.makefile("rb")
    calls = []
    while not select.select([sys.stdin], [], [], PAUSE)[0]:
        start = time.monotonic()
        try:
            connection.sendall(request)
            length = 0
            status = stream.readline()
            while line := stream.readline().strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            answer = stream.read(length)
        except OSError as error:
            return calls, str(error)
        calls.append((start, time.monotonic() - start))
        if not status.startswith(b"HTTP/1.1 200") or answer != b'{"result":0}':
            return calls, repr((status, answer))
    return calls, None


class Bystander:
    """Calls from its making on until asked how it fared."""

    def __init__(self, port, key, prefix=()):
        self.process = subprocess.Popen([*prefix, sys.executable, "-B", __file__, str(port)], stdout=subprocess.PIPE,
                                        stdin=subprocess.PIPE, text=True)
        self.process.stdin.write(key + "\n")
        self.process.stdin.flush()

    def end(self):
        """When each call began and how long it took, both in seconds; what went wrong, or nothing."""
        calls, failure = json.loads(self.process.communicate("end\n", timeout=30)[0])
        return calls, failure

    def forget(self):
        self.process.kill()
        self.process.communicate()


def percentile_99(times):
    ordered = sorted(times)
    return ordered[int(len(ordered) * 0.99)]


if __name__ == "__main__":
    print(json.dumps(calls_until_told(int(sys.argv[1]), sys.stdin.readline().strip())))
