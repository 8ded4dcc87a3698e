# SPDX-License-Identifier: Apache-2.0
"""The terms of translations/glossary.md, and whether a translation keeps to them."""
import pathlib
import re
import unicodedata

FILE = pathlib.Path(__file__).resolve().parents[2] / "translations" / "glossary.md"


def plain(text):
    """Without case, accents, vowel marks, direction marks, and the marks of keyboard shortcuts."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("&", ""))
    return "".join(letter for letter in decomposed if unicodedata.category(letter) not in ("Mn", "Cf"))


def pattern_of(form):
    """A form as the glossary writes it: "-" ends a stem, "…" stands for words in between."""
    parts = [re.escape(plain(part.strip())) for part in form.split("…")]
    return r"\b.*?".join(re.sub(r"\\-(?=\\ |$)", r"\\w*", part) for part in parts)


def english_pattern(forms):
    """Not within a word or a hyphenated one, nor as a text to be typed (“demo”)."""
    return re.compile(r"(?<![\w“-])(?:" + "|".join(re.escape(form.casefold()) for form in forms) + r")(?:s|'s|s')?(?![\w-])")


def forms_in(cell):
    return [form.strip() for form in cell.split(",")]


class Glossary:
    def __init__(self):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")]
                for line in FILE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
        self.languages = rows[0][1:]
        # The longest first: "certificate authority" is no "certificate".
        self.terms = sorted(rows[2:], key=lambda row: -len(forms_in(row[0])[0]))

    def terms_in(self, english):
        """The rows of the terms that the text has, each counted for the longest term alone."""
        left = english.casefold().replace("(s)", "")
        found = []
        for row in self.terms:
            shorter, times = english_pattern(forms_in(row[0])).subn(" . ", left)
            if times:
                found.append(row)
                left = shorter
        return found

    def faults(self, language, english, translation):
        """The terms of the English text that the translation names otherwise."""
        column = self.languages.index(language) + 1
        text = plain(translation)
        return [row[0] for row in self.terms_in(english)
                if not any(re.search(pattern_of(form), text) for form in forms_in(row[column]))]
