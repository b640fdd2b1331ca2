"""A video plays its sound like any recording; its picture follows in a dock."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from earmark.app import settings as keys
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.errors import MediaError
from earmark.playback import inspection
from earmark.playback.fake_player import FakePlayer
from earmark.ui import picture
from earmark.ui.main_window import MainWindow
from ui.stage import MakeWindow, subtitles

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
pytestmark = pytest.mark.no_qt_log  # QtMultimedia tells what the machine has not got

SECONDS, FPS = 6, 10


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film that gets brighter from black to white, with a tone."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    with av.open(str(path), "w") as out:
        picture = out.add_stream("mpeg4", rate=FPS)
        picture.width, picture.height, picture.pix_fmt = 96, 64, "yuv420p"
        sound = out.add_stream("aac", rate=16_000)
        sound.layout = "mono"
        for number in range(SECONDS * FPS):
            level = number * 255 // (SECONDS * FPS - 1)
            frame = av.VideoFrame.from_ndarray(np.full((64, 96, 3), level, np.uint8), "rgb24")
            out.mux(picture.encode(frame))
        out.mux(picture.encode(None))
        for at in range(0, SECONDS * 16_000, 1024):
            wave = np.sin(np.arange(at, at + 1024) / 16_000 * 2 * np.pi * 300)[np.newaxis, :]
            block = av.AudioFrame.from_ndarray(wave.astype(np.float32), "fltp", "mono")
            block.sample_rate, block.pts = 16_000, at
            out.mux(sound.encode(block))
        out.mux(sound.encode(None))
    return path


@pytest.fixture
def film(make_window: MakeWindow, video: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        made = import_episode(project, subtitles(tmp_path / "tea.srt"), video).episode_id
    window = make_window()
    window.aligning.stop_by_itself()
    window.opening.open_episode(made)
    qtbot.waitUntil(lambda: window.picture.has_picture, timeout=20_000)
    return window


def brightness(window: MainWindow) -> int:
    image = window.picture.view.image
    return -1 if image.isNull() else image.pixelColor(image.width() // 2, 20).lightness()


def test_the_picture_is_shown_where_the_sound_is(film: MainWindow, qtbot: QtBot) -> None:
    assert film.picture.isVisible()
    assert film.session.player.duration_ms == pytest.approx(SECONDS * 1000, abs=120)
    film.session.player.seek(5_500)
    qtbot.waitUntil(lambda: brightness(film) > 180, timeout=20_000)
    film.session.player.seek(600)
    qtbot.waitUntil(lambda: 0 <= brightness(film) < 80, timeout=20_000)


def test_a_place_asked_for_while_the_file_is_opened_is_shown(
    film: MainWindow, video: Path, qtbot: QtBot
) -> None:
    shown = film.picture._media_player
    assert shown is not None
    qtbot.waitUntil(lambda: brightness(film) >= 0)
    shown.setSource(QUrl())
    shown.setSource(QUrl.fromLocalFile(str(video)))
    film.session.player.seek(5_500)
    qtbot.waitUntil(lambda: brightness(film) > 180)


def test_closing_the_dock_is_remembered(film: MainWindow) -> None:
    action = film.action_set["view.picture"]
    assert action.isEnabled()
    assert action.isChecked()
    film.picture.close()
    assert not action.isChecked()
    assert film.session.settings.get(keys.PICTURE) is False
    action.trigger()
    assert film.picture.isVisible()


def test_a_recording_without_pictures_has_no_dock(
    window: MainWindow, player: FakePlayer, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.active(), timeout=20_000)
    assert not window.picture.isVisible()
    assert not window.action_set["view.picture"].isEnabled()


@pytest.mark.parametrize(
    ("head", "looked_into"),
    [
        (b"ID3\x04\x00\x00\x00\x00\x00\x00\x00\x00", False),
        (b"\xff\xfb\x90\x64" + b"\x00" * 8, False),
        (b"fLaC" + b"\x00" * 8, False),
        (b"RIFF\x24\x00\x00\x00WAVE", False),
        (b"RIFF\x24\x00\x00\x00AVI ", True),
        (b"\x00\x00\x00\x20ftypisom", True),
        (b"", True),
    ],
)
def test_only_what_could_hold_pictures_is_looked_into(
    head: bytes, looked_into: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "episode"
    path.write_bytes(head)
    asked: list[Path] = []

    def check(source: Path) -> None:
        asked.append(source)
        raise MediaError("It is none.", "")

    monkeypatch.setattr(inspection, "check", check)
    assert not picture._has_pictures(path)
    assert asked == [path] * looked_into


def test_a_file_that_is_gone_has_no_pictures(tmp_path: Path) -> None:
    assert not picture._has_pictures(tmp_path / "gone.mp4")
