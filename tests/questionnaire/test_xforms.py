"""XForms that other programs wrote run too: relative paths, old words, values set while a form is filled."""

from __future__ import annotations

import pytest

from fieldtool.domain.form import FormProblem, QuestionKind
from fieldtool.questionnaire import CompiledForm, FormRefusedError, compile_form, load_xform
from tests.questionnaire.written import now, values

FRAME = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Invented</h:title><model><instance><data id="x" version="3">{instance}</data></instance>{model}</model>
</h:head><h:body>{body}</h:body></h:html>"""


def form(instance: str, model: str, body: str) -> CompiledForm:
    return load_xform(FRAME.format(instance=instance, model=model, body=body))


def problems(instance: str, model: str, body: str) -> list[FormProblem]:
    with pytest.raises(FormRefusedError) as refused:
        form(instance, model, body)
    return [problem for problem in refused.value.problems if problem.blocks]


def test_id_version_and_title_are_told() -> None:
    info = form("<a/>", "", '<input ref="/data/a"><label>A</label></input>').info
    assert (info.id, info.version, info.title) == ("x", "3", "Invented")


@pytest.mark.parametrize("ref", ["/data/g/a", "a", "./a", "current()/a", "../g/a"])
def test_a_control_may_name_its_node_from_where_it_stands(ref: str) -> None:
    made = form(
        "<g><a/></g>", "", f'<group ref="/data/g"><input ref="{ref}"><label>A</label></input></group>'
    )
    assert made.open(now=now).refs() == ("/data/g/a",)


def test_a_control_may_name_its_bind() -> None:
    made = form(
        "<a/>",
        '<bind id="one" nodeset="/data/a" type="xsd:int"/>',
        '<input bind="one"><label>A</label></input>',
    )
    assert made.open(now=now).question("/data/a", "en").kind is QuestionKind.INTEGER


def test_a_group_without_a_node_is_only_a_frame() -> None:
    made = form("<a/><b/>", "", '<group><label>G</label><input ref="/data/a"/><input ref="/data/b"/></group>')
    session = made.open(now=now)
    assert session.refs() == ("/data/a", "/data/b")
    assert [section.refs for section in session.sections("en")] == [("/data/a", "/data/b")]


def test_what_a_record_holds_of_a_calculation_that_reads_nothing_stays() -> None:
    made = form(
        "<a/><id/><at/>",
        '<bind nodeset="/data/id" calculate="uuid()"/><bind nodeset="/data/at" calculate="now()" relevant="/data/a = 1"/>',
        '<input ref="/data/a"/>',
    )
    session = made.open(now=now)
    session.answer("/data/a", "1")
    assert values(made.open(session.stored(), now=now)) == values(session)
    assert len(values(session)["/data/id"]) == 36


def test_a_default_written_as_a_calculation_keeps_what_was_answered() -> None:
    made = form(
        "<a/><b/>",
        '<bind nodeset="/data/a" calculate="coalesce(/data/a, /data/b)"/>',
        '<input ref="/data/b"/>',
    )
    session = made.open(now=now)
    session.answer("/data/b", "first")
    session.answer("/data/b", "second")
    assert values(session)["/data/a"] == "first"


def test_values_set_at_the_beginning_and_in_each_new_instance() -> None:
    made = form(
        '<a/><n/><r jr:template=""><b/></r><r><b/></r>',
        '<setvalue ref="/data/a" event="odk-instance-first-load">plain text</setvalue>'
        '<setvalue ref="/data/n" event="odk-instance-load" value="1 + 1"/>',
        '<input ref="/data/a"/><repeat nodeset="/data/r"><input ref="/data/r/b"/>'
        '<setvalue ref="/data/r/b" event="odk-instance-first-load odk-new-repeat" value="position(..) * 10"/></repeat>',
    )
    session = made.open(now=now)
    session.add_repeat("/data/r")
    assert values(session) == {
        "/data/a": "plain text",
        "/data/n": "2",
        "/data/r[1]/b": "10",
        "/data/r[2]/b": "20",
    }


@pytest.mark.parametrize(
    ("preload", "name"), [("property", "uri:deviceid"), ("property", "DeviceID"), ("property", "deviceid")]
)
def test_older_words_for_the_laptop(preload: str, name: str) -> None:
    made = form(
        "<a/><d/>",
        f'<bind nodeset="/data/d" jr:preload="{preload}" jr:preloadParams="{name}"/>',
        '<input ref="/data/a"/>',
    )
    assert values(made.open(now=now, context={"deviceid": "ab12"})) == {"/data/d": "ab12"}


@pytest.mark.parametrize(
    ("instance", "model", "body", "part"),
    [
        ("<a/>", "", '<input ref="/data/b"/>', "no place for its answer"),
        ("<a/><a/>", "", '<input ref="/data/a"/>', "used twice"),
        ("<a/>", "", '<secret ref="/data/a"/>', "kind secret"),
        ("<a/>", '<bind nodeset="/data/a" type="intent"/>', '<input ref="/data/a"/>', "another program"),
        (
            "<a/>",
            '<odk:setgeopoint ref="/data/a" event="odk-instance-first-load"/>',
            '<input ref="/data/a"/>',
            "place",
        ),
        ("<a/>", "", '<input ref="/data/a" query="instance(\'x\')"/>', "external_choices"),
        ("<a/><meta><entity/></meta>", "", '<input ref="/data/a"/>', "Entities"),
        (
            "<a/>",
            '<setvalue ref="/data/a" event="xforms-blur" value="1"/>',
            '<input ref="/data/a"/>',
            "xforms-blur",
        ),
        (
            "<a/>",
            '<bind nodeset="/data/a" jr:preload="patient" jr:preloadParams="name"/>',
            "<input ref='/data/a'/>",
            "patient",
        ),
    ],
)
def test_what_cannot_be_run_is_refused(instance: str, model: str, body: str, part: str) -> None:
    [problem] = problems(instance, model, body)
    assert part in problem.sentence


def test_a_server_is_named_in_vain() -> None:
    made = form("<a/>", '<submission action="https://example.org/in"/>', '<input ref="/data/a"/>')
    assert ["nothing is ever sent" in problem.sentence for problem in made.problems] == [True]


def test_a_form_that_leaves_out_its_namespace_is_read_all_the_same() -> None:
    form = """<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title><model><instance>
      <data id="t"><a/></data></instance><bind nodeset="/data/a" type="int"/></model></h:head>
      <h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""
    session = compile_form(form.encode(), file_name="t.xml").open(now=now)
    assert session.question("/data/a", "en").kind is QuestionKind.INTEGER


def test_what_the_last_interview_said_is_never_there() -> None:
    """ODK Collect fills a default from the form saved last; here that was another person."""
    form = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title>
      <model><instance><data id="t"><street/></data></instance>
      <instance id="__last-saved" src="jr://instance/last-saved"/><bind nodeset="/data/street" type="string"/>
      <setvalue event="odk-instance-first-load" ref="/data/street" value="instance('__last-saved')/data/street"/>
      </model></h:head><h:body><input ref="/data/street"><label>Street</label></input></h:body></h:html>"""
    compiled_form = compile_form(form.encode(), file_name="t.xml")
    assert any("earlier interview" in one.sentence for one in compiled_form.problems)
    assert compiled_form.open(now=now).question("/data/street", "en").value == ""


@pytest.mark.parametrize(
    ("preload", "params"), [("uid", "general"), ("property", "UserID"), ("context", "UserName")]
)
def test_older_words_for_what_fills_itself_are_understood(preload: str, params: str) -> None:
    form = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
      xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>T</h:title><model><instance>
      <data id="t"><mark/><a/></data></instance>
      <bind nodeset="/data/mark" type="string" jr:preload="{preload}" jr:preloadParams="{params}"/></model></h:head>
      <h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""
    session = compile_form(form.encode(), file_name="t.xml").open(now=now, context={"username": "officer-7"})
    session.answer("/data/a", "x")
    found = {one.ref: one.value for one in session.stored()}.get("/data/mark", "")
    assert found.startswith({"uid": "uuid:", "property": "", "context": "officer-7"}[preload])
