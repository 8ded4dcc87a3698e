# SPDX-License-Identifier: Apache-2.0
"""Every screen of the dashboard is painted, the same bits in every run, in every language."""
import hashlib
import os
import pathlib
import subprocess
import tempfile
import unittest

GALLERY = pathlib.Path(os.environ["CIRRUSGRID_BIN"]) / "cirrusgrid-gallery"


def paint(folder, *arguments):
    subprocess.run([GALLERY, folder, *arguments], check=True, capture_output=True, timeout=150)
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in pathlib.Path(folder).iterdir()}


class GalleryTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_two_runs_paint_the_same_bits(self):
        arguments = ("--theme", "dark", "--language", "ar", "--scale", "1.5")
        first = paint(f"{self.folder}/first", *arguments)
        self.assertGreater(len(first), 40)
        second = paint(f"{self.folder}/second", *arguments)
        self.assertEqual(sorted(first), sorted(second))
        self.assertEqual([name for name in first if first[name] != second[name]], [])

    def test_an_index_shows_every_picture(self):
        files = paint(self.folder)
        index = pathlib.Path(self.folder, "index.html").read_text()
        pictures = [name for name in files if name.endswith(".png")]
        self.assertGreater(len(pictures), 40)
        self.assertEqual([name for name in pictures if f'<img src="{name}"' not in index], [])

    def test_a_folder_that_cannot_be_made_is_told(self):
        result = subprocess.run([GALLERY, "/proc/nowhere"], capture_output=True, text=True, timeout=60)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("/proc/nowhere", result.stderr)


if __name__ == "__main__":
    unittest.main()
