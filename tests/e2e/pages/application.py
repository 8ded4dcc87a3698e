# SPDX-License-Identifier: Apache-2.0
"""The running dashboard, found and driven through accessibility: by roles and accessible names alone."""
import os
import pathlib
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARIES = pathlib.Path(os.environ.get("CIRRUSGRID_BIN", ROOT / "build/release/bin"))
PATIENCE = 20
IS_WAYLAND = "WAYLAND_DISPLAY" in os.environ
# Newer AT-SPI names some roles otherwise; the tests have one name for each.
ROLES = {"button": "push button"}


def role_of(node):
    name = node.get_role_name()
    return ROLES.get(name, name)


def wait_for(what, condition):
    """The first true answer of condition(); fails after PATIENCE seconds."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = condition()
        except GLib.Error:  # the object went while it was looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.01)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout


class Application:
    def __init__(self, *arguments, prefix=(), program=(str(BINARIES / "cirrusgrid-dashboard"),)):
        """prefix and program may be commands that become the dashboard."""
        self.process = subprocess.Popen([*prefix, *program, *arguments])
        self.root = wait_for("the program in the accessibility tree", self._find_root)

    def _find_root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the dashboard ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def window(self, name, role=None):
        """The window or dialog with this name, once it is on the screen."""
        return Element(self, wait_for(f"the window {name!r}", lambda: self._find_window(name, role)))

    def has_window(self, name):
        return self._find_window(name, None) is not None

    def wait_until_gone(self, name):
        wait_for(f"{name!r} to go", lambda: not self.has_window(name))

    def _find_window(self, name, role):
        for index in range(self.root.get_child_count()):
            child = self.root.get_child_at_index(index)
            if child and child.get_name() == name and is_showing(child) and role in (None, role_of(child)):
                return child
        return None


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child)


class Element:
    """One object of the accessibility tree."""

    def __init__(self, application, node):
        self.application = application
        self.node = node

    @property
    def name(self):
        return self.node.get_name()

    @property
    def description(self):
        return self.node.get_description()

    @property
    def is_enabled(self):
        return is_enabled(self.node)

    @property
    def is_checked(self):
        return self.node.get_state_set().contains(Atspi.StateType.CHECKED)

    def rows(self):
        """The cells of a table, row by row; read again when the table changed meanwhile."""
        def read():
            columns = len(self.names("table column header"))
            cells = self.names("table cell")
            if columns == 0 or len(cells) % columns != 0:
                return None
            return ([cells[start:start + columns] for start in range(0, len(cells), columns)],)
        return wait_for(f"the rows of {self.name!r}", read)[0]

    @property
    def has_focus(self):
        return self.node.get_state_set().contains(Atspi.StateType.FOCUSED)

    def look_for(self, role, name):
        for node in walk(self.node):
            if role_of(node) == role and node.get_name() == name and is_showing(node):
                return Element(self.application, node)
        return None

    def find(self, role, name):
        return wait_for(f"{role} {name!r} in {self.name!r}", lambda: self.look_for(role, name))

    def names(self, role):
        return [node.get_name() for node in walk(self.node) if role_of(node) == role]

    def press(self):
        """Presses a button, box or link, once it can be."""
        wait_for(f"{self.name!r} to be enabled", lambda: self.is_enabled)
        self.act("Press", "Toggle", "ShowMenu")

    def act(self, *names):
        actions = self.node.get_action_iface()
        available = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
        for name in names:
            if name in available:
                actions.do_action(available.index(name))
                return
        raise AssertionError(f"{self.name!r} can do {available}, not {names}")

    def focus(self):
        self.node.get_component_iface().grab_focus()
        wait_for(f"the keyboard to be in {self.name!r}", lambda: self.has_focus)

    def type(self, text):
        """Replaces the text of a field: by real keys, unless the compositor lets nobody else press any."""
        if IS_WAYLAND:
            Atspi.EditableText.set_text_contents(self.node, text)
            wait_for(f"{self.name!r} to hold what was set", lambda: self.length == len(text))
            return
        self.focus()
        run("xdotool", "key", "--clearmodifiers", "ctrl+a", "Delete")
        wait_for(f"{self.name!r} to be empty", lambda: self.length == 0)
        run("xdotool", "type", "--clearmodifiers", "--delay", "4", text)
        wait_for(f"{self.name!r} to hold what was typed", lambda: self.length == len(text))

    @property
    def length(self):
        """In characters; a password's, too."""
        return Atspi.Text.get_character_count(self.node)

    @property
    def text(self):
        return Atspi.Text.get_text(self.node, 0, self.length)

    def hover(self):
        """Moves the pointer to the middle of what is on the screen."""
        place = self.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        run("xdotool", "mousemove", str(place.x + place.width // 2), str(place.y + place.height // 2))

    def click(self):
        """A real click in the middle of what is on the screen."""
        self.hover()
        run("xdotool", "click", "1")
