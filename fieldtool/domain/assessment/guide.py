"""The quick guide as content: sections with a key, in paragraphs, lists and tables; read without a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldtool.domain.assessment.errors import CatalogueError

_HEADING = re.compile(r"## (?P<title>.+?) \{#(?P<key>[a-z_]+)\}\Z")
_REVIEW = re.compile(r"Review: (?P<review>draft|reviewed)\.")
_RUN = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<stressed>[^*]+)\*|(?P<plain>[^*]+)")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one weight. `kind`: plain, strong or stressed."""

    text: str
    kind: str = "plain"


Words = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (one row of one cell), a list (one row an item) or a table (the first row is its head)."""

    kind: str  # paragraph | list | table
    rows: tuple[tuple[Words, ...], ...]

    @property
    def text(self) -> str:
        """The words alone, for searching."""
        return " ".join(run.text for row in self.rows for cell in row for run in cell)


@dataclass(frozen=True, slots=True)
class Topic:
    """One section of the guide. `language` and `review` ("draft" or "reviewed") are those of the file it came from."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    language: str
    review: str


@dataclass(frozen=True, slots=True)
class Guide:
    """All sections in the order of the English guide; what is not translated is in English."""

    language: str
    review: str
    topics: tuple[Topic, ...]

    @classmethod
    def load(cls, directory: Path, language: str = "en") -> Guide:
        """Read forms/assessment/guide. CatalogueError with file and line.

        A language without a guide of its own is served in English.
        """
        english = _read(directory / "en.md", "en")
        file = directory / f"{language}.md"
        if language == "en" or not file.is_file():
            return cls("en", english[0].review, english)
        own = {topic.key: topic for topic in _read(file, language)}
        stray = own.keys() - {topic.key for topic in english}
        if stray:
            raise CatalogueError(f"{file.name}: the section {min(stray)} is not in en.md.")
        review = next(iter(own.values())).review
        return cls(language, review, tuple(own.get(topic.key, topic) for topic in english))

    def __getitem__(self, key: str) -> Topic:
        return next(topic for topic in self.topics if topic.key == key)


def words(text: str) -> Words:
    """Text with **strong** and *stressed* words, as runs."""
    found = []
    for match in _RUN.finditer(text):
        kind = match.lastgroup or "plain"
        found.append(Run(match[kind], kind))
    return tuple(found)


def _read(path: Path, language: str) -> tuple[Topic, ...]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"The quick guide {path.name} cannot be read.") from error
    starts = [at for at, line in enumerate(lines) if line.startswith("## ")]
    review = _REVIEW.search("\n".join(lines[: starts[0] if starts else len(lines)]))
    if review is None or not starts:
        raise CatalogueError(
            f'{path.name}: the guide needs "Review: draft." or "Review: reviewed." and sections.'
        )
    topics: list[Topic] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        heading = _HEADING.match(lines[start])
        if heading is None:
            raise CatalogueError(f"{path.name}, line {start + 1}: a section is ## Title {{#key}}.")
        if heading["key"] in {topic.key for topic in topics}:
            raise CatalogueError(f"{path.name}, line {start + 1}: the section {heading['key']} stands twice.")
        blocks = tuple(_blocks(lines[start + 1 : end]))
        topics.append(Topic(heading["key"], heading["title"], blocks, language, review["review"]))
    return tuple(topics)


def _blocks(lines: list[str]) -> Iterator[Block]:
    """Blocks are parted by empty lines; a list item goes on in indented lines."""
    waiting: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            waiting.append(line)
        elif waiting:
            yield _block(waiting)
            waiting = []


def _block(lines: list[str]) -> Block:
    if lines[0].startswith("|"):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
        kept = [row for row in rows if not all(set(cell) <= {"-", ":"} and cell for cell in row)]
        return Block("table", tuple(tuple(words(cell) for cell in row) for row in kept))
    if lines[0].startswith("- "):
        items: list[str] = []
        for line in lines:
            if line.startswith("- "):
                items.append(line[2:].strip())
            else:
                items[-1] += " " + line.strip()
        return Block("list", tuple((words(item),) for item in items))
    return Block("paragraph", ((words(" ".join(line.strip() for line in lines)),),))
