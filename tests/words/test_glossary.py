# SPDX-License-Identifier: Apache-2.0
"""Each translation calls one thing by one term, and writes and addresses the reader as its language does."""
import re
import unittest

from glossary import Glossary, forms_in
from test_words import ROOT, messages

LANGUAGES = ("de", "fr", "es", "pt_BR", "uk", "ja", "ar")
# What a language does not write, and what stands for it.
TYPOGRAPHY = {
    "de": {r"(?<![\w}])\"(?!result)|“[^“„]*”|«": "quotes: „…“", r"\w\.\.\.|\w…$": "an ellipsis after a space"},
    "fr": {r" [;:!?»]|« |[^\u00a0\u202f\s\d]»|[^\u00a0\u202f\s:/)\"]:(?!//)": "a no-break space within « » and before ; : ! ?",
           r"\w'\w": "the apostrophe ’"},
    "es": {r"[“”„]": "quotes: «…»", r"^[^¿]*\?": "¿ before a question", r"^[^¡]*!": "¡ before an exclamation"},
    "pt_BR": {r"[«»„]": "quotes: “…”"},
    "uk": {r"[“”„]": "quotes: «…»", r"\w'\w": "the apostrophe ’"},
    "ja": {r"[“”«»]": "quotes: 「…」", r"[（）：！？．，]": "half-width signs, as GNOME's and Microsoft's Japanese have them",
           r"[ぁ-んァ-ヶ一-龠]\.(?:\s|$)|[ぁ-んァ-ヶ一-龠],": "。 and 、"},
    "ar": {r"[٠-٩۰-۹]": "Latin digits", r"[ء-ي]\s*[,;?]": "، ؛ ؟", r"[“”„]": "quotes: «…»"},
}
# How the reader is not addressed, and how instead.
REGISTER = {
    "de": {r"\b[Dd](u|ich|ir|ein|eine|einen|einem|einer|eines)\b": "Sie"},
    "fr": {r"\b([Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es)\b": "vous"},
    "es": {r"\b([Tt]ú|[Tt]u|[Tt]us|[Tt]ienes|[Pp]uedes|[Vv]uestr\w+)\b": "usted, or impersonal"},
    "pt_BR": {r"\b([Tt]u|[Tt]eu|[Tt]ua|[Vv]ós|[Vv]oss\w+)\b": "você"},
    "uk": {r"\b([Тт]и|[Тт]ебе|[Тт]обі|[Тт]вій|[Тт]воя|[Тт]вої)\b": "ви"},
    # A sentence ends in one of these.
    "ja": {r"(?<!ます)(?<!です)(?<!ません)(?<!ました)(?<!でした)(?<!ください)(?<!ましょう)(?<!%\d)(?<!\))。$": "です/ます"},
}
SENTENCE_ENDS = {"ja": ".。", "ar": ".?؟"}


class GlossaryTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.glossary = Glossary()
        cls.texts = {language: [(source, text) for _, source, texts, _, _
                                in messages(ROOT / "translations" / f"cirrusgrid_{language}.ts") for text in texts]
                     for language in LANGUAGES}

    def found(self, language, patterns):
        return [(text, better) for _, text in self.texts[language] for pattern, better in patterns.items()
                if re.search(pattern, text)]

    def test_the_glossary_has_a_term_for_each_language(self):
        self.assertEqual(tuple(self.glossary.languages), LANGUAGES)
        self.assertGreaterEqual(len(self.glossary.terms), 30)
        for row in self.glossary.terms:
            self.assertEqual(len(row), len(LANGUAGES) + 1, row)
            self.assertTrue(all(form for cell in row for form in forms_in(cell)), row)

    def test_every_term_is_used(self):
        used = {row[0] for source, _ in self.texts["de"] for row in self.glossary.terms_in(source)}
        self.assertEqual({row[0] for row in self.glossary.terms} - used, set())

    def test_a_term_is_one_word_in_every_text(self):
        for language in LANGUAGES:
            faults = [(term, source, text) for source, text in self.texts[language]
                      for term in self.glossary.faults(language, source, text)]
            with self.subTest(language=language):
                self.assertEqual(faults, [])

    def test_a_term_that_is_used_another_way_would_be_found(self):
        def faults(*words):
            return self.glossary.faults(*words)
        self.assertEqual(faults("de", "Save to Keychain", "Im Passwortspeicher speichern"), ["keychain"])
        self.assertEqual(faults("de", "Save to Keychain", "Im Schlüsselbund speichern"), [])
        self.assertEqual(faults("fr", "Certificate authority", "Certificat"), [
            "certificate authority, certificate authorities, CA certificate"])
        self.assertEqual(faults("es", "Regenerate token", "Regenérelo"), ["token"])

    def test_typography_is_the_languages_own(self):
        for language, patterns in TYPOGRAPHY.items():
            with self.subTest(language=language):
                self.assertEqual(self.found(language, patterns), [])

    def test_the_reader_is_addressed_alike_everywhere(self):
        for language, patterns in REGISTER.items():
            with self.subTest(language=language):
                self.assertEqual(self.found(language, patterns), [])

    def test_what_is_a_sentence_in_english_is_one_in_every_language(self):
        for language in LANGUAGES:
            ends = SENTENCE_ENDS.get(language, ".")
            found = [(source, text) for source, text in self.texts[language]
                     if source.endswith(".") != (text.rstrip("\u2069")[-1:] in ends) and not source.endswith("?")]
            with self.subTest(language=language):
                self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main()
