"""The forms in which the program folder travels: a portable archive and a Debian package, the same bytes each time."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import stat
import subprocess
import tarfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
ARCHITECTURE = "amd64"


def all_of(folder: Path, out: Path, version: str, moment: int) -> list[Path]:
    """Both of them, in `out`."""
    return [portable(folder, out, version, moment), deb(folder, out, version, moment)]


def layout(folder: Path, root: Path, version: str) -> None:
    """The layout updates work on (docs/formats/update.md): versions side by side, `current` names the one that runs."""
    shutil.copytree(folder, root / "versions" / version, symlinks=True)
    (root / "current").write_text(f"{version}\n", encoding="utf-8")
    (root / "trust").mkdir()
    publishers = HERE / "trust"
    for one in sorted(publishers.glob("*.pem")) if publishers.is_dir() else ():
        shutil.copy(one, root / "trust" / one.name)
    shutil.copy(HERE / "launcher.sh", root / "fieldtool")
    (root / "fieldtool").chmod(0o755)


def portable(folder: Path, out: Path, version: str, moment: int) -> Path:
    """A folder to run from a stick, as one archive; vault and settings lie beside the program."""
    root = out / "portable" / f"fieldtool-{version}"
    shutil.rmtree(root.parent, ignore_errors=True)
    root.mkdir(parents=True)
    layout(folder, root, version)
    (root / "portable").write_text("Vault and settings lie in data/ beside this file.\n", encoding="utf-8")
    target = out / f"fieldtool-{version}-linux-{ARCHITECTURE}.tar.gz"
    _tar(root.parent, target, moment)
    shutil.rmtree(root.parent)
    return target


def deb(folder: Path, out: Path, version: str, moment: int) -> Path:
    """The Debian package: /opt/fieldtool, a command, a menu entry, and what Debian must have."""
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    (root / "DEBIAN").mkdir(parents=True)
    layout(folder, root / "opt" / "fieldtool", version)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "fieldtool").symlink_to("/opt/fieldtool/fieldtool")
    menu = root / "usr" / "share" / "applications"
    menu.mkdir(parents=True)
    shutil.copy(HERE / "fieldtool.desktop", menu / "fieldtool.desktop")
    _documents(root, version, moment)
    size = sum(f.stat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink()) // 1024
    control = (HERE / "control").read_text(encoding="utf-8")
    (root / "DEBIAN" / "control").write_text(
        control.format(
            version=version, architecture=ARCHITECTURE, size=size, depends=", ".join(depends(folder))
        ),
        encoding="utf-8",
    )
    for script in ("postinst", "postrm"):
        shutil.copy(HERE / f"deb.{script}", root / "DEBIAN" / script)
        (root / "DEBIAN" / script).chmod(0o755)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            # What was executable stays so; nobody but root writes; the umask of the build machine does not count.
            executable = path.is_dir() or (bool(path.stat().st_mode & stat.S_IXUSR) and not _is_library(path))
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    target = out / f"fieldtool_{version}_{ARCHITECTURE}.deb"
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z2",
        "--threads-max=1",
        "--build",
        str(root),
        str(target),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return target


def depends(folder: Path) -> list[str]:
    """Debian packages the folder leans on: those of its libraries that it does not bring, and what Qt opens by itself."""
    table = tomllib.loads((HERE / "debian.toml").read_text(encoding="utf-8"))
    found = {*table["offscreen"], *table["window"]}
    brought = {file.name for file in folder.rglob("*.so*")}
    wanted: set[str] = set()
    for file in [folder / "fieldtool", *folder.rglob("*.so*")]:
        if file.is_symlink() or not file.is_file():
            continue
        said = subprocess.run(
            ["readelf", "-d", str(file)], capture_output=True, text=True, check=False
        ).stdout
        wanted |= set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said))
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(reversed(re.findall(r"^\t(\S+) \(libc6,x86-64\S*.*\) => (\S+)$", cache, re.MULTILINE)))
    for name in sorted(wanted - brought):
        if name.startswith(OPTIONAL) or name not in places:
            continue
        for spelled in (places[name], f"/usr{places[name]}", os.path.realpath(places[name])):
            asked = subprocess.run(["dpkg", "-S", spelled], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                found.add(asked.stdout.split(":")[0].strip())
                break
    return sorted((found - {"libc6"}) | {"libc6 (>= 2.34)"})


OPTIONAL = ("libcups", "libgtk")
"""Loaded where they are there: without CUPS nothing can be printed, and all else goes on (Recommends)."""


def _documents(root: Path, version: str, moment: int) -> None:
    """What Debian asks of every package: whose it is, what changed."""
    place = root / "usr" / "share" / "doc" / "fieldtool"
    place.mkdir(parents=True)
    shutil.copy(HERE / "copyright", place / "copyright")
    day = datetime.fromtimestamp(moment, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    text = (
        f"fieldtool ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md of the sources.\n\n"
        f" -- fieldtool maintainers <maintainers@fieldtool.example>  {day}\n"
    )
    with (place / "changelog.gz").open("wb") as stream, gzip.GzipFile("", "wb", 9, stream, mtime=0) as packed:
        packed.write(text.encode())
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides / "fieldtool")


def _is_library(path: Path) -> bool:
    return ".so" in path.name


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
