"""How an XForm is read into the model: the XML, and nothing of what it means while it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from fieldtool.domain.form import FormProblem, Language, Sensitivity, Severity
from fieldtool.questionnaire.body import Body
from fieldtool.questionnaire.errors import ExpressionError, FormRefusedError
from fieldtool.questionnaire.marks import FIELDTOOL, JAVAROSA, ODK, XFORMS, XHTML, local
from fieldtool.questionnaire.model import Bind, Model, SetValue, Template, Text, Translated
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.questionnaire.xpath.syntax import Expression

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "arc", "prs"})
_LANGUAGE = re.compile(r"^(?P<name>.*?)\s*(?P<draft>\bdraft)?\s*(?:\((?P<tag>[A-Za-z]{2,8}(?:-[\w-]+)?)\))?$")
_PRELOADS = {("timestamp", "start"), ("timestamp", "end"), ("date", "today"), ("uid", "")}
_PROPERTIES = {"username", "deviceid", "phonenumber", "email", "subscriberid", "simserial"}
LARGEST = 20_000_000
DEEPEST = 50


def read_xform(text: str) -> Model:
    """The model of an XForm; FormRefusedError with everything that is wrong in it."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    if len(text) > LARGEST:
        raise FormRefusedError((FormProblem("The form is too large."),))
    try:
        root = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FormRefusedError((FormProblem("The form is not well-formed XML."),)) from error
    model = root.find(f".//{{{XFORMS}}}model")
    body = root.find(f"{{{XHTML}}}body")
    if model is None or body is None:
        raise FormRefusedError((FormProblem("This is XML, but no XForm."),))
    return _Reading(root, model, body).model()


def language_of(written: str) -> Language:
    """The language a form names: "Français draft (fr)" is French, unreviewed."""
    found = _LANGUAGE.match(written.strip())
    assert found is not None
    tag = found["tag"] or ("en" if written in ("default", "") else written)
    name = (found["name"] or written).strip() or tag
    return Language(tag, name, tag.split("-")[0].lower() in RIGHT_TO_LEFT, draft=bool(found["draft"]))


class _Reading:
    def __init__(self, root: Element, model: Element, body: Element) -> None:
        self._root, self._model, self._body = root, model, body
        self._problems: list[FormProblem] = []

    def model(self) -> Model:
        instances = self._model.findall(f"{{{XFORMS}}}instance")
        first = next((one for one in instances if len(one)), None)
        if first is None:
            raise FormRefusedError((FormProblem("The form has no questions."),))
        data = first[0]
        languages, default, texts = self._texts()
        reading = Body(self.expression, self.text, self._problems)
        controls = reading.children(self._body)
        made = Model(
            form_id=data.get("id", local(data.tag)),
            version=data.get("version", data.get(f"{{{ODK}}}version", "")),
            title=self._root.findtext(f".//{{{XHTML}}}title", "").strip(),
            root=self._template(data, 0),
            binds={bind.path: bind for bind in self._binds()},
            texts=texts,
            languages=languages,
            default_language=default,
            lists=dict(self._lists(instances)),
            body=controls,
            set_values=(*self._set_values(), *reading.set_values),
            repeats=frozenset(reading.repeats),
        )
        if any(problem.blocks for problem in self._problems):
            raise FormRefusedError(tuple(self._problems))
        return made

    def expression(self, source: str | None, where: str, column: str) -> Expression | None:
        """A parsed expression; what cannot be read is noted with the question and the column."""
        if source is None or not source.strip():
            return None
        try:
            return parse(source.strip())
        except ExpressionError as error:
            name = where.rsplit("/", 1)[-1]
            self._problems.append(
                FormProblem(f'"{name}": its {column} cannot be read: {error}.', column=column)
            )
            return None

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

    def _binds(self) -> Iterator[Bind]:
        for element in self._model.findall(f"{{{XFORMS}}}bind"):
            path = element.get("nodeset", "")
            constraint, constraint_is_id = _message(element.get(f"{{{JAVAROSA}}}constraintMsg"))
            required, required_is_id = _message(element.get(f"{{{JAVAROSA}}}requiredMsg"))
            yield Bind(
                path=path,
                kind=element.get("type", "string").rsplit(":", 1)[-1],
                relevant=self.expression(element.get("relevant"), path, "relevant"),
                required=self.expression(element.get("required"), path, "required"),
                constraint=self.expression(element.get("constraint"), path, "constraint"),
                calculate=self.expression(element.get("calculate"), path, "calculation"),
                read_only=self.expression(element.get("readonly"), path, "read_only"),
                constraint_text=constraint,
                constraint_is_id=constraint_is_id,
                required_text=required,
                required_is_id=required_is_id,
                preload=self._preload(element, path),
                indicator=element.get(f"{{{FIELDTOOL}}}indicator"),
                gate=tuple(element.get(f"{{{FIELDTOOL}}}gate", "").split()),
                case_field=element.get(f"{{{FIELDTOOL}}}field") or element.get(f"{{{FIELDTOOL}}}htcds"),
                sensitivity=Sensitivity(
                    self._word(element, "sensitivity", tuple(Sensitivity), "plain", path)
                ),
                severity=Severity(self._word(element, "severity", tuple(Severity), "block", path)),
            )

    def _word(self, element: Element, name: str, allowed: tuple[str, ...], usual: str, path: str) -> str:
        """One of the words our own columns know."""
        written = element.get(f"{{{FIELDTOOL}}}{name}", "").strip() or usual
        if written in allowed:
            return written
        question, words = path.rsplit("/", 1)[-1], ", ".join(allowed)
        column = f"bind::fieldtool:{name}"
        self._problems.append(FormProblem(f'"{question}": {name} must be one of {words}.', column=column))
        return usual

    def _preload(self, element: Element, path: str) -> tuple[str, str] | None:
        kind = element.get(f"{{{JAVAROSA}}}preload")
        if kind is None:
            return None
        found = (kind, element.get(f"{{{JAVAROSA}}}preloadParams", ""))
        if found not in _PRELOADS and not (kind == "property" and found[1] in _PROPERTIES):
            name = path.rsplit("/", 1)[-1]
            self._problems.append(
                FormProblem(f'"{name}": the type {kind} {found[1]} is not supported; take the row out.')
            )
        return found

    def _set_values(self) -> Iterator[SetValue]:
        for element in self._model.findall(f"{{{XFORMS}}}setvalue"):
            target = element.get("ref", "")
            source = element.get("value")
            value = self.expression(source, target, "default")
            for event in element.get("event", "").split():
                yield SetValue(event, target, value)

    def _lists(self, instances: list[Element]) -> Iterator[tuple[str, Template]]:
        for element in instances:
            name = element.get("id")
            if name is None:
                continue
            if element.get("src"):
                self._problems.append(
                    FormProblem(
                        f'The list "{name}" comes from a file beside the form, which is not supported yet; '
                        "put its rows into the choices sheet."
                    )
                )
            elif len(element):
                yield name, self._template(element[0], 0)

    def _template(self, element: Element, depth: int) -> Template:
        if depth > DEEPEST:
            raise FormRefusedError((FormProblem("Groups are nested too deeply."),))
        children = tuple(self._template(child, depth + 1) for child in element if isinstance(child.tag, str))
        is_template = element.get(f"{{{JAVAROSA}}}template") is not None
        return Template(
            local(element.tag), (element.text or "").strip() if not children else "", children, is_template
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
        for value in text.findall(f"{{{XFORMS}}}value"):
            forms[value.get("form", "")] = self.text(value, text.get("id", ""))
        return Translated(
            text=forms.get("", ()) or forms.get("long", ()),
            guidance=forms.get("guidance", ()),
            image=_file(forms.get("image") or forms.get("big-image")),
            audio=_file(forms.get("audio")),
        )


def _message(written: str | None) -> tuple[str, bool]:
    found = re.fullmatch(r"\s*jr:itext\(\s*'(.*)'\s*\)\s*", written or "", re.DOTALL)
    return (found[1], True) if found else (written or "", False)


def _file(parts: Text | None) -> str | None:
    text = "".join(part for part in parts or () if isinstance(part, str))
    return text.rsplit("/", 1)[-1] or None
