# SPDX-License-Identifier: Apache-2.0
"""Performs the demo flow in the real window and leaves a picture of each step: demo_flow.py FOLDER."""
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)

import script  # noqa: E402
from pages.application import Application, run  # noqa: E402
from pages.dashboard import DashboardPage  # noqa: E402


class Pictures:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.count = 0

    def take(self, name, sentence):
        self.count += 1
        file = self.folder / f"{self.count}-{name}.png"
        run("import", "-window", "root", str(file))
        print(f"{file}: {sentence}", flush=True)


def perform(pictures):
    with Application("--demo") as application:
        dashboard = DashboardPage(application)
        dashboard.wait_for_status("my-project", "Running")
        pictures.take("dashboard", "the dashboard, with five environments")
        tokens = dashboard.open_access_tokens()
        tokens.wait_for_token("CI deploys")
        pictures.take("access-tokens", "Settings, Access Tokens")
        dialog = tokens.generate()
        dialog.describe("Nightly stop of my-project")
        dialog.search("stop env")
        dialog.toggle("StopEnv")
        pictures.take("generate", "a token for exactly one method")
        confirmation = dialog.submit()
        pictures.take("password", "the password is asked for")
        reveal = confirmation.confirm_and_reveal("demo")
        pictures.take("value", "the value, shown once")
        value = reveal.value
        reveal.copy()
        reveal.close()
        tokens.wait_for_token("Nightly stop of my-project")
        pictures.take("generated", "the token in the list")
        answer = script.call(dashboard.api_url(), script.STOP, session=value, envName="my-project")
        print(f"curl … stopenv: {answer}", flush=True)
        dashboard.wait_for_status("my-project", "Stopped")
        dashboard.wait_for_activity("StopEnv", "my-project")
        pictures.take("stopped", "the script has stopped my-project")


if __name__ == "__main__":
    perform(Pictures(sys.argv[1]))
