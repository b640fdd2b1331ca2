"""Write what Earmark is made of (CycloneDX) and the checksums of what was built.

    python packaging/sbom.py FOLDER

puts `earmark-sbom.json` and `SHA256SUMS` beside the packages in FOLDER. The list is read from an
environment that holds Earmark with its dependencies and nothing else.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import bundle

CYCLONEDX = "cyclonedx-bom>=5,<8"
SBOM = "earmark-sbom.json"
SUMS = "SHA256SUMS"


def main() -> int:
    """Write both files; returns the exit status."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    target = bundle.environment()
    tool = bundle.BUILD / "sbom-env"
    subprocess.run([sys.executable, "-m", "venv", str(tool)], check=True)
    python = bundle.python_of(tool)
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, CYCLONEDX], check=True)
    command = [str(python), "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    pyproject = ["--pyproject", str(bundle.CHECKOUT / "pyproject.toml")]
    output = ["--output-format", "JSON", "--output-file", str(folder / SBOM)]
    subprocess.run([*command, *pyproject, *output, str(target)], check=True)
    (folder / SUMS).write_text(sums(folder), encoding="utf-8")
    return 0


def sums(folder: Path) -> str:
    """A line for each file of a folder, as `sha256sum -c` reads them."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    rows = ((hashlib.sha256(file.read_bytes()).hexdigest(), file.name) for file in files)
    return "".join(f"{digest}  {name}\n" for digest, name in rows)


if __name__ == "__main__":
    sys.exit(main())
