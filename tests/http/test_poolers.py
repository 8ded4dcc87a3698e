# SPDX-License-Identifier: Apache-2.0
"""What operators put around several services over one PostgreSQL: PgBouncer behind them, nginx in front of them."""
import json
import os
import pathlib
import pwd
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.parse
import urllib.request

from platform_process import PASSWORD, Platform, add_account
from postgresql_process import USER, PostgreSql

STOP = "environment.control.StopEnv"
PORT = 6432
# A service has a connection for calls, and one for each thread that compares passwords.
POOL_SIZE = 20


class PoolersTest(unittest.TestCase):
    def setUp(self):
        server = self.enterContext(PostgreSql())
        self.server, self.database = server, server.make_database()
        self.assertEqual(add_account(self.database, "--sample-environments").returncode, 0)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        if os.geteuid() == 0:
            owner = pwd.getpwnam(USER)
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)

    def through_pgbouncer(self, mode):
        """The database's address through a PgBouncer of its own."""
        (self.folder / "users").write_text(f'"{USER}" ""\n', encoding="ascii")
        settings = self.folder / "pgbouncer.ini"
        settings.write_text(f"[databases]\n* = host={self.server.folder} user={USER}\n[pgbouncer]\nunix_socket_dir={self.folder}\n"
                            f"listen_port={PORT}\nauth_type=any\nauth_file={self.folder}/users\npool_mode={mode}\n"
                            f"default_pool_size={POOL_SIZE}\nlogfile={self.folder}/log\n", encoding="ascii")
        become = ["runuser", "-u", USER, "--"] if os.geteuid() == 0 else []
        process = subprocess.Popen([*become, "/usr/sbin/pgbouncer", str(settings)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        deadline = time.monotonic() + 10
        while not (self.folder / f".s.PGSQL.{PORT}").exists():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)
        name = urllib.parse.urlsplit(self.database).path
        return f"postgresql://{USER}@{name}?host={urllib.parse.quote(str(self.folder))}&port={PORT}"

    def test_two_services_work_through_a_pgbouncer_that_keeps_sessions(self):
        address = self.through_pgbouncer("session")
        with Platform(address) as one, Platform(address) as other:
            session = one.sign_in()
            token = one.create_token(session)
            for _ in range(20):
                self.assertEqual(other.call(STOP, session=token["key"], envName="shop")["result"], 0)
            self.assertEqual(other.call("users.authentication.DeleteTokens", session=session, ids=token["id"],
                                        password=PASSWORD)["result"], 0)
            self.assertEqual(one.call(STOP, session=token["key"], envName="shop")["result"], 702)

    def test_nginx_in_front_of_two_services_may_send_each_request_to_any(self):
        with Platform(self.database) as one, Platform(self.database) as other, socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
            probe.close()
            settings = self.folder / "nginx.conf"
            paths = "".join(f"{kind}_temp_path {self.folder}/{kind};" for kind in
                            ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            settings.write_text(
                f"daemon off; pid {self.folder}/pid; error_log {self.folder}/errors; events {{ }}\n"
                f"http {{ access_log off; {paths} upstream services {{ server 127.0.0.1:{one.port}; server 127.0.0.1:{other.port}; }}\n"
                f"server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://services; }} }} }}\n", encoding="ascii")
            os.chmod(self.folder, 0o755)
            nginx = subprocess.Popen(["/usr/sbin/nginx", "-c", str(settings)], stderr=subprocess.DEVNULL)
            self.addCleanup(nginx.wait)
            self.addCleanup(nginx.terminate)

            def call(method, **parameters):
                service, name = method.rsplit(".", 1)
                request = urllib.request.Request(f"http://127.0.0.1:{port}/1.0/{service.replace('.', '/')}/rest/{name.lower()}",
                                                 urllib.parse.urlencode(parameters).encode())
                with urllib.request.urlopen(request, timeout=20) as answer:
                    return json.loads(answer.read())
            deadline = time.monotonic() + 10
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except ConnectionError:
                    self.assertLess(time.monotonic(), deadline)
                    time.sleep(0.02)
            session = one.sign_in()
            for _ in range(5):
                token = call("users.authentication.CreateToken", session=session, description="x", apiList=STOP,
                             password=PASSWORD)["token"]
                self.assertEqual({call(STOP, session=token["key"], envName="shop")["result"] for _ in range(4)}, {0})
                call("users.authentication.DeleteTokens", session=session, ids=token["id"], password=PASSWORD)
                self.assertEqual({call(STOP, session=token["key"], envName="shop")["result"] for _ in range(4)}, {702})


if __name__ == "__main__":
    unittest.main()
