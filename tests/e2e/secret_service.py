# SPDX-License-Identifier: Apache-2.0
"""A real Secret Service of a test's own, and what is in it, asked for with another program."""
import base64
import os
import subprocess
import tempfile

from pages.application import wait_for


def start_keyring(test):
    """Until the end of the test, with nothing in it."""
    folder = tempfile.TemporaryDirectory()
    test.addCleanup(folder.cleanup)
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env={**os.environ, "XDG_DATA_HOME": folder.name})
    test.addCleanup(end, daemon)
    daemon.stdin.write(b"keyring")
    daemon.stdin.close()
    wait_for("the keyring", lambda: look_up("nothing").stderr == "")


def end(daemon):
    daemon.terminate()
    daemon.wait(timeout=20)


def look_up(key):
    return subprocess.run(["secret-tool", "lookup", "server", "CirrusGrid Dashboard", "user", key], capture_output=True, text=True,
                          timeout=30)


def kept(key):
    """What the system's keychain holds under the key."""
    # QtKeychain keeps bytes as base64.
    return base64.b64decode(look_up(key).stdout).decode("ascii")
