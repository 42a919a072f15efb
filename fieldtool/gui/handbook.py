"""Everything that can be looked up on the spot: the quick guide, the elements, every indicator, the grey zones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QCoreApplication

from fieldtool.domain.assessment import Catalogue, Indicator, Wording
from fieldtool.domain.assessment.guide import Block, Guide, Words
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.words import say

_PARTS = {
    "ask": QT_TRANSLATE_NOOP("handbook", "A way to ask"),
    "observe": QT_TRANSLATE_NOOP("handbook", "What may be seen"),
    "documents": QT_TRANSLATE_NOOP("handbook", "In documents"),
    "avoid": QT_TRANSLATE_NOOP("handbook", "Better not"),
}
_SOURCE = QT_TRANSLATE_NOOP("handbook", "Source: {source}")
_SIGNS = QT_TRANSLATE_NOOP("handbook", "Signs in the checklist")
_PART_OF = QT_TRANSLATE_NOOP("handbook", "Part of: {parts}")
_SENSITIVE = QT_TRANSLATE_NOOP("handbook", "Ask only when it is safe.")
_GREY = QT_TRANSLATE_NOOP("handbook", "Grey zone")
_READ_ON = QT_TRANSLATE_NOOP("handbook", "Read on: {topics}")
_STRENGTHS = QT_TRANSLATE_NOOP("handbook", "In the ILO method: {strengths}")
_STRENGTH = {
    "strong": QT_TRANSLATE_NOOP("handbook", "strong"),
    "medium": QT_TRANSLATE_NOOP("handbook", "medium"),
    "weak": QT_TRANSLATE_NOOP("handbook", "weak"),
}

ELEMENTS = (
    "act", "means", "purpose", "child", "procured", "border_crossed", "illegal_entry",
    "not_national_or_resident", "benefit",
)  # fmt: skip
_ELEMENT_OF = {"ACT": ("act",), "MEANS": ("means",), "PURPOSE": ("purpose",)}
_TOPICS_OF = {
    "ACT": ("trafficking",),
    "MEANS": ("trafficking", "difference"),
    "PURPOSE": ("trafficking", "harm"),
    "SMUGGLING": ("smuggling", "difference"),
    "AGGRAVATING": ("smuggling",),
    "TURNING": ("turning", "examples"),
    "NEED": ("safety",),
    "SIGN": ("safety", "reading"),
    "OTHER": ("smuggling",),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read. `key`: "topic:harm", "element:act", "indicator:act.recruited", "grey:ransom". `html` is made
    of our own content, escaped; `text` is what a search looks through. `draft`: nobody has checked the words yet."""

    key: str
    kind: str
    title: str
    html: str = field(repr=False)
    text: str = field(repr=False)
    draft: bool = False


@dataclass(frozen=True)
class Handbook:
    """All entries: the guide's sections first, then elements, grey zones and indicators."""

    entries: tuple[Entry, ...]
    right_to_left: bool = False

    def __getitem__(self, key: str) -> Entry:
        return next(entry for entry in self.entries if entry.key == key)

    def __contains__(self, key: object) -> bool:
        return any(entry.key == key for entry in self.entries)

    def find(self, typed: str) -> tuple[Entry, ...]:
        """Entries that hold every word typed, those with all of them in the title first; everything for no words."""
        parts = typed.casefold().split()
        if not parts:
            return tuple(entry for entry in self.entries if entry.kind != "indicator")
        in_title, in_text = [], []
        for entry in self.entries:
            title = entry.title.casefold()
            if all(part in title for part in parts):
                in_title.append(entry)
            elif all(part in entry.text for part in parts):
                in_text.append(entry)
        return (*in_title, *in_text)


def handbook(
    guide: Guide,
    wording: Wording,
    catalogue: Catalogue,
    pages: Guide | None = None,
    *,
    right_to_left: bool = False,
) -> Handbook:
    """Puts the entries together, with links from one to another. `pages`: how each page of the program is used."""
    found = list(_topics(pages, "page")) if pages is not None else []
    found += _topics(guide, "topic")
    found += _elements(wording, catalogue)
    found += _grey_zones(wording)
    found += _indicators(guide, catalogue)
    return Handbook(tuple(found), right_to_left)


def _tr(text: str) -> str:
    return QCoreApplication.translate("handbook", text)


def _entry(key: str, title: str, parts: Sequence[str], draft: bool) -> Entry:
    kind = key.partition(":")[0]
    html = f"<h2>{escape(title)}</h2>" + "".join(parts)
    return Entry(key, kind, title, html, _stripped(html).casefold(), draft)


def _stripped(html: str) -> str:
    """The words between the tags; only used on what was made here."""
    return "".join(part.partition(">")[2] if at else part for at, part in enumerate(html.split("<")))


def _topics(guide: Guide, kind: str) -> Iterator[Entry]:
    for topic in guide.topics:
        draft = topic.review == "draft"
        yield _entry(f"{kind}:{topic.key}", topic.title, [_html(block) for block in topic.blocks], draft)


def _html(block: Block) -> str:
    if block.kind == "table":
        head, *rest = block.rows
        rows = ["<tr>" + "".join(f"<th align='left'>{_runs(cell)}</th>" for cell in head) + "</tr>"]
        rows += ["<tr>" + "".join(f"<td>{_runs(cell)}</td>" for cell in row) + "</tr>" for row in rest]
        return "<table border='0' cellspacing='0' cellpadding='6' width='100%'>" + "".join(rows) + "</table>"
    if block.kind == "list":
        return "<ul>" + "".join(f"<li>{_runs(row[0])}</li>" for row in block.rows) + "</ul>"
    return f"<p>{_runs(block.rows[0][0])}</p>"


def _runs(words: Words) -> str:
    tags = {"plain": "{}", "strong": "<b>{}</b>", "stressed": "<i>{}</i>"}
    return "".join(tags[run.kind].format(escape(run.text)) for run in words)


def _link(key: str, title: str) -> str:
    return f"<a href='{escape(key)}'>{escape(title)}</a>"


def _elements(wording: Wording, catalogue: Catalogue) -> Iterator[Entry]:
    for name in ELEMENTS:
        said = wording[f"element.{name}"]
        parts = [f"<p>{escape(said.text.replace('{age}', '18'))}</p>"]
        upper = name.upper()
        signs = [one for one in catalogue.indicators if one.element == upper or one.id == f"smuggling.{name}"]
        if signs:
            links = "".join(f"<li>{_link('indicator:' + one.id, one.texts.label)}</li>" for one in signs)
            parts.append(f"<h3>{escape(_tr(_SIGNS))}</h3><ul>{links}</ul>")
        if said.source:
            parts.append(f"<p class='source'>{escape(_tr(_SOURCE).format(source=said.source))}</p>")
        draft = wording.review == "draft"
        yield _entry(f"element:{name}", said.title, parts, draft)


def _grey_zones(wording: Wording) -> Iterator[Entry]:
    for name, said in wording.section("grey").items():
        parts = [f"<p class='source'>{escape(_tr(_GREY))}</p>", f"<p>{escape(said.text)}</p>"]
        parts.append(f"<p class='source'>{escape(_tr(_SOURCE).format(source=said.source))}</p>")
        yield _entry(f"grey:{name}", said.title, parts, wording.review == "draft")


def _indicators(guide: Guide, catalogue: Catalogue) -> Iterator[Entry]:
    titles = {topic.key: topic.title for topic in guide.topics}
    draft = catalogue.languages[catalogue.language].review == "draft"
    for one in catalogue.indicators:
        yield _entry(f"indicator:{one.id}", one.texts.label, list(_about(one, titles)), draft)


def _about(one: Indicator, titles: dict[str, str]) -> Iterator[str]:
    if one.sensitive:
        yield f"<p><b>{escape(_tr(_SENSITIVE))}</b></p>"
    for name, title in _PARTS.items():
        text = getattr(one.texts, name)
        if text:
            yield f"<h3>{escape(_tr(title))}</h3><p>{escape(text)}</p>"
    elements = _ELEMENT_OF.get(one.element, ())
    section, _, name = one.id.partition(".")
    if section == "smuggling" and name in ELEMENTS:
        elements = (name,)
    named = [_link(f"element:{each}", say(each)) for each in elements]
    yield f"<p>{_tr(_PART_OF).format(parts=', '.join((escape(say(one.group, 'group')), *named)))}</p>"
    if one.strengths:
        strengths = ", ".join(
            f"{say(name, 'list')}: {_tr(_STRENGTH[each])}" for name, each in one.strengths.items()
        )
        yield f"<p>{escape(_tr(_STRENGTHS).format(strengths=strengths))}</p>"
    topics = [_link(f"topic:{key}", titles[key]) for key in _TOPICS_OF.get(one.element, ()) if key in titles]
    if topics:
        yield f"<p>{_tr(_READ_ON).format(topics=' · '.join(topics))}</p>"
    yield f"<p class='source'>{escape(_tr(_SOURCE).format(source=one.source))}</p>"
