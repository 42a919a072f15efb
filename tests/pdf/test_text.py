"""Text on the form: every script, any characters, no markup, nothing lost."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldtool import content
from fieldtool.domain.referral import ReferredPerson
from fieldtool.pdf import FontBook, draw, load_layout, load_texts, preview_pages
from fieldtool.pdf.breaking import atoms, clusters
from fieldtool.pdf.shaping import Shaper, clean, isolate, levels
from fieldtool.pdf.wording import Wording
from tests.pdf import samples

BOOK = FontBook(content.resources() / "fonts")
SHAPER = Shaper(BOOK)
FORMS = content.forms() / "referral"

SENTENCES = {
    "Latin": "She said “no” – twice, naïvely.",
    "Greek": "Η Αμίνα είπε όχι",
    "Cyrillic": "Она сказала, что паспорт забрали",
    "Arabic": "أخذوا جواز سفري في 3 يوليو 2026",
    "Persian": "نمی‌تواند برود، گذرنامه‌اش را گرفتند ۱۲۳",
    "Urdu": "لڑکی نے کہا کہ اسے نوکری کا وعدہ کیا گیا",
    "Hebrew": "הדרכון שלה נלקח",
    "Hindi": "उसका पासपोर्ट ले लिया गया",
    "Bengali": "তাঁর পাসপোর্ট নিয়ে নেওয়া হয়েছে",
    "Burmese": "နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားသည်",
    "Thai": "นายจ้างยึดหนังสือเดินทางของเธอไว้",
    "Khmer": "និយោជកបានយកលិខិតឆ្លងដែន",
    "Amharic": "ፓስፖርቷን አሠሪዋ ይዞታል",
    "Vietnamese": "Hộ chiếu của cô ấy bị giữ",
}


@pytest.mark.parametrize("script", SENTENCES)
def test_every_script_has_its_glyphs(script: str) -> None:
    for line in SHAPER.lines(SENTENCES[script], 400, 10):
        assert all(glyph.id != 0 for piece in line.pieces for glyph in piece.glyphs)


def test_arabic_letters_join_and_burmese_vowels_move() -> None:
    joined = SHAPER.line("بيت", 10).pieces[0].glyphs
    apart = [SHAPER.line(letter, 10).pieces[0].glyphs[0].id for letter in "بيت"]
    assert {glyph.id for glyph in joined}.isdisjoint(apart)
    shaped = SHAPER.line("ကေ", 10).pieces[0].glyphs
    ka = SHAPER.line("က", 10).pieces[0].glyphs[0].id
    assert [glyph.id == ka for glyph in shaped] == [
        False,
        True,
    ]  # the vowel sign is drawn before its consonant


@given(st.text(st.characters(), max_size=120), st.floats(20, 300))
@settings(max_examples=300, deadline=None)
def test_any_text_is_set_within_its_width_and_nothing_is_lost(text: str, width: float) -> None:
    lines = SHAPER.lines(text, width, 9.5)
    assert lines
    said = "".join(line.text for line in lines)
    wanted = clean(text)
    for gone in (" ", "\n", "\u2068", "\u2069"):
        said, wanted = said.replace(gone, ""), wanted.replace(gone, "")
    assert said == wanted
    for line in lines:
        assert line.width <= width + 0.01 or len(clusters(line.text)) <= 1


@given(st.text(st.characters(), max_size=60))
def test_breaking_loses_nothing(text: str) -> None:
    assert "".join(atoms(text)) == text
    assert "".join(clusters(text)) == text


@pytest.mark.parametrize(
    ("text", "base", "wanted"),
    [
        ("abc", 0, [0, 0, 0]),
        ("אב1", 1, [1, 1, 2]),
        ("aאב", 0, [0, 1, 1]),
        ("א ab", 1, [1, 1, 2, 2]),
        ("ب1-2", 1, [1, 2, 1, 2]),  # numbers after Arabic letters: a date would turn round ...
        (f"ب{isolate('1-2')}", 1, [1, 1, 2, 2, 2, 1]),  # ... and stays as it is where it is isolated
    ],
)
def test_levels_follow_the_bidirectional_algorithm(text: str, base: int, wanted: list[int]) -> None:
    assert levels(text, base) == wanted


def test_overrides_of_direction_are_taken_out() -> None:
    assert clean("abc\u202egnp.exe\u202c\u0000\ud800\tx\r\ny") == "abcgnp.exe\ufffd x\ny"


@pytest.mark.parametrize(
    "text",
    [
        "<b>",
        "<img src='file:///etc/passwd'>",
        "&amp;",
        "{page}",
        "%s",
        "\\u0041",
        "</para>",
        "]]>",
        "(x) Tj ET",
    ],
)
def test_markup_is_only_text(text: str) -> None:
    assert SHAPER.line(text, 10).text == text
    texts = load_texts(FORMS, "en")
    assert text in texts.note("page", page=text, pages="{page}")
    assert texts.note("page", page="1", pages="{page}").count("1") == 1


@given(st.text(st.characters(), max_size=400), st.sampled_from(["en", "ar"]))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_in_every_field_gives_a_readable_form(text: str, language: str) -> None:
    referral = samples.full(
        form_number=text[:20],
        purpose=text,
        account=text * 3,
        place=text,
        person=ReferredPerson(
            text, text, text, languages=(text, text), citizenship=(text,), gender=text, health=text
        ),
    )
    drawn = draw(
        referral,
        load_layout(FORMS, "nrm"),
        texts=load_texts(FORMS, language),
        book=BOOK,
        form_hash="ab" * 32,
        qr="x",
    )
    assert len(preview_pages(drawn.pdf, 0.1)) == drawn.pages


def test_long_text_flows_over_pages() -> None:
    account = "\n".join(f"Line {number}: " + "words and more words " * 9 for number in range(150))
    texts = load_texts(FORMS, "en")
    drawn = draw(samples.full(account=account), load_layout(FORMS, "nrm"), texts=texts, book=BOOK, qr="x")
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(drawn.pdf))
    found = ""
    for page in document:
        words = page.get_textpage()
        found += words.get_text_bounded()
        words.close()
        page.close()
    document.close()
    assert all(f"Line {number}:" in found for number in range(150))
    assert drawn.officer_place is not None


def test_silence_is_said_in_words() -> None:
    """Never blank: not asked, declined and unknown are three different things."""
    words = Wording(load_texts(FORMS, "en"), None, samples.full())
    policy = load_layout(FORMS, "nrm").policy
    assert words.cell(policy["encounter.dependants"], "").value == "not asked"
    assert words.cell(policy["person.contact"], "").value == "did not want to answer"
    assert words.cell(policy["risk.pregnant"], "").value == "does not know"
    assert words.cell(policy["risk.self_harm"], "no").value == "No"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "about {}"), ("fr", "vers {}"), ("ar", "نحو {}"), ("my", "{} ခန့်")]
)
def test_an_estimate_is_said_to_be_one(language: str, said: str) -> None:
    words = Wording(load_texts(FORMS, language), None, samples.full())
    policy = load_layout(FORMS, "nrm").policy["person.birth_date"]
    assert list(words.words(policy, "2009~")) == [said.format(isolate("2009"))]
    assert words.column("journey.line", "begin", "2023-03~") == said.format(isolate("2023-03"))
    assert list(words.words(policy, "2009")) == ["2009"]
