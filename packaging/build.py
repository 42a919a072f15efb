"""Builds what leaves the workshop: program folder, portable archive, .deb, list of parts (SBOM) and licences.

Run through `python3 dev.py package`. Two runs from one commit give the same bytes: SOURCE_DATE_EPOCH is the moment of the
commit, names are sorted, owners are nobody. `--twice` builds a second time and compares.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import tomllib
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
OUT = TOP / "dist"
ARCHITECTURE = "amd64"
DEBUGGED = ("libpython3", "_sqlite3.cpython")
"""Libraries that come with debugging symbols: 35 MB that help nobody who uses the program."""


def main() -> int:
    """Builds everything; 1 where two builds differ."""
    parser = argparse.ArgumentParser(description="Build packages of fieldtool into dist/.")
    parser.add_argument("--twice", action="store_true", help="build a second time and compare every byte")
    parser.add_argument("--folder-only", action="store_true", help="only the program folder")
    options = parser.parse_args()
    version = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    moment = _moment()
    os.environ |= {"SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "1"}
    OUT.mkdir(exist_ok=True)
    folder = build_folder(OUT / "fieldtool")
    if options.twice:
        second = build_folder(OUT / "second" / "fieldtool")
        ours, theirs = hashes(folder), hashes(second)
        differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
        say(f"Two builds: {len(ours)} files, {len(differing)} differ. {' '.join(differing[:10])}")
        shutil.rmtree(OUT / "second")
        if differing:
            return 1
    if options.folder_only:
        return 0
    made = [portable(folder, version, moment), deb(folder, version, moment)]
    lines = [f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in made]
    (OUT / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    for one in made:
        say(f"{one.name}: {one.stat().st_size / 1e6:.1f} MB")
    return 0


def build_folder(target: Path) -> Path:
    """The program folder, stripped of debugging symbols, with parts and licences beside it."""
    shutil.rmtree(target, ignore_errors=True)
    work = OUT / "work"
    shutil.rmtree(work, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(target.parent), "--workpath", str(work), str(HERE / "fieldtool.spec")]
    subprocess.run(command, check=True, cwd=TOP)
    shutil.rmtree(work)
    for file in sorted(target.rglob("*.so*")):
        if (
            file.is_file()
            and not file.is_symlink()
            and file.name.startswith(DEBUGGED)
            and shutil.which("strip")
        ):
            subprocess.run(["strip", "--strip-debug", str(file)], check=True)
    licences(target / "licences")
    (target / "sbom.cdx.json").write_text(sbom(), encoding="utf-8")
    total = sum(file.stat().st_size for file in target.rglob("*") if file.is_file() and not file.is_symlink())
    say(f"{target.name}/: {total / 1e6:.0f} MB in {len(hashes(target))} files")
    return target


def shipped() -> list[metadata.Distribution]:
    """What the program needs, from its own list of dependencies downward; nothing that only builds it."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["headquarters"]]
    found: dict[str, metadata.Distribution] = {}
    while wanted:
        line = wanted.pop()
        requirement, _, marker = line.partition(";")
        if "extra" in marker and "binary" not in marker:
            continue
        name = "".join(c if c.isalnum() or c in "-_." else " " for c in requirement).split()[0]
        key = name.lower().replace("_", "-")
        try:
            if key not in found:
                found[key] = metadata.distribution(name)
                wanted += found[key].requires or []
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
    for one in ("psycopg-binary",):
        found.setdefault(one, metadata.distribution(one))
    return [found[key] for key in sorted(found)]


def sbom() -> str:
    """The list of parts as CycloneDX 1.6, without a random number or a clock: the same commit, the same bytes."""
    hashed = {
        package["name"]: package
        for package in tomllib.loads((TOP / "uv.lock").read_text(encoding="utf-8"))["package"]
    }
    parts = []
    for one in shipped():
        name, version = one.metadata["Name"], one.version
        part = {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name.lower()}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name.lower()}@{version}",
            "licenses": [{"license": {"name": licence(one)}}],
        }
        wheels = hashed.get(name.lower().replace("_", "-"), {}).get("wheels", [])
        tags = {
            line.split(":", 1)[1].strip()
            for line in (one.read_text("WHEEL") or "").splitlines()
            if line.startswith("Tag:")
        }
        digests = [
            w["hash"].split(":")[1]
            for w in wheels
            if any(tag.split("-")[-1].split(".")[0] in w["url"] for tag in tags)
        ]
        if len(digests) == 1:
            part["hashes"] = [{"alg": "SHA-256", "content": digests[0]}]
        parts.append(part)
    own = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    whole = {"type": "application", "bom-ref": "fieldtool", "name": "fieldtool", "version": own["version"],
             "licenses": [{"license": {"id": own["license"]}}]}  # fmt: skip
    interpreter = {"type": "platform", "bom-ref": "python", "name": "CPython", "version": sys.version.split()[0],
                   "licenses": [{"license": {"id": "PSF-2.0"}}]}  # fmt: skip
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": whole},
        "components": [interpreter, *parts],
        "dependencies": [{"ref": "fieldtool", "dependsOn": ["python", *(part["bom-ref"] for part in parts)]}],
    }
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def licence(one: metadata.Distribution) -> str:
    """What a distribution says of its licence, in its own words, one line."""
    said = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    if said and "\n" not in said.strip() and len(said) < 80:
        return said.strip()
    named = [
        c.split("::")[-1].strip() for c in one.metadata.get_all("Classifier") or [] if c.startswith("License")
    ]
    return "; ".join(named) or "see its text"


def licences(target: Path) -> None:
    """One file a part with its licence texts, and LICENCES.txt that lists them all."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    lines = [(HERE / "licences.txt").read_text(encoding="utf-8"), "\n"]
    for one in shipped():
        texts = [
            Path(str(one.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            for file in one.files or []
            if "dist-info" in str(file)
            and any(word in file.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))
        ]
        lines.append(
            f"{one.metadata['Name']} {one.version}: {licence(one)}{'' if texts else ' (no text in its wheel)'}\n"
        )
        if texts:
            (target / f"{one.metadata['Name']}.txt").write_text("\n\n".join(texts), encoding="utf-8")
    (target / "LICENCES.txt").write_text("".join(lines), encoding="utf-8")
    for text in sorted((HERE / "texts").glob("*.txt")) if (HERE / "texts").is_dir() else ():
        shutil.copy(text, target / text.name)


def layout(folder: Path, root: Path, version: str) -> None:
    """The layout updates work on (docs/formats/update.md): versions side by side, `current` names the one that runs."""
    shutil.copytree(folder, root / "versions" / version, symlinks=True)
    (root / "current").write_text(f"{version}\n", encoding="utf-8")
    (root / "trust").mkdir()
    shutil.copy(HERE / "launcher.sh", root / "fieldtool")
    (root / "fieldtool").chmod(0o755)


def portable(folder: Path, version: str, moment: int) -> Path:
    """A folder to run from a stick, as one archive; vault and settings lie beside the program."""
    root = OUT / "portable" / f"fieldtool-{version}"
    shutil.rmtree(root.parent, ignore_errors=True)
    root.mkdir(parents=True)
    layout(folder, root, version)
    (root / "portable").write_text("Vault and settings lie in data/ beside this file.\n", encoding="utf-8")
    target = OUT / f"fieldtool-{version}-linux-{ARCHITECTURE}.tar.gz"
    _tar(root.parent, target, moment)
    shutil.rmtree(root.parent)
    return target


def deb(folder: Path, version: str, moment: int) -> Path:
    """The Debian package: /opt/fieldtool, a command, a menu entry, and what Debian must have."""
    root = OUT / "deb"
    shutil.rmtree(root, ignore_errors=True)
    (root / "DEBIAN").mkdir(parents=True)
    layout(folder, root / "opt" / "fieldtool", version)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "fieldtool").symlink_to("/opt/fieldtool/fieldtool")
    menu = root / "usr" / "share" / "applications"
    menu.mkdir(parents=True)
    shutil.copy(HERE / "fieldtool.desktop", menu / "fieldtool.desktop")
    documents = root / "usr" / "share" / "doc" / "fieldtool"
    documents.mkdir(parents=True)
    shutil.copy(TOP / "LICENSE", documents / "copyright")
    table = tomllib.loads((HERE / "debian.toml").read_text(encoding="utf-8"))
    depends = ", ".join(sorted({*table["offscreen"], *table["window"]} | {"libc6 (>= 2.34)"}))
    size = sum(f.stat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink()) // 1024
    control = (HERE / "control").read_text(encoding="utf-8")
    (root / "DEBIAN" / "control").write_text(
        control.format(version=version, architecture=ARCHITECTURE, size=size, depends=depends),
        encoding="utf-8",
    )
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(HERE / f"deb.{script}", root / "DEBIAN" / script)
        (root / "DEBIAN" / script).chmod(0o755)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            # What was executable stays so; nobody but root writes; the umask of the build machine does not count.
            executable = path.is_dir() or bool(path.stat().st_mode & stat.S_IXUSR)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    target = OUT / f"fieldtool_{version}_{ARCHITECTURE}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return target


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, by its path in the folder; of a link, where it points."""
    return {
        file.relative_to(folder).as_posix(): f"-> {os.readlink(file)}"
        if file.is_symlink()
        else hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_symlink() or file.is_file()
    }


def _tar(folder: Path, target: Path, moment: int) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & stat.S_IXUSR else 0o644
        return entry

    with (
        target.open("wb") as stream,
        gzip.GzipFile("", "wb", 6, stream, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            archive.add(path, path.relative_to(folder).as_posix(), recursive=False, filter=plain)


def _moment() -> int:
    """When the commit was made, in seconds: the only clock a build knows."""
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True, check=False
    )
    return int(os.environ.get("SOURCE_DATE_EPOCH") or said.stdout.strip() or 1767225600)


def say(text: str) -> None:
    """One line of progress."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
