"""Write what Earmark is made of (CycloneDX) and the checksums of what was built.

    python packaging/sbom.py [--environment FOLDER] FOLDER

puts `earmark-sbom.json` and `SHA256SUMS` beside the packages in FOLDER. The list is read from an
environment that holds Earmark with its dependencies and nothing else; one is made where none is
named. What wheels and bundles carry inside is added: Python, SQLite, FFmpeg and libvlc.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import bundle
import earmark

PROJECT = bundle.CHECKOUT / "pyproject.toml"
SBOM = "earmark-sbom.json"
SUMS = "SHA256SUMS"
ROOT = "root-component"
# What the environment's own interpreter tells of the libraries inside; libvlc is the system's.
_ASK = """
import json, platform, sqlite3
import av
found = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version,
         "FFmpeg": av.ffmpeg_version_info}
try:
    import vlc
    found["libvlc"] = vlc.libvlc_get_version().decode().split()[0]
except Exception:
    pass
print(json.dumps(found))
"""
LICENSES = {
    "Python": "Python-2.0", "SQLite": "blessing", "libvlc": "LGPL-2.1-or-later",
    "FFmpeg": "LGPL-3.0-or-later AND GPL-2.0-or-later",  # its codecs of video
}  # fmt: skip


def main() -> int:
    """Write both files; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Raw)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--environment", type=Path, help="where Earmark is installed")
    options = parser.parse_args()
    if options.environment:
        python = bundle.python_of(options.environment)
    else:
        python = bundle.environment(bundle.BUILD / "sbom-target")
    text = written(python)
    (options.folder / SBOM).write_text(text, encoding="utf-8")
    (options.folder / SUMS).write_text(sums(options.folder), encoding="utf-8")
    print(f"  {len(json.loads(text)['components'])} components in {options.folder / SBOM}")
    return 0


class _Raw(argparse.RawDescriptionHelpFormatter):
    pass


def written(python: Path) -> str:
    """The list of what an environment holds, as valid CycloneDX."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    project = ["--pyproject", str(PROJECT)]
    output = ["--output-format", "JSON", "--spec-version", "1.6"]
    listed, told = (
        json.loads(subprocess.run(one, check=True, capture_output=True).stdout)
        for one in ([*command, *project, *output, str(python)], [str(python), "-c", _ASK])
    )
    return checked(completed(listed, told))


def completed(listed: dict[str, Any], libraries: dict[str, str]) -> dict[str, Any]:
    """Add our version, which the project file does not know, and the libraries inside."""
    listed["metadata"]["component"]["version"] = earmark.__version__
    needs = next(one for one in listed["dependencies"] if one["ref"] == ROOT)
    for name, version in libraries.items():
        reference = f"{name}=={version}"
        listed["components"].append({
            "type": "library", "bom-ref": reference, "name": name, "version": version,
            "licenses": [{"expression": LICENSES[name]}],
        })  # fmt: skip
        listed["dependencies"].append({"ref": reference})
        needs.setdefault("dependsOn", []).append(reference)
    return listed


def checked(listed: dict[str, Any]) -> str:
    """The list as text, where it is valid and names all that the project asks for.

    Raises:
        SystemExit: If it is not or does not.
    """
    text = json.dumps(listed, indent=2, sort_keys=True) + "\n"
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise SystemExit(f"The list is not valid CycloneDX: {wrong}")
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    wanted = {_plain(one) for one in project["dependencies"] if "sys_platform" not in one}
    lacking = wanted - {_plain(one["name"]) for one in listed["components"]}
    if lacking:
        raise SystemExit(f"The list lacks {', '.join(sorted(lacking))}.")
    return text


def _plain(requirement: str) -> str:
    """The name of a requirement or distribution, as they are compared."""
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def sums(folder: Path) -> str:
    """A line for each file of a folder, as `sha256sum -c` reads them."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    rows = ((hashlib.sha256(file.read_bytes()).hexdigest(), file.name) for file in files)
    return "".join(f"{digest}  {name}\n" for digest, name in rows)


if __name__ == "__main__":
    sys.exit(main())
