# SPDX-License-Identifier: Apache-2.0
"""Rooms are linked as the developer guide says, and include what they link."""
import dataclasses
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = "docs/developer-guide.md"
FOLDERS = sorted(folder for folder in ROOT.iterdir()
                 if folder.is_dir() and folder.name not in ("build", "tests") and not folder.name.startswith("."))
KEYWORDS = ("FOLDERS", "FACE", "PRECOMPILED", "LINKS", "PRIVATE_LINKS")
# The programs' folders; CMake knows only their files.
PROGRAMS = {"cirrusgrid-dashboard": ["app/dashboard", "app"], "cirrusgrid-platform": ["app/platform", "app"]}


@dataclasses.dataclass
class Room:
    file: str  #: where it is declared
    folders: list
    public: set
    private: set


def plain(link):
    """As the guide writes it."""
    link = re.sub(r"^\$<TARGET_(?:OBJECTS|NAME_IF_EXISTS):(\S+)>$", r"\1", link)
    return re.sub(r"^\$\{(\w+)_LIBRARY\}$", lambda found: found[1].lower(), link)


def links(words):
    return {plain(word) for word in words}


def room_of(file, words):
    lists = {keyword: [] for keyword in KEYWORDS}
    current = None
    for word in words:
        if word in KEYWORDS:
            current = lists[word]
        else:
            current.append(word)
    return Room(file, lists["FOLDERS"], links(lists["LINKS"]), links(lists["PRIVATE_LINKS"]))


def declared_rooms():
    """By target: the rooms and the programs, as CMake links them."""
    rooms = {}
    for path in sorted(path for folder in FOLDERS for path in folder.rglob("CMakeLists.txt")):
        file = str(path.relative_to(ROOT))
        text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
        for arguments in re.findall(r"cirrusgrid_room\(([^)]*)\)", text):
            target, *words = arguments.split()
            rooms[target] = room_of(file, words)
        for target, arguments in re.findall(r"target_link_libraries\(\s*(\S+)\s+PRIVATE\s+([^)]*)\)", text):
            if target in PROGRAMS:
                rooms[target] = Room(file, PROGRAMS[target], set(), links(arguments.split()))
    return rooms


def documented_rooms():
    """By target: the rows of the guide's table of rooms."""
    section = (ROOT / GUIDE).read_text(encoding="utf-8").partition("\n## Rooms\n")[2].partition("\n## ")[0]
    rooms = {}
    for folders, target, _, included in re.findall(r"^\| (`[^|]*/`) \| `([^|`]+)` \| ([^|]+) \| ([^|]*) \|$", section, re.MULTILINE):
        public, _, private = included.partition("privately ")
        rooms[target] = Room(GUIDE, [folder.rstrip("/") for folder in re.findall(r"`([^`]+)`", folders)],
                             set(re.findall(r"`([^`]+)`", public)), set(re.findall(r"`([^`]+)`", private)))
    return rooms


def reachable(target, rooms):
    """The rooms whose headers a source of the target can include: its own, what it links, and what those link publicly."""
    found = set()
    waiting = [target, *rooms[target].private]
    while waiting:
        name = waiting.pop()
        if name in rooms and name not in found:
            found.add(name)
            waiting.extend(rooms[name].public)
    return found


def sources(folder):
    return sorted(path for path in (ROOT / folder).iterdir() if path.suffix in (".h", ".cpp"))


def includes(path):
    return re.findall(r'^#include "([^"]+)"', path.read_text(encoding="utf-8"), re.MULTILINE)


class RoomsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rooms = declared_rooms()
        cls.documented = documented_rooms()
        cls.homes = {folder: target for target, room in cls.rooms.items() for folder in room.folders if target not in PROGRAMS}

    def test_there_are_rooms(self):
        self.assertGreater(len(self.rooms), 15)
        self.assertGreater(len(self.homes), 15)

    def test_the_guide_lists_the_rooms_that_there_are(self):
        self.assertEqual(sorted(self.rooms.keys() - self.documented.keys()), [], f"give each a row in the table of {GUIDE}")
        self.assertEqual(sorted(self.documented.keys() - self.rooms.keys()), [], f"in the table of {GUIDE}, in no CMakeLists.txt")
        for target, room in self.rooms.items():
            self.assertEqual(self.documented[target].folders, room.folders, f"folders of {target}: {room.file} (second) and {GUIDE} (first)")

    def test_the_guide_tells_what_each_room_links(self):
        wrong = []
        for target, room in self.rooms.items():
            row = self.documented.get(target)
            if not row:
                continue
            for how, linked, told in (("", room.public, row.public), ("privately ", room.private, row.private)):
                wrong += [f"{target} {how}links {link} in {room.file}: add it to the table in {GUIDE}, or remove the link"
                          for link in sorted(linked - told)]
                wrong += [f"{GUIDE} says that {target} {how}links {link}: {room.file} doesn't" for link in sorted(told - linked)]
        if wrong:
            self.fail("\n".join(wrong))

    def test_every_source_is_in_a_room(self):
        known = {folder for room in self.rooms.values() for folder in room.folders}
        stray = {str(path.parent.relative_to(ROOT)) for folder in FOLDERS for path in folder.rglob("*")
                 if path.suffix in (".h", ".cpp")} - known
        self.assertEqual(stray, set(), "call cirrusgrid_room() for each folder")

    def test_a_room_includes_what_it_links(self):
        wrong = []
        checked = 0
        for target, room in self.rooms.items():
            open_rooms = reachable(target, self.rooms)
            for path in (path for folder in room.folders for path in sources(folder)):
                file = path.relative_to(ROOT)
                for header in includes(path):
                    checked += 1
                    folder = str(pathlib.PurePosixPath(header).parent)
                    home = target if folder in room.folders else self.homes.get(folder)
                    if home is None:
                        wrong.append(f"{file}: {header} is in no room")
                    elif not (ROOT / header).exists():
                        wrong.append(f"{file}: there is no {header}")
                    elif home not in open_rooms:
                        wrong.append(f"{file}: {header} is of {home}, which {target} doesn't link ({room.file})")
        self.assertGreater(checked, 500)
        if wrong:
            self.fail("\n".join(wrong))

    def test_what_only_some_systems_have_is_in_one_file(self):
        system = re.compile(r"^#include <(?:sys/\w+|unistd|fcntl|termios|poll|pwd|dlfcn|pthread|sched|syslog)\.h>", re.MULTILINE)
        users = {str(path.relative_to(ROOT)) for folder in FOLDERS for path in folder.rglob("*")
                 if path.suffix in (".h", ".cpp") and system.search(path.read_text(encoding="utf-8"))}
        self.assertEqual(users, {"domain/posix.cpp"})


if __name__ == "__main__":
    unittest.main()
