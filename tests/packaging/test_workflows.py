"""The workflows and manifests that other computers run: all that they name exists and is pinned."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import linux_tree

CHECKOUT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))
FLATPAK = CHECKOUT / "packaging/flatpak/org.earmark.Earmark.yml"
INSTALLER = CHECKOUT / "packaging/windows/earmark.iss"
OURS = re.compile(r"(?:packaging|\.ci|tests|resources|desktop)/[\w./-]*\w")
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")
RELEASE = CHECKOUT / ".github/workflows/release.yml"


def read(workflow: Path) -> dict[Any, Any]:
    """A workflow as its runner reads it."""
    whole = yaml.safe_load(workflow.read_text("utf-8"))
    assert isinstance(whole, dict)
    return whole


def steps(workflow: Path) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every step with its job."""
    jobs = read(workflow)["jobs"].values()
    return [(job, step) for job in jobs for step in job["steps"]]


def by_file(path: Path) -> str:
    """Name a test by the file it looks at."""
    return path.stem


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=by_file)
def test_actions_are_pinned_to_a_commit_and_say_its_version(workflow: Path) -> None:
    used = [step["uses"] for _, step in steps(workflow) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
        assert re.search(rf"{action} # v\d+\.\d+\.\d+\n", workflow.read_text("utf-8")), action


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=by_file)
def test_what_steps_run_exists(workflow: Path) -> None:
    targets = set(re.findall(r"^([\w -]+):", (CHECKOUT / "Makefile").read_text("utf-8"), re.M))
    known = {name for line in targets for name in line.split()}
    for _, step in steps(workflow):
        script = step.get("run", "")
        for path in OURS.findall(script):
            assert (CHECKOUT / path).exists(), path
        for target in re.findall(r"\bmake ([\w-]+)", script):
            assert target in known, target


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=by_file)
def test_scripts_of_steps_are_well_formed(workflow: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    for job, step in steps(workflow):
        if "windows" not in str(job["runs-on"]) and "run" in step:
            script = EXPRESSION.sub("expression", step["run"])
            subprocess.run([bash, "-n"], input=script, text=True, check=True)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=by_file)
def test_jobs_wait_for_jobs_that_are_there_and_may_only_read(workflow: Path) -> None:
    whole = read(workflow)
    assert whole["permissions"] == {"contents": "read"}
    for name, job in whole["jobs"].items():
        needs = job.get("needs", [])
        for other in [needs] if isinstance(needs, str) else needs:
            assert other in whole["jobs"], other
        if "permissions" in job:
            assert name == "publish"
            assert job["if"] == "startsWith(github.ref, 'refs/tags/')"
        for value in EXPRESSION.findall(str(job["runs-on"])):
            for axis in re.findall(r"matrix\.(\w+)", value):
                assert job["strategy"]["matrix"][axis]


def test_every_build_is_published_and_waits_for_the_checks() -> None:
    jobs = read(RELEASE)["jobs"]
    builds = {"python", "linux", "windows", "macos"}
    assert set(jobs["publish"]["needs"]) == builds
    for name in builds:
        assert jobs[name]["needs"] == "checks"
        assert any("upload-artifact@" in step.get("uses", "") for step in jobs[name]["steps"]), name


def test_the_wheel_is_tried_with_every_python_it_is_for() -> None:
    job = read(RELEASE)["jobs"]["python"]
    project = (CHECKOUT / "pyproject.toml").read_text("utf-8")
    versions = re.findall(r"Programming Language :: Python :: (3\.\d+)", project)
    assert len(versions) == 3
    (asked,) = (step["with"]["python-version"] for step in job["steps"] if "with" in step
                and "python-version" in step["with"])  # fmt: skip
    assert sorted(asked.split()) == versions
    (trial,) = (step["run"] for step in job["steps"] if "wheel_trial.py" in step.get("run", ""))
    assert re.findall(r"python(3\.\d+)", trial) == versions


def test_checksums_of_a_release_are_of_all_files_and_right(tmp_path: Path) -> None:
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("needs sha256sum")
    scripts = [step["run"] for step in read(RELEASE)["jobs"]["publish"]["steps"] if "run" in step]
    (script,) = (one for one in scripts if "sha256sum" in one)
    packages = tmp_path / "packages"
    packages.mkdir()
    for name in ("a.deb", "b.whl", "SHA256SUMS"):  # the last came with the wheel
        (packages / name).write_text(name)
    subprocess.run(["bash", "-ec", script], cwd=tmp_path, check=True, stdout=subprocess.DEVNULL)
    listed = (packages / "SHA256SUMS").read_text().splitlines()
    assert [line.split()[1] for line in listed] == ["a.deb", "b.whl"]
    subprocess.run([tool, "--check", "--quiet", "SHA256SUMS"], cwd=packages, check=True)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is installed on Linux, with a bundle that holds nothing but its program."""
    folder = tmp_path_factory.mktemp("tree")
    bundle = folder / "bundle"
    (bundle / "_internal" / "vlc").mkdir(parents=True)
    (bundle / "earmark").write_text("#!/bin/sh\n")
    linux_tree.stage(bundle, folder / "with", with_vlc=True)
    linux_tree.stage_program(bundle, folder / "without", with_vlc=False)
    return folder


def test_the_tree_has_what_desktops_look_for(tree: Path) -> None:
    prefix = tree / "with"
    entry = (prefix / "share/applications/org.earmark.Earmark.desktop").read_text("utf-8")
    program, icon = (re.search(rf"^{key}=(\S+)", entry, re.M) for key in ("Exec", "Icon"))
    assert program is not None
    assert icon is not None
    assert (prefix / "bin" / program[1]).resolve() == prefix / "lib/earmark/earmark"
    assert (prefix / f"share/icons/hicolor/256x256/apps/{icon[1]}.png").exists()
    places = [
        "share/metainfo/org.earmark.Earmark.metainfo.xml",
        "share/mime/packages/org.earmark.Earmark.xml",
        "share/man/man1/earmark.1.gz",
        *linux_tree.SHELLS.values(),
    ]
    for place in places:
        assert (prefix / place).stat().st_size > 0, place


def test_libvlc_comes_along_only_where_it_is_wanted(tree: Path) -> None:
    assert (tree / "with/lib/earmark/_internal/vlc").is_dir()
    assert not (tree / "without/lib/earmark/_internal/vlc").exists()


def test_the_flatpak_is_made_of_that_tree(tree: Path) -> None:
    manifest = yaml.safe_load(FLATPAK.read_text("utf-8"))
    assert manifest["id"] == linux_tree.APP_ID == FLATPAK.stem
    assert (tree / "with/bin" / manifest["command"]).is_symlink()
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    place = (FLATPAK.parent / source["path"]).resolve().relative_to(CHECKOUT)
    command = f"linux_tree.py build/bundle/earmark {place} --with-vlc"
    assert command in FLATPAK.read_text("utf-8")
    assert command in RELEASE.read_text("utf-8")
    allowed = manifest["finish-args"]
    assert not [one for one in allowed if one.endswith(("filesystem=host", "filesystem=home"))]
    assert {"--socket=wayland", "--socket=pulseaudio", "--share=network"} <= set(allowed)


def test_the_windows_installer_takes_what_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    text = INSTALLER.read_text("utf-8")
    places = re.findall(r"\.\.\\\.\.\\([\w\\.]+)", text)
    for place in places:
        path = place.replace("\\", "/").rstrip("/")
        assert path.split("/")[0] == "build" or (CHECKOUT / path).exists(), path
    assert "build\\bundle\\earmark\\" in places
    recipe = (CHECKOUT / "packaging/earmark.spec").read_text("utf-8")
    for program in set(re.findall(r"\{app\}\\(\w[\w-]*)\.exe", text)):
        assert f'name="{program}"' in recipe, program
    # What the preprocessor asks for has to be given on the command line of both recipes.
    for name in re.findall(r"#ifn?def (\w+)", text):
        assert f"/D{name}" in text, name
    assert "/DVersion" in RELEASE.read_text("utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.M)
    assert len(sections) == len(set(sections))
    assert {"Setup", "Files", "Icons", "Registry"} <= set(sections)


def test_the_mac_recipe_names_what_is_there() -> None:
    script = (CHECKOUT / "packaging/macos/build.sh").read_text("utf-8")
    for path in OURS.findall(script):
        assert (CHECKOUT / path).exists(), path
    recipe = (CHECKOUT / "packaging/earmark.spec").read_text("utf-8")
    app = re.search(r"app=build/bundle/(\S+)", script)
    assert app is not None
    assert f'name="{app[1]}"' in recipe
