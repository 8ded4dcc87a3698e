# SPDX-License-Identifier: Apache-2.0
"""read, write, fsync, open and mmap fail at random (libfiu) while tokens are changed: nothing acknowledged is lost, no change
is half done, nothing ends without a sentence, and the next start works. CIRRUSGRID_FAULT_RUNS (15 else) seeded runs, from
CIRRUSGRID_SEED on."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from platform_process import BINARIES, Platform, add_account
from story import WAKE_UPS, Story, faults_of

RUNS = int(os.environ.get("CIRRUSGRID_FAULT_RUNS", "15"))
FIRST = int(os.environ.get("CIRRUSGRID_SEED", "1"))


class Embedded:
    """The dashboard's own platform, in a process without a window."""

    def __init__(self, database, session, prefix):
        self.process = subprocess.Popen([*prefix, str(BINARIES / "embedded_platform"), str(database)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            self.say(session)
        except OSError:
            pass  # what it says instead is looked at
        if self.process.stdout.readline() != "open\n":
            raise RuntimeError(f"no platform: {self.process.communicate()[1]!r}, {self.process.returncode}")

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def call(self, method, session, **parameters):
        del session  # its own
        self.say(json.dumps({"method": method, "parameters": {name: str(value) for name, value in parameters.items()}}))
        return json.loads(self.process.stdout.readline())

    def stop_and_read_errors(self):
        return self.process.communicate()[1]


class InjectedFaultsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.template = pathlib.Path(folder.name) / "template.sqlite"
        self.database = pathlib.Path(folder.name) / "platform.sqlite"
        self.assertEqual(add_account(self.template, "--sample-environments").returncode, 0)
        with Platform(self.template) as platform:
            self.session = platform.sign_in()
            self.tokens = [platform.create_token(self.session, description=f"steady {number}") for number in range(3)]

    def start_over(self):
        for left in self.database.parent.glob(self.database.name + "*"):
            left.unlink()
        for file in self.template.parent.glob(self.template.name + "*"):
            shutil.copy(file, str(file).replace(self.template.name, self.database.name))

    def start_service(self, seed):
        return Platform(self.database, prefix=faults_of(seed))

    def start_embedded(self, seed):
        return Embedded(self.database, self.session, faults_of(seed, spared=WAKE_UPS))

    def perform(self, start, seed, story):
        """Whether the platform started; fails where it ends without a sentence."""
        try:
            platform = start(seed)
        except RuntimeError as error:
            self.assertRegex(str(error), "error: |error while loading", seed)
            return False
        story.perform(platform.call)
        ended = platform.process.poll() is not None
        try:
            errors = platform.process.communicate()[1] if ended else platform.stop_and_read_errors()
        except subprocess.TimeoutExpired:
            # What was to wake it may have failed: an operator asks once more.
            errors = platform.stop_and_read_errors()
        code = platform.process.returncode
        self.assertTrue(code == 0 or (code > 0 and "error: " in errors), f"seed {seed}: ended with {code}: {errors!r}")
        return True

    def test_the_service_loses_nothing_that_it_acknowledged_and_starts_again(self):
        self.run_stories(self.start_service)

    def test_the_embedded_platform_loses_nothing_that_it_acknowledged_and_starts_again(self):
        self.run_stories(self.start_embedded)

    def run_stories(self, start):
        started, acknowledged, told = 0, 0, 0
        for seed in range(FIRST, FIRST + RUNS):
            self.start_over()
            story = Story(seed, self.session, self.tokens)
            started += self.perform(start, seed, story)
            with Platform(self.database) as platform:
                self.assertEqual(story.problems(platform.call), [], f"seed {seed}, {faults_of(seed)}, {story.told}")
            acknowledged, told = acknowledged + story.acknowledged, told + len(story.told)
            if (seed - FIRST + 1) % 50 == 0:
                print(f"{seed - FIRST + 1} runs, {started} started: {acknowledged} changes acknowledged, {told} told to have failed",
                      flush=True)
        print(f"{RUNS} runs, {started} started: {acknowledged} changes acknowledged, {told} told to have failed")
        # Faults must have happened, and not only faults, or nothing was shown.
        self.assertGreater(acknowledged, 0)
        self.assertGreater(told, 0)


if __name__ == "__main__":
    unittest.main()
