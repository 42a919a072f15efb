"""The quick guide: every part the officer needs, in every language it has, and what is wrong said with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool.domain.assessment import CatalogueError, Wording
from fieldtool.domain.assessment.guide import Guide, Run, words
from tests.domain.assessment.conftest import FORMS

FOLDER = FORMS / "assessment" / "guide"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.md"))
MAIN = {"trafficking", "smuggling", "difference", "turning", "harm", "safety", "examples", "reading"}


def test_the_english_guide_is_whole() -> None:
    guide = Guide.load(FOLDER)
    assert {*MAIN, "methods", "sources"} <= {topic.key for topic in guide.topics}
    assert all(topic.blocks for topic in guide.topics)
    kinds = {block.kind for topic in guide.topics for block in topic.blocks}
    assert kinds == {"paragraph", "list", "table"}
    named = " ".join(block.text for block in guide["sources"].blocks)
    for source in ("Trafficking in Persons", "Smuggling of Migrants", "ILO", "ICAT", "Bali", "UNODC"):
        assert source in named


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_parts_are_there_in_every_language(language: str) -> None:
    guide = Guide.load(FOLDER, language)
    assert {topic.key for topic in guide.topics if topic.language == language} >= MAIN
    assert guide.review in ("draft", "reviewed")
    english = Guide.load(FOLDER)
    for topic in guide.topics:
        shape = [(block.kind, [len(row) for row in block.rows]) for block in topic.blocks]
        assert shape == [(b.kind, [len(r) for r in b.rows]) for b in english[topic.key].blocks], topic.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_called_a_victim_of_smuggling(language: str) -> None:
    text = (FOLDER / f"{language}.md").read_text(encoding="utf-8").lower()
    for wrong in (
        "victim of smuggling",
        "victime de trafic",
        "víctima de tráfico",
        "korban penyelundupan",
        "ضحية تهريب",
    ):
        assert wrong not in text


def test_the_texts_are_whole_in_every_language_they_have() -> None:
    folder = FORMS / "assessment" / "texts"
    for path in folder.glob("*.toml"):
        wording = Wording.load(folder, path.stem)
        assert wording.missing == (), path.stem
        english = Wording.load(folder)
        for key, said in wording.said.items():
            assert said.text.count("{") == english[key].text.count("{"), (path.stem, key)


def test_a_language_without_a_guide_is_served_in_english() -> None:
    assert Guide.load(FOLDER, "xx").topics == Guide.load(FOLDER).topics


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Guide\n\n## Title {#a}\n\nWords.\n", "Review"),
        ("# Guide\n\nReview: draft.\n\nWords.\n", "sections"),
        ("Review: draft.\n\n## Title\n\nWords.\n", r"en\.md, line 3: a section is"),
        (
            "Review: draft.\n\n## A {#a}\n\nx\n\n## B {#a}\n\ny\n",
            r"en\.md, line 7: the section a stands twice",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "en.md").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=said):
        Guide.load(tmp_path)


def test_a_section_that_english_does_not_have_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.md").write_text("Review: draft.\n\n## A {#a}\n\nx\n", encoding="utf-8")
    (tmp_path / "fr.md").write_text("Review: draft.\n\n## B {#b}\n\ny\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"fr\.md: the section b is not in en\.md"):
        Guide.load(tmp_path, "fr")
    with pytest.raises(CatalogueError, match="cannot be read"):
        Guide.load(tmp_path / "nowhere")


def test_weights_of_words() -> None:
    assert words("a **b c** and *d*") == (
        Run("a "), Run("b c", "strong"), Run(" and "), Run("d", "stressed"),
    )  # fmt: skip
