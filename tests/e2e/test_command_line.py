# SPDX-License-Identifier: Apache-2.0
"""A command line that is not understood ends the dashboard, with a sentence and a code that tell so."""
import os
import pathlib
import subprocess
import tempfile
import unittest

DASHBOARD = pathlib.Path(os.environ["CIRRUSGRID_BIN"]) / "cirrusgrid-dashboard"


def run(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run([DASHBOARD, "--profile", folder, *arguments], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


class CommandLineTest(unittest.TestCase):
    def assert_refused(self, result, *texts):
        self.assertEqual(result.returncode, 1, result.stderr)
        for text in texts:
            self.assertIn(text, result.stderr)

    def test_a_fault_for_a_method_that_is_not_known_names_the_nearest(self):
        self.assert_refused(run("--fault", "StopEnvs:refuse"), "--fault: unknown method StopEnvs.", "StopEnv,")
        self.assert_refused(run("--fault", "GetTokens:refuse,ChangeEnvironment:refuse"), "unknown method ChangeEnvironment.")

    def test_a_fault_that_is_not_understood_tells_what_there_is(self):
        self.assert_refused(run("--fault", "StopEnv:explode"), "StopEnv:explode", "lose-answer")

    def run_without_display(self, *arguments):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")}
        with tempfile.TemporaryDirectory() as folder:
            return subprocess.run([DASHBOARD, "--profile", folder, *arguments], capture_output=True, text=True, timeout=60,
                                  env=environment)

    def test_version_and_help_are_told_without_a_display(self):
        for option, said in (("--version", "cirrusgrid-dashboard 1."), ("--help", "--demo")):
            done = self.run_without_display(option)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(said, done.stdout)

    def test_without_a_display_it_ends_with_a_sentence(self):
        done = self.run_without_display("--demo")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"\Aerror: There is no display[^\n]*\n\Z")

    def test_an_option_of_another_program_is_refused(self):
        self.assert_refused(run("--gallery", "pictures"), "gallery")


if __name__ == "__main__":
    unittest.main()
