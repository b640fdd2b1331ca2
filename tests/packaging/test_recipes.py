"""The recipes of packages: what can be checked of them without building anything."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

from earmark.cli.main import COMMANDS
from earmark.store.schema import APPLICATION_ID

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
LINUX = PACKAGING / "linux"
APP_ID = "org.earmark.Earmark"


def validate(program: str, *arguments: str) -> None:
    """Run a validator of the desktop; skip the test where it is missing."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"needs {program}")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry_is_valid() -> None:
    validate("desktop-file-validate", str(LINUX / f"{APP_ID}.desktop"))


def test_the_metainfo_is_valid() -> None:
    validate("appstreamcli", "validate", "--no-net", str(LINUX / f"{APP_ID}.metainfo.xml"))


def test_the_mime_type_knows_the_number_that_projects_carry() -> None:
    root = ElementTree.parse(LINUX / f"{APP_ID}.mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    values = {one.get("offset"): one.get("value") for one in root.iter(f"{space}match")}
    assert values["68"] == APPLICATION_ID.to_bytes(4, "big").decode()
    (glob,) = root.iter(f"{space}glob")
    assert glob.get("pattern") == "*.earmark"


def test_desktop_entry_mime_type_and_metainfo_agree() -> None:
    kind = "application/vnd.earmark.project"
    assert f"MimeType={kind};" in (LINUX / f"{APP_ID}.desktop").read_text("utf-8")
    assert kind in (LINUX / f"{APP_ID}.mime.xml").read_text("utf-8")
    metainfo = (LINUX / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    assert f"<mediatype>{kind}</mediatype>" in metainfo
    assert f'<launchable type="desktop-id">{APP_ID}.desktop</launchable>' in metainfo


def test_the_window_names_its_desktop_entry() -> None:
    source = (CHECKOUT / "desktop/earmark/ui/application.py").read_text("utf-8")
    assert f'setDesktopFileName("{APP_ID}")' in source


def test_shell_scripts_are_well_formed() -> None:
    scripts = [*PACKAGING.rglob("*.sh"), CHECKOUT / ".ci/run", CHECKOUT / ".ci/steps.sh"]
    assert len(scripts) >= 5
    command = [Path(sys.executable).with_name("shellcheck"), "--external-sources"]
    done = subprocess.run(
        [*command, "--severity=warning", *scripts], cwd=CHECKOUT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_icons_are_drawn_in_every_container(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "icon_files.py"), str(tmp_path)]
    subprocess.run(command, check=True)
    head = (tmp_path / "earmark.ico").read_bytes()
    assert struct.unpack("<HHH", head[:6]) == (0, 1, 7)
    data = (tmp_path / "earmark.icns").read_bytes()
    assert (data[:4], struct.unpack(">I", data[4:8])[0]) == (b"icns", len(data))
    for size in (16, 48, 256, 512):
        image = tmp_path / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        assert struct.unpack(">II", image.read_bytes()[16:24]) == (size, size)


def test_the_manual_page_knows_every_command() -> None:
    command = [sys.executable, str(PACKAGING / "manual_page.py")]
    page = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    plain = page.replace("\\-", "-")
    for name in COMMANDS:
        assert f"earmark {name}" in plain, name


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion_knows_every_command(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    from earmark.cli.main import run

    assert run(["completion", shell]) == 0
    script = capfd.readouterr().out
    for name in COMMANDS:
        assert name in script, name
    program = shutil.which(shell)
    if program is not None:
        subprocess.run([program, "-n"], input=script, text=True, check=True)


def test_the_release_builds_what_the_recipes_make() -> None:
    workflow = (CHECKOUT / ".github/workflows/release.yml").read_text("utf-8")
    for step in ("bundle.py", "deb.py", "deb_trial.sh", "wheel_trial.py", "appimage/build.sh",
                 "earmark.iss", "macos/build.sh", "sbom.py", "sha256sum"):  # fmt: skip
        assert step in workflow, step
