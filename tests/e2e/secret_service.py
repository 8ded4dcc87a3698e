# SPDX-License-Identifier: Apache-2.0
"""A real Secret Service of a test's own, and what is in it, asked for with another program."""
import base64
import os
import signal
import subprocess
import tempfile

from pages.application import run, wait_for


LOGIN_COLLECTION = "/org/freedesktop/secrets/collection/login"
PASSWORD = "keyring"
PROMPTER = "/usr/libexec/gcr-prompter"


def start_keyring(test):
    """Until the end of the test, with nothing in it. The daemon's process."""
    folder = tempfile.TemporaryDirectory()
    test.addCleanup(folder.cleanup)
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env={**os.environ, "XDG_DATA_HOME": folder.name})
    test.addCleanup(end, daemon)
    daemon.stdin.write(PASSWORD.encode("ascii"))
    daemon.stdin.close()
    wait_for("the keyring", lambda: look_up("nothing").stderr == "")
    return daemon


def end(daemon):
    daemon.terminate()
    daemon.send_signal(signal.SIGCONT)
    daemon.wait(timeout=20)


def ask_keyring(interface, member, path, *arguments):
    return run("gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", path,
               "--method", f"{interface}.{member}", *arguments)


def is_locked():
    return "true" in ask_keyring("org.freedesktop.DBus.Properties", "Get", LOGIN_COLLECTION,
                                 "org.freedesktop.Secret.Collection", "Locked")


def lock_keyring(test):
    """As the system does it after a while; from now on it asks for its password in a window of its own."""
    prompter = subprocess.Popen([PROMPTER], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    test.addCleanup(end, prompter)
    wait_for("the prompter", lambda: "true" in run(
        "gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
        "--method", "org.freedesktop.DBus.NameHasOwner", "org.gnome.keyring.SystemPrompter"))
    ask_keyring("org.freedesktop.Secret.Service", "Lock", "/org/freedesktop/secrets", f"['{LOGIN_COLLECTION}']")
    wait_for("the keyring to be locked", is_locked)


def prompts():
    """The windows that ask for the keyring's password."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unlock"], capture_output=True, text=True, timeout=30)
    return found.stdout.split()


def answer_prompt(password):
    """Enters the password in the window that asks for it; dismisses the window where there is none."""
    wait_for("the keyring to ask for its password", prompts)
    if password:
        run("xdotool", "type", "--clearmodifiers", "--delay", "4", password)
    run("xdotool", "key", "--clearmodifiers", "Return" if password else "Escape")
    wait_for("the question to go", lambda: not prompts())


def look_up(key):
    return subprocess.run(["secret-tool", "lookup", "server", "CirrusGrid Dashboard", "user", key], capture_output=True, text=True,
                          timeout=30)


def kept(key):
    """What the system's keychain holds under the key."""
    # QtKeychain keeps bytes as base64.
    return base64.b64decode(look_up(key).stdout).decode("ascii")
