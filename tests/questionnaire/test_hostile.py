"""Files made to do harm, or by accident: one clear sentence, under a second, in little memory."""

from __future__ import annotations

import io
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from fieldtool.questionnaire import FormRefusedError, compile_form
from fieldtool.questionnaire.findings import LONGEST_TEXT
from fieldtool.questionnaire.workbook import MOST_ROWS
from tests.questionnaire.written import compiled, opened, refusal, row

SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def workbook(survey: list[list[object]], change: Callable[[str, str], str] | None = None) -> bytes:
    """A real .xlsx; `change` rewrites its parts afterwards, as no spreadsheet program would."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for line in survey:
        sheet.append(line)
    stream = io.BytesIO()
    book.save(stream)
    if change is None:
        return stream.getvalue()
    made = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name).decode()))
    return made.getvalue()


ROWS: list[list[object]] = [["type", "name", "label"], ["text", "a", "A"]]


def _bomb() -> bytes:
    return workbook(ROWS, lambda name, text: text + " " * 60_000_000 if name.endswith("sheet1.xml") else text)


def _million_rows() -> bytes:
    rows = SHEET.format('<row><c t="n"><v>1</v></c></row>' * 700_000)
    return workbook(ROWS, lambda name, text: rows if name.endswith("sheet1.xml") else text)


def _million_empty_rows() -> bytes:
    rows = SHEET.format("<row/>" * 1_048_576)
    return workbook(ROWS, lambda name, text: rows if name.endswith("sheet1.xml") else text)


def _laughs() -> bytes:
    lies = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    return workbook(ROWS, lambda name, text: lies + text if name.endswith("sheet1.xml") else text)


def _many_parts() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for number in range(5000):
            archive.writestr(f"xl/{number}.xml", "")
    return made.getvalue()


def _wide() -> bytes:
    return workbook([["type", "name", "label", *(f"c{n}" for n in range(2000))], ["text", "a", "A"]])


def _no_workbook() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    return made.getvalue()


def _formula() -> bytes:
    return workbook([*ROWS, ["text", "b", '=CONCATENATE("B", "?")']])


def _deep() -> bytes:
    groups = [["begin_group", f"g{n}", "G"] for n in range(700)]
    return workbook([ROWS[0], *groups, ["text", "a", "A"], *([["end_group", "", ""]] * 700)])


def _circle() -> bytes:
    return workbook(
        [
            ["type", "name", "label", "calculation"],
            ["text", "t", "T", ""],
            *(["calculate", f"c{n}", "", f"${{c{(n + 1) % 300}}} + 1"] for n in range(300)),
        ]
    )


HOSTILE = {
    "far larger inside": _bomb,
    f"more than {MOST_ROWS} rows": _million_rows,
    f"more than {MOST_ROWS} rows; delete the empty": _million_empty_rows,
    "no spreadsheet program writes": _laughs,
    "was not opened": _many_parts,
    "columns": _wide,
    "no spreadsheet": _no_workbook,
    "never calculated": _formula,
    "nested too deeply": _deep,
    "circle": _circle,
}


@pytest.mark.parametrize("part", HOSTILE)
def test_a_hostile_workbook_gets_one_clear_sentence(part: str) -> None:
    with pytest.raises(FormRefusedError) as refused:
        compile_form(HOSTILE[part](), file_name="hostile.xlsx")
    [problem] = [one for one in refused.value.problems if one.blocks]
    assert part in problem.sentence
    assert problem.sentence.endswith(".")


def test_hostile_workbooks_cost_under_a_second_and_two_hundred_megabytes(tmp_path: Path) -> None:
    """Measured in a process of its own, one file after the other, after a harmless form has loaded what reading needs.

    The time is processor time: a machine busy with other things is not the file's doing.
    """
    for number, make in enumerate(HOSTILE.values()):
        (tmp_path / f"{number}.xlsx").write_bytes(make())
    (tmp_path / "harmless.xlsx").write_bytes(workbook(ROWS))
    script = textwrap.dedent(
        """
        import re, sys, time
        from pathlib import Path
        from fieldtool.questionnaire import FormRefusedError, compile_form
        folder = Path(sys.argv[1])
        compile_form(folder / "harmless.xlsx", file_name="harmless.xlsx")
        for path in sorted(folder.glob("[0-9]*.xlsx")):
            begin = time.process_time()
            try:
                compile_form(path, file_name=path.name)
            except FormRefusedError:
                pass
            print(path.name, time.process_time() - begin)
        most = re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())
        print("megabytes", int(most[1]) / 1024)
        """
    )
    if sys.platform != "linux":
        pytest.skip("the size of a process is told otherwise elsewhere")
    made = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    told = {line.split()[0]: float(line.split()[1]) for line in made.stdout.splitlines()}
    megabytes = told.pop("megabytes")
    assert len(told) == len(HOSTILE)
    assert {name: seconds for name, seconds in told.items() if seconds > 1.0} == {}
    assert megabytes < 200


def test_the_cell_of_a_formula_is_named() -> None:
    with pytest.raises(FormRefusedError) as refused:
        compile_form(_formula(), file_name="a.xlsx")
    [problem] = refused.value.problems
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, "C")


def test_a_formula_that_was_calculated_is_read() -> None:
    def calculated(name: str, text: str) -> str:
        for empty in ("<v></v>", "<v />", "<v/>"):
            text = text.replace(empty, "<v>B?</v>")
        return text.replace('<c r="C3"', '<c t="str" r="C3"')

    data = workbook([*ROWS, ["text", "b", '=CONCATENATE("B", "?")']], calculated)
    assert "B?" in compile_form(data, file_name="a.xlsx").xform


def test_a_workbook_is_told_from_its_first_bytes() -> None:
    assert compile_form(workbook(ROWS), file_name="misnamed.xls").info.title


def test_a_text_longer_than_any_screen_is_refused_in_its_row() -> None:
    [problem] = refusal([row("text", "a"), row("note", "b", "x" * 10_000)])
    assert (problem.sheet, problem.row, problem.column) == ("survey", 3, "label")
    assert compiled([row("note", "b", "x" * LONGEST_TEXT)]).problems == ()


def test_html_in_a_text_stays_text_and_is_told() -> None:
    label = "<b>Hello</b> <img src='file:///x'> <script>alert(1)</script>"
    form = compiled([row("text", "a", label)])
    assert [(one.row, one.column, one.blocks) for one in form.problems] == [(2, "label", False)]
    assert opened([row("text", "a", label)]).question("/data/a", "en").label == label


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(.*a){20}b", "([a-z]+)*=" * 3])
def test_a_pattern_made_to_take_for_ever_ends_soon(pattern: str) -> None:
    form = opened([row("text", "a", constraint=f"regex(., '^{pattern}$')")])
    form.answer("/data/a", "a" * 40)
    assert set(form.expression_problems) <= {"/data/a constraint"}


def test_a_chain_of_operators_may_be_long() -> None:
    form = opened([row("integer", "a"), row("calculate", "sum", calculation="${a}" + " + 1" * 8000)])
    form.answer("/data/a", "1")
    assert {one.ref: one.value for one in form.stored()}["/data/sum"] == "8001"


def test_an_expression_nested_too_deeply_is_refused() -> None:
    deep = "(" * 3000 + "1" + ")" * 3000
    [problem] = refusal([row("calculate", "a", calculation=deep), row("text", "b")])
    assert "nested too deeply" in problem.sentence


@pytest.mark.parametrize(
    "xform",
    [
        "<html/>",
        '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head/><h:body/></h:html>',
        "<a>" * 100_000,
        "<a>" * 5000 + "</a>" * 5000,
    ],
)
def test_xml_that_is_no_form_is_refused(xform: str) -> None:
    with pytest.raises(FormRefusedError):
        compile_form(xform.encode(), file_name="a.xml")


def test_a_file_name_in_a_form_cannot_leave_the_folder() -> None:
    asked: list[str] = []

    def beside(name: str) -> bytes | None:
        asked.append(name)
        return b"name,label\na,A\n"

    rows = [row("select_one_from_file t.csv", "t")]
    xform = compile_form_of(rows, beside).replace(
        '<instance id="t">', '<instance id="u" src="jr://file-csv/../secret.csv"/><instance id="t">', 1
    )
    with pytest.raises(FormRefusedError):
        compile_form(xform.encode(), file_name="a.xml", beside=beside)
    assert asked == ["t.csv"]


def compile_form_of(rows: list[dict[str, str]], beside: Callable[[str], bytes | None]) -> str:
    from tests.questionnaire.written import markdown

    return compile_form(markdown(rows).encode(), file_name="a.md", beside=beside).xform


@pytest.mark.parametrize(
    ("file", "part"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"", "first row"),
        (b"name,la bel\na,b\n", "la bel"),
        (b'name,label\n"a,b\n', "comma-separated"),
        (b"name\n" + b"x" * 6_000_000, "5 MB"),
    ],
)
def test_a_data_file_that_cannot_be_used_is_refused_by_name(file: bytes, part: str) -> None:
    with pytest.raises(FormRefusedError) as refused:
        compiled([row("select_one_from_file t.csv", "t")], files={"t.csv": file})
    assert "t.csv" in refused.value.problems[0].sentence
    assert part in refused.value.problems[0].sentence
