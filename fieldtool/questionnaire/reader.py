"""How an XForm is read into the model: the XML, and nothing of what it means while it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from fieldtool.domain.form import FormProblem, Language
from fieldtool.questionnaire.binds import Binds
from fieldtool.questionnaire.body import Body
from fieldtool.questionnaire.errors import ExpressionError, FormRefusedError
from fieldtool.questionnaire.marks import JAVAROSA, ODK, OPENROSA, XFORMS, XHTML, local
from fieldtool.questionnaire.model import Model, SetValue, Template, Text, Translated
from fieldtool.questionnaire.problems import Problems
from fieldtool.questionnaire.xpath.functions import demand_known
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.questionnaire.xpath.syntax import Expression
from fieldtool.questionnaire.xpath.syntax import Text as Literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "arc", "prs"})
_LANGUAGE = re.compile(r"^(?P<name>.*?)\s*(?P<draft>\bdraft)?\s*(?:\((?P<tag>[A-Za-z]{2,8}(?:-[\w-]+)?)\))?$")
_EVENTS = ("odk-instance-first-load", "odk-instance-load", "odk-new-repeat", "xforms-value-changed")
LARGEST = 20_000_000
DEEPEST = 50
_FRAME = 10
"""Elements of the XForm around the questions."""


def read_xform(text: str) -> tuple[Model, tuple[FormProblem, ...]]:
    """The model of an XForm, with warnings; FormRefusedError with everything that is wrong in it."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    if len(text) > LARGEST:
        raise FormRefusedError((FormProblem("The form is too large."),))
    try:
        root = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FormRefusedError((FormProblem("The form is not well-formed XML."),)) from error
    _demand_shallow(root)
    model = root.find(f".//{{{XFORMS}}}model")
    body = root.find(f"{{{XHTML}}}body")
    if model is None or body is None:
        raise FormRefusedError((FormProblem("This is XML, but no XForm."),))
    return _Reading(root, model, body).model()


def _demand_shallow(root: Element) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        # In the body a group takes up to two levels: its own and that of its repeat.
        if depth > 2 * DEEPEST + _FRAME:
            raise FormRefusedError((FormProblem(f"Groups are nested too deeply: more than {DEEPEST}."),))
        level = [child for one in level for child in one]


def language_of(written: str) -> Language:
    """The language a form names: "Français draft (fr)" is French, unreviewed."""
    found = _LANGUAGE.match(written.strip())
    assert found is not None
    tag = found["tag"] or ("en" if written in ("default", "") else written)
    name = (found["name"] or written).strip() or tag
    return Language(tag, name, tag.split("-")[0].lower() in RIGHT_TO_LEFT, draft=bool(found["draft"]))


_LAST_SAVED = "jr://instance/last-saved"


class _Reading:
    def __init__(self, root: Element, model: Element, body: Element) -> None:
        self._root, self._model, self._body = root, model, body
        self._problems = Problems()

    def model(self) -> tuple[Model, tuple[FormProblem, ...]]:
        instances = self._model.findall(f"{{{XFORMS}}}instance")
        first = next((one for one in instances if len(one)), None)
        if first is None:
            raise FormRefusedError((FormProblem("The form has no questions."),))
        data = first[0]
        languages, default, texts = self._texts()
        elements = self._model.findall(f"{{{XFORMS}}}bind")
        ids = {element.get("id", ""): element.get("nodeset", "") for element in elements}
        # How large a picture may be stands at the bind, everything else at the question.
        pixels = {
            element.get("nodeset", ""): most
            for element in elements
            if (most := element.get(f"{{{OPENROSA}}}max-pixels"))
        }
        root = f"/{local(data.tag)}"
        reading = Body(self.expression, self.text, self._problems, root=root, ids=ids, pixels=pixels)
        controls = reading.children(self._body)
        binding = Binds(self.expression, self._problems)
        binds = [binding.bind(element) for element in elements]
        made = Model(
            form_id=data.get("id", local(data.tag)),
            version=data.get("version", data.get(f"{{{ODK}}}version", "")),
            title=self._root.findtext(f".//{{{XHTML}}}title", "").strip(),
            root=self._template(data, 0),
            binds={bind.path: bind for bind in binds},
            texts=texts,
            languages=languages,
            default_language=default,
            lists=dict(self._lists(instances)),
            body=controls,
            set_values=(*self._set_values(), *reading.set_values),
            repeats=frozenset(reading.repeats),
        )
        self._refuse_devices()
        if self._problems.blocks:
            raise FormRefusedError(tuple(self._problems.found))
        return made, tuple(self._problems.found)

    def expression(self, source: str | None, where: str, column: str) -> Expression | None:
        """A parsed expression; what cannot be read or called is noted with the question and the column."""
        if source is None or not source.strip():
            return None
        try:
            found = parse(source.strip())
            demand_known(found)
        except RecursionError:
            self._problems.refuse(where, f"its {column} is nested too deeply; split it up.", column)
            return None
        except ExpressionError as error:
            self._problems.refuse(where, f"its {column} cannot be used: {error}.", column)
            return None
        return found

    def text(self, element: Element | None, where: str) -> Text:
        """A text with its <output> places."""
        if element is None:
            return ()
        parts: list[str | Expression] = [element.text] if element.text else []
        for child in element:
            if local(child.tag) == "output":
                found = self.expression(child.get("value") or child.get("ref"), where, "label")
                if found is not None:
                    parts.append(found)
            if child.tail:
                parts.append(child.tail)
        return tuple(parts)

    def _set_values(self) -> Iterator[SetValue]:
        for element in self._model.findall(f"{{{XFORMS}}}setvalue"):
            target = element.get("ref", "")
            literal = (element.text or "").strip()
            value = self.expression(element.get("value"), target, "default") or (
                Literal(literal) if literal else None
            )
            for event in element.get("event", "").split():
                if event not in _EVENTS:
                    self._problems.refuse(target, f"a value set at {event} is not supported.", "trigger")
                # Every load is the first one here: a record is opened with what it holds.
                yield SetValue(
                    "odk-instance-first-load" if event == "odk-instance-load" else event, target, value
                )

    def _refuse_devices(self) -> None:
        """What records place or sound by itself: never without the person seeing it."""
        for name, what in (
            ("setgeopoint", "A place taken in passing"),
            ("recordaudio", "Sound recorded in passing"),
        ):
            for element in self._root.iter(f"{{{ODK}}}{name}"):
                self._problems.refuse(
                    element.get("ref", ""), f"{what} is not supported; take the row out.", "type"
                )
        if self._model.find(f"{{{XFORMS}}}submission") is not None:
            self._problems.warn("", "The form names a server; nothing is ever sent there.", "submission_url")
        for element in self._model.findall(f"{{{XFORMS}}}instance/*/*/*"):
            name = local(element.tag) if isinstance(element.tag, str) else ""
            if name == "entity":
                self._problems.refuse("", "Entities are not supported; take the entities sheet out.")
            elif name == "audit":
                self._problems.warn(
                    "/data/audit", "it is left out: the journal of the vault does its work.", "type"
                )

    def _lists(self, instances: list[Element]) -> Iterator[tuple[str, Template]]:
        for element in instances:
            name = element.get("id")
            if name is None:
                continue
            if len(element):
                yield name, self._template(element[0], 0)
            elif element.get("src", "") == _LAST_SAVED:
                # What one person said never stands in the interview of another.
                self._problems.warn(
                    self._asker(name),
                    "nothing of an earlier interview is shown here: this stays empty.",
                    "default",
                )
                yield name, Template("root", "", (), False)
            elif element.get("src"):
                file = element.get("src", "").rsplit("/", 1)[-1]
                self._problems.refuse(
                    self._asker(name), f"its file {file} is not there; put it beside the form file.", "type"
                )

    def _asker(self, list_name: str) -> str:
        """The path of the first question that asks for a list."""
        marks = (f"instance('{list_name}')", f"pulldata('{list_name}'", f'pulldata("{list_name}"')
        for element in (*self._model.findall(f"{{{XFORMS}}}bind"), *self._body.iter()):
            asking = (element, *(child for child in element if local(str(child.tag)) == "itemset"))
            if any(mark in value for one in asking for value in one.attrib.values() for mark in marks):
                return element.get("ref") or element.get("nodeset") or ""
        return f"/data/{list_name}"

    def _template(self, element: Element, depth: int) -> Template:
        if depth > DEEPEST:
            raise FormRefusedError((FormProblem(f"Groups are nested too deeply: more than {DEEPEST}."),))
        children = tuple(self._template(child, depth + 1) for child in element if isinstance(child.tag, str))
        is_template = element.get(f"{{{JAVAROSA}}}template") is not None
        return Template(
            local(element.tag),
            (element.text or "").strip() if not children else "",
            children,
            is_template,
            {local(name): value for name, value in element.attrib.items()},
        )

    def _texts(self) -> tuple[tuple[Language, ...], str, Mapping[str, Mapping[str, Translated]]]:
        languages: list[Language] = []
        texts: dict[str, dict[str, Translated]] = {}
        default = ""
        for translation in self._model.findall(f"{{{XFORMS}}}itext/{{{XFORMS}}}translation"):
            language = language_of(translation.get("lang", ""))
            languages.append(language)
            if translation.get("default") or not default:
                default = language.tag
            texts[language.tag] = {
                text.get("id", ""): self._translated(text)
                for text in translation.findall(f"{{{XFORMS}}}text")
            }
        if not languages:
            languages.append(Language("en", "English"))
        return tuple(languages), default or languages[0].tag, texts

    def _translated(self, text: Element) -> Translated:
        forms: dict[str, Text] = {}
        path = text.get("id", "").rsplit(":", 1)[0]
        for value in text.findall(f"{{{XFORMS}}}value"):
            forms[value.get("form", "")] = self.text(value, path)
        if "video" in forms:
            self._problems.warn(path, "its video is not shown; use a picture or a sound.", "video")
        return Translated(
            text=forms.get("", ()) or forms.get("long", ()),
            guidance=forms.get("guidance", ()),
            image=_file(forms.get("image") or forms.get("big-image")),
            audio=_file(forms.get("audio")),
        )


def _file(parts: Text | None) -> str | None:
    text = "".join(part for part in parts or () if isinstance(part, str))
    return text.rsplit("/", 1)[-1] or None
