"""The list of parts and the checksums of a release; `.ci/run` writes both of the built wheel."""

import json
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

import earmark
import sbom

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listed() -> dict[str, Any]:
    """A list as cyclonedx_py makes it, of all that the project asks for."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    names = sorted({sbom._plain(one) for one in project["dependencies"]})
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"bom-ref": sbom.ROOT, "name": "earmark", "type": "application"}},
        "components": [
            {"type": "library", "bom-ref": name, "name": name, "version": "1"} for name in names
        ],
        "dependencies": [{"ref": sbom.ROOT, "dependsOn": names}],
    }


def test_the_list_names_our_version_and_the_libraries_inside(listed: dict[str, Any]) -> None:
    inside = dict.fromkeys(sbom.LICENSES, "3.0")
    whole = json.loads(sbom.checked(sbom.completed(listed, inside)))
    assert whole["metadata"]["component"]["version"] == earmark.__version__
    assert {"Python", "SQLite", "FFmpeg", "libvlc"} <= {one["name"] for one in whole["components"]}
    assert "libvlc==3.0" in whole["dependencies"][0]["dependsOn"]


def test_a_list_without_something_that_is_needed_is_not_written(listed: dict[str, Any]) -> None:
    listed["components"] = [one for one in listed["components"] if one["name"] != "numpy"]
    listed["dependencies"][0]["dependsOn"].remove("numpy")
    with pytest.raises(SystemExit, match="lacks numpy"):
        sbom.checked(listed)


def test_a_list_that_is_not_valid_is_not_written(listed: dict[str, Any]) -> None:
    del listed["components"][0]["type"]
    with pytest.raises(SystemExit, match="not valid CycloneDX"):
        sbom.checked(listed)


def test_checksums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    (tmp_path / "SHA256SUMS").write_text(sbom.sums(tmp_path), encoding="utf-8")
    assert sbom.sums(tmp_path).count("a.deb") == 1
    tool = shutil.which("sha256sum")
    if tool is not None:
        subprocess.run([tool, "-c", "SHA256SUMS"], cwd=tmp_path, check=True)
