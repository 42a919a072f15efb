"""docs/guides/window.md: the pages of forms/guide, each with its picture, written together with the pictures."""

from __future__ import annotations

from fieldtool import content
from fieldtool.domain.assessment.guide import Block, Guide, Words
from fieldtool.gui.pages.all import PAGES

INTRODUCTION = """# The window, page by page

The same words stand behind F1 in the program. The pictures show invented people.
`python3 dev.py pictures` writes this page and takes the pictures.
"""
_MARKS = {"plain": "{}", "strong": "**{}**", "stressed": "*{}*"}


def picture_guide() -> str:
    """The whole page, as Markdown."""
    parts = [INTRODUCTION]
    for topic in Guide.load(content.forms() / "guide").topics:
        if topic.key not in PAGES:
            continue
        parts.append(f"## {topic.title}\n")
        parts.append(f"![{topic.title}](../screenshots/light-{topic.key}.png)\n")
        parts += [_block(block) for block in topic.blocks]
    return "\n".join(parts)


def _block(block: Block) -> str:
    mark = "- " if block.kind == "list" else ""
    return "".join(f"{mark}{_words(row[0])}\n" for row in block.rows)


def _words(words: Words) -> str:
    return "".join(_MARKS[run.kind].format(run.text) for run in words)
