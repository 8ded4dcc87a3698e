# SPDX-License-Identifier: Apache-2.0
"""The documentation tells what is: its links, commands, options, names and pictures."""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = pathlib.Path(os.environ["CIRRUSGRID_BIN"])
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


def run(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, timeout=120,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout


def anchors(page):
    """As GitHub makes them of titles."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def blocks(page, language):
    return [(indent, text) for indent, text in re.findall(rf"^( *)```{language}\n(.*?)^ *```", page.read_text(), re.MULTILINE | re.DOTALL)]


def options_of(program, *command):
    found = set(re.findall(r"^ +(?:-\w, *)?(--[a-z][a-z-]*[a-z])", run(BINARIES / program, *command, "--help"), re.MULTILINE))
    assert len(found) > 2, (program, command, found)
    return found


def untold(options, page):
    """Those of the options that the page does not name, whole."""
    text = (ROOT / page).read_text()
    return {option for option in options if not re.search(rf"(?<![\w-]){option}(?![\w-])", text)}


class DocsTest(unittest.TestCase):
    def test_links_lead_somewhere(self):
        checked = 0
        for page in PAGES:
            for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text()):
                if re.match(r"[a-z]+:", target):
                    continue
                checked += 1
                place, _, anchor = target.partition("#")
                file = (page.parent / place).resolve() if place else page
                self.assertTrue(file.exists(), f"{page.name}: {target}")
                if anchor:
                    self.assertIn(anchor, anchors(file), f"{page.name}: {target}")
        self.assertGreater(checked, 20)

    def test_sources_that_are_named_exist(self):
        folders = [folder.name for folder in ROOT.iterdir() if folder.is_dir() and folder.name != "build"]
        checked = 0
        for page in PAGES:
            for name in re.findall(rf"`((?:{'|'.join(map(re.escape, folders))})/[^`\s]*)", page.read_text()):
                if re.search(r"N_|CODE", name):
                    continue
                checked += 1
                # "tests/support/screen_checks" is a header and a source.
                self.assertTrue(any(ROOT.glob(name.rstrip("/"))) or any(ROOT.glob(name + ".*")), f"{page.name}: {name}")
        self.assertGreater(checked, 60)

    def test_shell_blocks_can_be_read_by_a_shell(self):
        found = [(page, text) for page in PAGES for _, text in blocks(page, "sh")]
        self.assertGreater(len(found), 3)
        for page, text in found:
            result = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True, timeout=30)
            self.assertEqual(result.stderr, "", f"{page.name}: {text}")

    def test_commands_in_the_documentation_have_the_options_they_are_given(self):
        known = {program: options_of(program) for program in ("cirrusgrid-dashboard", "cirrusgrid-gallery")}
        known["cirrusgrid-platform"] = set()
        for command in (("serve",), ("account", "add"), ("migrate",)):
            known["cirrusgrid-platform"] |= options_of("cirrusgrid-platform", *command)
        used = 0
        for page in PAGES:
            for program, rest in re.findall(r"(cirrusgrid-(?:dashboard|gallery|platform)) ([^`\n|]*--[^`\n|]*)", page.read_text()):
                for option in re.findall(r"(?<!\S)(--[a-z][a-z-]+)", rest):
                    used += 1
                    self.assertIn(option, known[program] | {"--version"}, f"{page.name}: {program} {rest}")
        self.assertGreater(used, 5)

    def test_every_option_is_in_a_guide(self):
        ordinary = {"--help", "--help-all", "--version"}
        self.assertEqual(untold(options_of("cirrusgrid-dashboard") - ordinary, "docs/user-guide.md"), set())
        self.assertEqual(untold(options_of("cirrusgrid-platform", "serve") - ordinary, "docs/operator-guide.md"), set())

    def test_every_call_that_a_fault_can_be_for_is_told(self):
        source = (ROOT / "client/faults/fault_methods.cpp").read_text()
        calls = re.findall(r'"(\w+)"_L1', source.partition("OwnCalls[]")[2].partition(";")[0])
        self.assertGreater(len(calls), 10)
        for page in ("docs/user-guide.md", "packaging/linux/cirrusgrid-dashboard.1"):
            self.assertEqual([call for call in calls if call not in (ROOT / page).read_text()], [], page)

    def test_pictures_are_those_that_the_program_paints(self):
        pictures = sorted((ROOT / "docs/pictures").glob("*.png"))
        self.assertGreater(len(pictures), 4)
        texts = "".join(page.read_text() for page in PAGES)
        for picture in pictures:
            accepted = ROOT / "tests/golden/light" / picture.name
            self.assertEqual(picture.read_bytes(), accepted.read_bytes(), picture.name)
            self.assertIn(f"pictures/{picture.name}", texts)

    def test_the_names_of_all_controls_are_listed_as_they_are(self):
        with tempfile.TemporaryDirectory() as folder:
            run(BINARIES / "cirrusgrid-gallery", folder)
            names = pathlib.Path(folder, "names.md").read_text()
        self.assertIn("generateButton", names)
        self.assertTrue((ROOT / "docs/accessible-names.md").read_text().endswith(names), "run ./dev gallery accept")


if __name__ == "__main__":
    unittest.main()
