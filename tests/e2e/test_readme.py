# SPDX-License-Identifier: Apache-2.0
"""What README tells to somebody who has never seen the program, done word by word in a home of its own."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest

from pages.application import BINARIES, ROOT, Application
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage

README = (ROOT / "README.md").read_text(encoding="utf-8")
PASSWORD = "correct horse"


def words_of(command):
    """The arguments of this command, in the first line of README that starts it."""
    line = re.search(rf"^    {command}( .*?)?(\s+#.*)?$", README, re.MULTILINE)
    return (line[1] or "").split()


class Stopwatch:
    """Prints how long each step took that a newcomer waits for."""

    def __init__(self):
        self.start = time.monotonic()

    def tell(self, step):
        now = time.monotonic()
        print(f"{now - self.start:6.1f} s  {step}", flush=True)
        self.start = now


class ReadmeTest(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        # Another port than the one that is named, which may be taken; where it is, the window tells.
        arguments = [re.sub(r":8480$", ":0", word) for word in words_of("cirrusgrid-dashboard")]
        self.assertIn("--serve-api", arguments)
        self.application = Application(*arguments, "--profile", str(pathlib.Path(self.home.name) / "profile"))
        self.addCleanup(self.application.close)

    def call(self, address, value):
        """The request of README, given to a shell as it stands there."""
        request = re.search(r"^ +(curl .*\\\n.*)$", README, re.MULTILINE)[1].replace("http://127.0.0.1:8480", address)
        self.assertIn(address, request)
        environment = {**os.environ, "CIRRUSGRID_TOKEN": value}
        done = subprocess.run(["sh", "-c", request], env=environment, check=True, capture_output=True, text=True, timeout=30)
        return json.loads(done.stdout)

    def test_a_token_is_made_used_and_revoked(self):
        watch = Stopwatch()
        ConnectPage(self.application).create_account("op@example.com", PASSWORD)
        dashboard = DashboardPage(self.application)
        watch.tell("an account on the local platform")
        tokens = dashboard.open_access_tokens()
        dialog = tokens.generate()
        dialog.describe("First script")
        dialog.search(re.search(r"Type\s+`([a-z ]+)` to find", README)[1])
        dialog.toggle(re.search(r"to find `(\w+)`", README)[1])
        reveal = dialog.submit().confirm_and_reveal(PASSWORD)
        value = reveal.value
        reveal.copy()
        reveal.close()
        watch.tell("the first token, its value copied")
        told = json.loads(re.search(r"The response is `(\{.*?\})`", README)[1])
        self.assertEqual(self.call(dashboard.api_url(), value), told)
        dashboard.wait_for_status("my-project", "Stopped")
        watch.tell("the script's call, seen in the dashboard")
        tokens.remove("First script").confirm(PASSWORD)
        refused = int(re.search(r"expired or was removed gets `(\d+)`", README)[1])
        self.assertEqual(self.call(dashboard.api_url(), value)["result"], refused)
        watch.tell("the token removed, and refused")


class DevTest(unittest.TestCase):
    @unittest.skipUnless(BINARIES == ROOT / "build/release/bin", "./dev run starts what is in another folder")
    def test_the_demo_starts_by_the_command_that_is_told(self):
        watch = Stopwatch()
        arguments = words_of(r"\./dev run")
        self.assertEqual(arguments, ["--demo"])
        with Application(*arguments, "--serve-api", "127.0.0.1:0", program=(str(ROOT / "dev"), "run")) as demo:
            DashboardPage(demo).wait_for_status("my-project", "Running")
            watch.tell("./dev run --demo, of what is built")


if __name__ == "__main__":
    unittest.main()
