"""What a built program folder is made of: the list of parts (SBOM, CycloneDX 1.6) and the licence of each.

Both come from the very files PyInstaller gathered, and not from a list of wishes: every file belongs to a Python package,
to a Debian package of the build machine, to the interpreter or to us, or the build stops.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TOP = HERE.parent


class UnknownPartError(Exception):
    """Files went into the folder that nobody can name, or a part whose licence was never looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something others made. `kind`: "pypi", "deb" or "python". `depends`: purls of parts it leans on."""

    kind: str
    name: str
    version: str
    licence: str
    expression: bool = False
    sha256: str = ""
    texts: tuple[str, ...] = field(default=(), repr=False)
    depends: tuple[str, ...] = ()

    @property
    def purl(self) -> str:
        """Package URL, which names it everywhere."""
        if self.kind == "python":
            return f"pkg:generic/cpython@{self.version}"
        if self.kind == "deb":
            return (
                f"pkg:deb/debian/{self.name}@{self.version.replace('+', '%2B')}?arch=amd64&distro=debian-12"
            )
        return f"pkg:pypi/{self.name.lower().replace('_', '-')}@{self.version.replace('+', '%2B')}"


def gathered(files: Iterable[Path]) -> list[Part]:
    """The parts these files come from, in order. UnknownPartError where a file has no owner."""
    owners = _owners()
    found: dict[str, Part] = {}
    names, lost, system = set(), [], set()
    for file in files:
        real = file.resolve()
        if (key := owners.get(str(real))) is not None:
            names.add(key)
        elif real.is_relative_to(Path(sys.base_prefix).resolve()) and "site-packages" not in real.parts:
            found.setdefault("python", _interpreter())
        elif real.is_relative_to(TOP):
            continue
        elif sys.platform == "linux" and "site-packages" not in real.parts:
            system.add(real)
        else:
            lost.append(real)
    for part in [*map(of_distribution, map(metadata.distribution, sorted(names))), *_of_debian(system)]:
        found.setdefault(part.purl, part)
    if lost:
        raise UnknownPartError(f"Nobody owns these files: {', '.join(map(str, sorted(lost)[:8]))}")
    parts = sorted(found.values(), key=lambda part: (part.kind, part.name.lower()))
    known = {part.name.lower().replace("_", "-"): part.purl for part in parts if part.kind == "pypi"}
    return [_linked(part, known) for part in parts]


def of_distribution(one: metadata.Distribution) -> Part:
    """An installed Python package as a part, in the words of its own metadata."""
    said, is_expression = licence(one)
    texts = licence_texts(one)
    read = _read_by_people()["read"].get(one.metadata["Name"])
    if read is not None:
        if read["words"] not in "\n".join(texts):
            raise UnknownPartError(
                f"The licence of {one.metadata['Name']} is another than the one that was read."
            )
        said, is_expression = read["licence"], True
    return Part("pypi", one.metadata["Name"], one.version, said, is_expression, locked_hash(one), texts)


def licence(one: metadata.Distribution) -> tuple[str, bool]:
    """What a package says of its licence, one line, and whether that is an SPDX expression (PEP 639)."""
    if expression := one.metadata.get("License-Expression"):
        return expression.strip(), True
    named = [
        c.split("::")[-1].strip() for c in one.metadata.get_all("Classifier") or [] if c.startswith("License")
    ]
    said = (one.metadata.get("License") or "").strip()
    if said and "\n" not in said and len(said) < 80:
        return said, False
    return "; ".join(sorted(named)) or "see its text", False


def licence_texts(one: metadata.Distribution) -> tuple[str, ...]:
    """The licence texts that came with a package."""
    found = []
    for file in sorted(one.files or [], key=str):
        place = Path(str(one.locate_file(file)))
        named = any(word in file.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))
        if "dist-info" in str(file) and (named or "/licenses/" in file.as_posix()) and place.is_file():
            found.append(place.read_text(encoding="utf-8", errors="replace"))
    return tuple(found)


def is_permitted(said: str) -> bool:
    """Whether a licence was looked at and may travel with the program: one of a choice, or all of several."""
    permitted = set(_read_by_people()["permitted"])
    plain = said.replace("(", " ").replace(")", " ").replace(";", " AND ")
    return any(
        all(part.strip() in permitted for part in choice.split(" AND ")) for choice in plain.split(" OR ")
    )


def locked_hash(one: metadata.Distribution) -> str:
    """SHA-256 of the wheel in uv.lock that was installed; "" where none fits exactly one."""
    from packaging.utils import canonicalize_name, parse_wheel_filename

    tags = {
        line.split(":", 1)[1].strip()
        for line in (one.read_text("WHEEL") or "").splitlines()
        if line.startswith("Tag:")
    }
    fitting, version_here = [], one.version
    for wheel in _lock().get(canonicalize_name(one.metadata["Name"]), {}).get("wheels", []):
        _, version, _, offered = parse_wheel_filename(wheel["url"].rsplit("/", 1)[-1])
        if str(version) == version_here and {str(tag) for tag in offered} == tags:
            fitting.append(wheel["hash"].partition(":")[2])
    return fitting[0] if len(fitting) == 1 else ""


def sbom(parts: Iterable[Part]) -> str:
    """The list of parts, without a random number or a clock: the same commit, the same bytes."""
    own = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = list(parts)
    whole = {
        "type": "application",
        "bom-ref": "fieldtool",
        "name": "fieldtool",
        "version": own["version"],
        "description": own["description"],
        "licenses": [{"license": {"id": own["license"]}}],
    }
    document: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": whole},
        "components": [_component(part) for part in listed],
        "dependencies": [
            {"ref": "fieldtool", "dependsOn": [part.purl for part in listed]},
            *({"ref": part.purl, "dependsOn": list(part.depends)} for part in listed),
        ],
    }
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def demand_valid(document: str) -> None:
    """Checks a list of parts against CycloneDX's own schema. Needs the packaging group."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(document):
        raise UnknownPartError(f"The list of parts is no CycloneDX 1.6: {problem}")


def write(parts: Iterable[Part], target: Path) -> None:
    """`sbom.cdx.json` and `licences/` into a program folder."""
    listed = list(parts)
    unseen = [
        f"{one.name} ({one.licence})"
        for one in listed
        if one.kind == "pypi" and not is_permitted(one.licence)
    ]
    if unseen:
        raise UnknownPartError(f"Licences nobody has looked at: {', '.join(unseen)}")
    document = sbom(listed)
    demand_valid(document)
    (target / "sbom.cdx.json").write_text(document, encoding="utf-8")
    folder = target / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = [(HERE / "licences.txt").read_text(encoding="utf-8"), "\n"]
    for one in listed:
        lines.append(
            f"{one.name} {one.version}: {one.licence}{'' if one.texts else ' (no text in its wheel)'}\n"
        )
        if one.texts:
            (folder / f"{one.name}.txt").write_text("\n\n".join(one.texts), encoding="utf-8")
    (folder / "LICENCES.txt").write_text("".join(lines), encoding="utf-8")
    for text in sorted((HERE / "texts").glob("*.txt")):
        shutil.copy(text, folder / text.name)


def _component(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "platform" if part.kind == "python" else "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [
            {"expression": part.licence} if part.expression else {"license": {"name": part.licence}}
        ],
    }
    if part.sha256:
        made["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return made


def _linked(part: Part, known: Mapping[str, str]) -> Part:
    if part.kind != "pypi":
        return part
    needs = set()
    for line in metadata.distribution(part.name).requires or ():
        name = (
            "".join(c if c.isalnum() or c in "-_." else " " for c in line)
            .split()[0]
            .lower()
            .replace("_", "-")
        )
        if name in known:
            needs.add(known[name])
    from dataclasses import replace

    return replace(part, depends=tuple(sorted(needs)))


def _interpreter() -> Part:
    text = (
        Path(sys.base_prefix)
        / "lib"
        / f"python{sys.version_info.major}.{sys.version_info.minor}"
        / "LICENSE.txt"
    )
    texts = (text.read_text(encoding="utf-8"),) if text.is_file() else ()
    return Part("python", "CPython", sys.version.split()[0], "PSF-2.0", True, texts=texts)


def _owners() -> dict[str, str]:
    """Which installed package each file belongs to."""
    found = {}
    for one in metadata.distributions():
        place = os.path.realpath(str(one.locate_file("")))
        for file in one.files or ():
            found[os.path.normpath(os.path.join(place, str(file)))] = one.metadata["Name"]
    return found


def _of_debian(files: Iterable[Path]) -> list[Part]:
    """The Debian packages of the build machine that these libraries come from."""
    listed = sorted(map(str, files))
    if not listed:
        return []
    both = [spelled for file in listed for spelled in (file, file.removeprefix("/usr"))]
    asked = subprocess.run(["dpkg", "-S", *both], capture_output=True, text=True, check=False).stdout
    owner = {line.rsplit(": ", 1)[1]: line.split(":")[0] for line in asked.splitlines() if ": " in line}
    names = set()
    for file in listed:
        name = owner.get(file) or owner.get(file.removeprefix("/usr"))
        if name is None:
            raise UnknownPartError(f"No package owns {file}.")
        names.add(name)
    words = ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *sorted(names)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    parts = []
    for name, version in sorted({tuple(line.split()) for line in told.splitlines()}):
        text = Path("/usr/share/doc") / name / "copyright"
        texts = (text.read_text(encoding="utf-8", errors="replace"),) if text.is_file() else ()
        parts.append(Part("deb", name, version, "see its text (Debian copyright file)", texts=texts))
    return parts


@cache
def _read_by_people() -> dict[str, Any]:
    return tomllib.loads((HERE / "licences.toml").read_text(encoding="utf-8"))


@cache
def _lock() -> dict[str, Any]:
    read = tomllib.loads((TOP / "uv.lock").read_text(encoding="utf-8"))
    return {package["name"]: package for package in read["package"]}
