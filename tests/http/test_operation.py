# SPDX-License-Identifier: Apache-2.0
"""What an operator does: certificates, settings, logs, metrics, accounts, copies."""
import json
import os
import pathlib
import signal
import sqlite3
import ssl
import subprocess
import tempfile
import time
import unittest
import urllib.request

from certificates import make_certificate
from platform_process import LOGIN, PASSWORD, PROGRAM, Platform, add_account

STOP = "environment.control.StopEnv"
AUTHENTICATION = "users.authentication."


class OperationTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.database = self.folder / "platform.sqlite"
        added = add_account(self.database, "--sample-environments")
        self.assertEqual(added.returncode, 0, added.stderr)

    def start(self, *options, environment=None):
        platform = Platform(self.database, options=options, environment=environment)
        self.addCleanup(platform.stop)
        return platform

    def run_program(self, *arguments, text=None):
        return subprocess.run([PROGRAM, *arguments, "--database", f"sqlite:{self.database}"], input=text, text=True,
                              capture_output=True, timeout=30)

    def handshake(self, platform, version):
        """What a client tells that speaks this version alone, with whatever ciphers that takes."""
        return subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{platform.port}", version,
                               "-cipher", "ALL:@SECLEVEL=0"], input="", capture_output=True, text=True, timeout=20).stdout

    def test_a_password_from_a_pipe_with_a_byte_order_mark_and_a_windows_line_break_is_the_typed_one(self):
        added = self.run_program("account", "add", "win@example.com", text="\ufeffcorrect horse\r\n")
        self.assertEqual(added.returncode, 0, added.stderr)
        refused = self.run_program("account", "add", "tab@example.com", text="correct\thorse\n")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("a line break, a tab", refused.stderr)
        platform = self.start()
        answer = platform.call("users.authentication.Signin", login="win@example.com", password="correct horse")
        self.assertEqual(answer["result"], 0)

    def test_an_options_file_with_a_byte_order_mark_is_read(self):
        config = self.folder / "options"
        config.write_bytes(b"\xef\xbb\xbfaccess-log=json\r\n")
        self.start("--config", str(config))

    def test_tls_is_spoken_from_1_2_on_and_the_certificate_is_read_again_at_sighup(self):
        certificate, key = make_certificate(self.folder, "first", "first")
        platform = self.start("--tls-certificate", str(certificate), "--tls-key", str(key))
        self.assertTrue(platform.url.startswith("https://"))
        context = ssl.create_default_context(cafile=str(certificate))
        with urllib.request.urlopen(platform.url + "/healthz", timeout=20, context=context) as answer:
            self.assertEqual(json.load(answer), {"status": "ok"})
        self.assertNotIn("Cipher is (NONE)", self.handshake(platform, "-tls1_2"))
        self.assertIn("Cipher is (NONE)", self.handshake(platform, "-tls1_1"))

        second, second_key = make_certificate(self.folder, "second", "second")
        os.replace(second, certificate)
        os.replace(second_key, key)
        platform.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + 20
        while (pem := ssl.get_server_certificate(("127.0.0.1", platform.port), timeout=20)) != certificate.read_text():
            self.assertLess(time.monotonic(), deadline, pem)

    def test_a_certificate_that_can_not_be_used_is_named(self):
        certificate, key = make_certificate(self.folder, "one", "one")
        for options, said in ((["--tls-certificate", str(certificate)], "must be used together"),
                              (["--tls-certificate", str(key), "--tls-key", str(key)], "doesn't contain a PEM certificate"),
                              (["--tls-certificate", str(certificate), "--tls-key", str(certificate)], "doesn't contain an unencrypted RSA or EC private key"),
                              (["--tls-certificate", "/nowhere", "--tls-key", str(key)], "/nowhere")):
            done = self.run_program("serve", *options)
            self.assertEqual(done.returncode, 1)
            self.assertIn(said, done.stderr)

    def test_options_come_from_the_command_line_the_environment_and_a_file_in_this_order(self):
        config = self.folder / "platform.conf"
        config.write_text("# limits\ntokens-per-account = 1\naccess-log=json\n", encoding="utf-8")

        def limit(*options, environment=None):
            platform = self.start("--config", str(config), *options, environment=environment)
            session = platform.sign_in()
            made = 0
            while platform.call(AUTHENTICATION + "CreateToken", session=session, description="x", password=PASSWORD,
                                apiList=STOP)["result"] == 0:
                made += 1
            platform.call(AUTHENTICATION + "DeleteTokens", session=session, ids="*", password=PASSWORD)
            platform.stop()
            return made
        self.assertEqual(limit(), 1)
        self.assertEqual(limit(environment={"CIRRUSGRID_TOKENS_PER_ACCOUNT": "2"}), 2)
        self.assertEqual(limit("--tokens-per-account", "3", environment={"CIRRUSGRID_TOKENS_PER_ACCOUNT": "2"}), 3)

    def test_a_wrong_setting_is_named_with_its_place(self):
        config = self.folder / "platform.conf"
        config.write_text("\ntls_key=x\n", encoding="utf-8")
        done = self.run_program("serve", "--config", str(config))
        self.assertIn('line 2: unknown option "tls_key"', done.stderr)
        done = self.run_program("serve", "--tokens-per-account", "many")
        self.assertIn("--tokens-per-account: expected a whole number from 1", done.stderr)
        config.write_text("session-days=0\n", encoding="utf-8")
        done = self.run_program("serve", "--config", str(config))
        self.assertIn("--session-days: expected a whole number from 1 to 3650, not \"0\"", done.stderr)
        done = subprocess.run([PROGRAM, "serve"], env={**os.environ, "CIRRUSGRID_ACCESS_LOG": "xml"}, text=True,
                              capture_output=True, timeout=30)
        self.assertIn("--access-log: unknown format \"xml\"", done.stderr)

    def test_what_is_asked_for_wrongly_is_told_in_a_line_with_where_help_is(self):
        for words, said in (((), "one of serve, account, migrate, check, backup"),
                            (("explode",), "one of serve, account, migrate, check, backup"),
                            (("account", "explode"), "one of add, list, passwd"),
                            (("account", "add"), "LOGIN is required"),
                            (("account", "list", "--name", "x"), "--name"),
                            (("backup",), "FILE is required"),
                            (("serve", "--listen"), "--listen"),
                            (("serve", "--tls-kee", "x"), "--tls-kee")):
            done = subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=30)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertRegex(done.stderr, r'\Aerror: [^\n]*Try "cirrusgrid-platform[a-z -]* --help"\n\Z')
            self.assertIn(said, done.stderr)

    def test_a_file_of_options_from_another_system_is_read(self):
        config = self.folder / "platform.conf"
        config.write_bytes(b"\xef\xbb\xbfdatabase=sqlite:" + os.fsencode(self.database) + b"\r\nsession-days=3\r\n")
        done = subprocess.run([PROGRAM, "account", "list", "--config", config], capture_output=True, text=True, timeout=30)
        self.assertIn(LOGIN, done.stdout, done.stderr)
        # A variable that is set to nothing names no file.
        done = subprocess.run([PROGRAM, "check", "--database", f"sqlite:{self.database}"], capture_output=True, text=True,
                              timeout=30, env={**os.environ, "CIRRUSGRID_CONFIG": ""})
        self.assertIn("no problems found", done.stdout, done.stderr)

    def test_the_access_log_has_every_request_and_no_secret(self):
        for log_format in ("text", "json"):
            platform = Platform(self.database, options=["--access-log", log_format])
            session = platform.sign_in()
            key = platform.create_token(session)["key"]
            platform.request(f"/1.0/environment/control/rest/stopenv?session={key}&envName=shop")
            platform.request("/nothing%0a?secret=" + key)
            log = platform.stop_and_read_errors()
            lines = log.splitlines()
            self.assertEqual(len(lines), 4, log)
            for secret in (session, key, PASSWORD, "envName", "?"):
                self.assertNotIn(secret, log)
            if log_format == "json":
                entry = json.loads(lines[2])
                self.assertEqual((entry["path"], entry["status"], entry["result"], entry["address"]),
                                 ("/1.0/environment/control/rest/stopenv", 200, 0, "127.0.0.1"))
            else:
                self.assertIn(" GET /1.0/environment/control/rest/stopenv 200 result=0 ", lines[2])

    def test_behind_a_trusted_proxy_each_client_is_slowed_down_for_itself(self):
        def guess(platform, client, login):
            form = f"login={login}&password=wrong".encode()
            _, body = platform.request("/1.0/users/authentication/rest/signin", form, {"X-Forwarded-For": f"6.6.6.6, {client}"})
            return json.loads(body)["result"]
        for options, others_wait in (((), True), (("--trusted-proxies", "127.0.0.1, ::1"), False)):
            platform = self.start(*options)
            for number in range(20):
                guess(platform, "192.0.2.1", f"user{number}@example.com")
            self.assertEqual(guess(platform, "192.0.2.1", "more@example.com"), 41003)
            self.assertEqual(guess(platform, "192.0.2.2", "other@example.com") == 41003, others_wait)
            platform.stop()

    def test_metrics_count_calls_by_method_and_result(self):
        platform = self.start()
        session = platform.sign_in()
        key = platform.create_token(session)["key"]
        for name in ("shop", "shop", "nowhere"):
            platform.call(STOP, session=key, envName=name)
        platform.request("/nothing")
        status, body = platform.request("/metrics")
        self.assertEqual(status, 200)
        samples = dict(line.rsplit(" ", 1) for line in body.decode().splitlines() if not line.startswith("#"))
        self.assertEqual(samples['cirrusgrid_requests_total{method="environment.control.StopEnv",result="0"}'], "2")
        self.assertEqual(samples['cirrusgrid_requests_total{method="environment.control.StopEnv",result="5"}'], "1")
        self.assertEqual(samples['cirrusgrid_http_refusals_total{status="404"}'], "1")
        self.assertEqual(samples['cirrusgrid_request_duration_seconds_bucket{le="+Inf"}'], "5")
        self.assertEqual(samples["cirrusgrid_request_duration_seconds_count"], "5")
        self.assertEqual(samples["cirrusgrid_tokens"], "1")
        # What Prometheus itself has to say of it.
        checked = subprocess.run(["promtool", "check", "metrics"], input=body, capture_output=True, timeout=30)
        self.assertEqual((checked.returncode, checked.stdout, checked.stderr), (0, b"", b""))

    def test_accounts_are_listed_given_a_password_suspended_and_removed(self):
        platform = self.start()
        session = platform.sign_in()
        key = platform.create_token(session)["key"]
        self.assertEqual(self.run_program("account", "suspend", LOGIN).returncode, 0)
        self.assertEqual(platform.call(STOP, session=key, envName="shop")["result"], 8202)
        self.assertEqual(platform.call(AUTHENTICATION + "GetTokens", session=session)["result"], 8202)
        answer = platform.call(AUTHENTICATION + "Signin", login=LOGIN, password=PASSWORD)
        self.assertEqual((answer["status"], answer["accessType"]), ("SUSPENDED", "RESTRICTED"))
        self.assertIn("1 tokens\tpassword\tsuspended", self.run_program("account", "list").stdout)
        self.assertEqual(self.run_program("account", "resume", LOGIN).returncode, 0)
        self.assertEqual(platform.call(STOP, session=key, envName="shop")["result"], 0)

        self.assertEqual(self.run_program("account", "passwd", LOGIN, text="another\n").returncode, 0)
        self.assertEqual(platform.call(AUTHENTICATION + "GetTokens", session=session)["result"], 702)
        self.assertEqual(platform.call(AUTHENTICATION + "Signin", login=LOGIN, password="another")["result"], 0)
        self.assertEqual(self.run_program("account", "remove", LOGIN).returncode, 0)
        self.assertEqual(platform.call(STOP, session=key, envName="shop")["result"], 702)
        self.assertIn("no account has the login", self.run_program("account", "remove", LOGIN).stderr)

    def test_a_copy_is_made_while_the_service_works_and_is_whole(self):
        platform = self.start()
        session = platform.sign_in()
        token = platform.create_token(session)
        copy = self.folder / "copy.sqlite"
        done = self.run_program("backup", str(copy))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        again = self.run_program("backup", str(copy))
        self.assertIn("already exists", again.stderr)
        platform.stop()
        restored = Platform(copy)
        self.addCleanup(restored.stop)
        self.assertEqual(restored.call(STOP, session=token["key"], envName="shop")["result"], 0)

    def test_check_tells_a_whole_database_from_a_damaged_one(self):
        self.assertIn("no problems found", self.run_program("check").stdout)
        with sqlite3.connect(self.database) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("INSERT INTO sessions (account_id, value_hash, host, user_agent, created_at, last_access) "
                               "VALUES (99, x'00', '', '', 0, 0)")
        connection.close()
        done = self.run_program("check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("is damaged", done.stderr)

    def test_old_activity_is_forgotten(self):
        now = int(time.time() * 1000)
        with sqlite3.connect(self.database) as connection:
            for at in (0, now):
                connection.execute("INSERT INTO activity (account_id, at, method, credential_kind, credential_name, object, result)"
                                   " VALUES (1, ?, 'm', 0, '', '', 0)", (at,))
        connection.close()
        self.start("--activity-days", "30")
        deadline = time.monotonic() + 20
        while True:
            with sqlite3.connect(self.database) as connection:
                rows = connection.execute("SELECT at FROM activity").fetchall()
            connection.close()
            if rows == [(now,)]:
                break
            self.assertLess(time.monotonic(), deadline, rows)
            time.sleep(0.02)


if __name__ == "__main__":
    unittest.main()
