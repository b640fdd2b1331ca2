"""The copy of libvlccore beside links to the plugins that play sound."""

import os
import shutil
import sys
import time
from pathlib import Path

import psutil
import pytest

from earmark import paths
from earmark.playback import few_plugins
from earmark.playback.engine_link import EngineLink
from earmark.playback.engine_reports import READY

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")
_CORE = "libvlccore.so.9"
_INSTALLED = (
    "demux/libmkv_plugin.so",
    "demux/libavi_plugin.so",
    "audio_output/libalsa_plugin.so",
    "video_output/libgl_plugin.so",
    "codec/libavcodec_plugin.so",
)


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """Return the folder of a system's libvlc, of files that only look like it."""
    folder = tmp_path / "lib"
    for name in _INSTALLED:
        plugin = folder / "vlc" / "plugins" / name
        plugin.parent.mkdir(parents=True, exist_ok=True)
        plugin.write_bytes(b"plugin")
    (folder / _CORE).write_bytes(b"core")
    return folder


def made(system: Path, cache: Path) -> Path:
    return few_plugins._made(system / _CORE, system / "vlc" / "plugins", cache)


def links(folder: Path) -> set[str]:
    return {one.name for one in folder.glob("vlc/plugins/*/*")}


def test_only_plugins_that_play_sound_are_there(system: Path, tmp_path: Path) -> None:
    folder = made(system, tmp_path / "cache")
    assert (folder / _CORE).read_bytes() == b"core"
    assert links(folder) == {"libmkv_plugin.so", "libalsa_plugin.so", "libavcodec_plugin.so"}
    assert [one.name for one in (tmp_path / "cache").iterdir()] == [folder.name]


def test_it_is_made_once(system: Path, tmp_path: Path) -> None:
    first = made(system, tmp_path / "cache")
    number = (first / _CORE).stat().st_ino
    assert made(system, tmp_path / "cache") == first
    assert (first / _CORE).stat().st_ino == number


def test_it_is_made_anew_when_the_system_has_changed(system: Path, tmp_path: Path) -> None:
    first = made(system, tmp_path / "cache")
    (system / _CORE).write_bytes(b"another core")
    second = made(system, tmp_path / "cache")
    assert second != first
    assert (second / _CORE).read_bytes() == b"another core"
    assert first.exists()  # an engine may run with it
    os.utime(first, (0, time.time() - 40 * 24 * 3600))
    (system / _CORE).write_bytes(b"a third core")
    made(system, tmp_path / "cache")
    assert not first.exists()


def test_a_damaged_copy_and_links_that_lead_nowhere_are_mended(
    system: Path, tmp_path: Path
) -> None:
    folder = made(system, tmp_path / "cache")
    (folder / _CORE).write_bytes(b"")
    assert (made(system, tmp_path / "cache") / _CORE).read_bytes() == b"core"
    shutil.rmtree(system / "vlc" / "plugins" / "codec")
    assert links(made(system, tmp_path / "cache")) == {"libmkv_plugin.so", "libalsa_plugin.so"}


@pytest.mark.vlc
@pytest.mark.parametrize("is_writable", [True, False])
def test_an_engine_loads_few_plugins_and_all_where_the_cache_cannot_be_written(
    is_writable: bool,
) -> None:
    if not is_writable:
        paths.cache_dir().parent.mkdir(parents=True, exist_ok=True)
        paths.cache_dir().write_bytes(b"no folder")
    link = EngineLink()
    try:
        link.make("--aout=adummy")
        for _ in range(600):
            if any(report[0] == READY for report in link.early()):
                break
            link._reader.join(0.05)
        loaded = [one.path for one in psutil.Process(link.pid).memory_maps()]
    finally:
        link.end()
    core = next(path for path in loaded if "libvlccore" in path)
    if (
        "PYTHON_VLC_LIB_PATH" in os.environ
        or (Path(core).parent / "vlc/plugins/plugins.dat").exists()
    ):
        pytest.skip("libvlc is of another kind here")
    assert core.startswith(str(paths.cache_dir())) == is_writable
    plugins = [path for path in loaded if path.endswith("_plugin.so")]
    assert any("libmkv" in path for path in plugins)
    assert (len(plugins) < 100) == is_writable
