# SPDX-License-Identifier: Apache-2.0
"""Every text of the program is translated into every language, whole."""
import json
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html, as Qt counts them
# What a native writer of English does not write in a window, and what stands for it.
FOREIGN = {
    r"\bany ?more\b": "no longer",
    r"\bat once\b": "immediately",
    r"\bholds?\b": "contains, has",
    r"\bgo(es)? on\b": "continues, keeps",
    r"\balone\b": "only",
    r"\btells?\b": "shows, reports",
    r"\bstays? as\b": "is not changed",
    r"\bSay\b|\bGive (the|its|it)\b": "Enter, Choose",
    r"\bis no (?!longer)\w|\bas (many|much) as it may\b": "isn't a",
    r"\bright here\b|\banew\b|\bout of reach\b": "from here; again; unavailable",
    r"\b(do|does|did|is|are|will|can) ?not\b": "a contraction: don't, isn't, can't",
    r"\be-mail\b|ancelled|favourite|colour|behaviour|licence": "US spelling",
}
# %1, %n; with an L, as the language writes numbers.
PLACEHOLDER = r"%L?(?:\d|n)"
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "uk": 3, "ja": 1, "ar": 6}


def messages(file):
    """(context, source, translations, is_plural, state) of each text in a .ts file."""
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source"), texts, is_plural, translation.get("type"))


def texts_in_the_sources():
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.ts"
        subprocess.run([LUPDATE, "-locations", "none", "-I", ".", "models", "ui", "app", "-ts", str(file)], cwd=ROOT, check=True,
                       capture_output=True, timeout=120)
        return {(context, source): is_plural for context, source, _, is_plural, _ in messages(file)}


def texts_in_the_catalogue():
    methods = json.loads((ROOT / "resources" / "catalogue" / "methods.json").read_text(encoding="utf-8"))
    return {("ApiMethod", method["summary"]): False for method in methods}


class WordsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sources = texts_in_the_sources() | texts_in_the_catalogue()
        cls.files = {file.stem.removeprefix("cirrusgrid_"): file for file in (ROOT / "translations").glob("*.ts")}

    def test_there_are_texts_and_languages(self):
        self.assertGreater(len(self.sources), 800)
        self.assertEqual(set(self.files), set(PLURAL_FORMS))

    def test_english_is_as_natives_write_it(self):
        found = [(text, better) for _, text in self.sources for pattern, better in FOREIGN.items()
                 if re.search(pattern, text, re.IGNORECASE)]
        self.assertEqual(found, [])

    def test_the_description_of_a_copy_has_no_direction_marks(self):
        """It is stored, and would show them as marks."""
        for language, file in self.files.items():
            for context, source, texts, _, _ in messages(file):
                if (context, source) == ("TokenForm", "Copy of %1"):
                    self.assertNotRegex("".join(texts), "[\u2066-\u2069\u200e\u200f]", language)

    def test_every_text_is_in_every_language(self):
        for language, file in self.files.items():
            wanted = {text for text, is_plural in self.sources.items() if is_plural or language != "en"}
            present = {(context, source) for context, source, *_ in messages(file)}
            self.assertEqual(wanted - present, set(), f"missing in {language}")
            self.assertEqual(present - wanted, set(), f"no longer used, in {language}")

    def test_nothing_is_unfinished(self):
        for language, file in self.files.items():
            for context, source, texts, _, state in messages(file):
                with self.subTest(language=language, context=context, source=source):
                    self.assertIsNone(state)
                    self.assertTrue(texts)
                    self.assertTrue(all(text.strip() for text in texts))

    def test_plurals_have_all_their_forms(self):
        for language, file in self.files.items():
            for context, source, texts, is_plural, _ in messages(file):
                if is_plural:
                    self.assertEqual(len(texts), PLURAL_FORMS[language], (language, context, source))

    def test_no_placeholder_is_lost_or_made_up(self):
        for language, file in self.files.items():
            for context, source, texts, is_plural, _ in messages(file):
                wanted = sorted(re.findall(PLACEHOLDER, source))
                for text in texts:
                    found = sorted(re.findall(PLACEHOLDER, text))
                    # "one" and "two" may be words of their own.
                    if is_plural and not {"%n", "%Ln"} & set(found) and len(texts) > 1:
                        wanted_here = [mark for mark in wanted if mark not in ("%n", "%Ln")]
                    else:
                        wanted_here = wanted
                    self.assertEqual(found, wanted_here, (language, context, source, text))


if __name__ == "__main__":
    unittest.main()
