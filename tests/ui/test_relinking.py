"""Recordings that moved, changed or lie on the web, as the window deals with them."""

import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from earmark import paths
from earmark.app import edits
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.playback.cache import MediaCache
from earmark.ui.dialogs.address import AddressSheet
from earmark.ui.main_window import MainWindow
from fetching.web import serving
from ui.stage import MakeWindow, RecordedMessages, subtitles

RATE = 8000


def talk(seconds: int, seed: int) -> np.ndarray:
    """Noise that rises and falls as speech does."""
    dice = np.random.default_rng(seed)
    loud = np.repeat(dice.gamma(0.6, 0.25, seconds * 8 + 1), RATE // 8)[: seconds * RATE]
    return np.clip(dice.normal(0, 1, len(loud)) * loud * 6000, -32_000, 32_000).astype("<i2")


def write(path: Path, *parts: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.concatenate(parts).tobytes())
    return path


TALK = talk(60, 1)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write(tmp_path / "show" / "old" / "tea.wav", TALK)


@pytest.fixture
def episode_id(tmp_path: Path, sound: Path) -> int:
    """Ten lines with given times and a recording, the last line tagged."""
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        made = import_episode(project, subtitles(tmp_path / "tea.srt"), sound).episode_id
        span = project.transcript(made).span(9, 0, 9, 10)
        edits.add_annotation(project, made, 1, span)
        return made


def said(window: MainWindow) -> str:
    assert isinstance(window.messages, RecordedMessages)
    return " ".join(window.messages.texts)


def banner(window: MainWindow) -> str:
    assert isinstance(window.messages, RecordedMessages)
    return window.messages.banner


def empty_cache() -> None:
    MediaCache(paths.media_cache()).empty()


def test_a_recording_that_moved_beside_is_found_and_plays(
    make_window: MakeWindow, sound: Path, episode_id: int, tmp_path: Path, qtbot: QtBot
) -> None:
    new = tmp_path / "show" / "new" / "other name.wav"
    new.parent.mkdir()
    sound.rename(new)
    empty_cache()
    window = make_window()
    window.opening.open_episode(episode_id)
    assert "is not where it was" in banner(window)
    qtbot.waitUntil(lambda: window.session.player.duration_ms == 60_000, timeout=20_000)
    assert "linked again" in said(window)
    assert window.session.media_path() == new
    assert banner(window) == ""


def test_a_missing_recording_leaves_everything_else_usable(
    make_window: MakeWindow, sound: Path, episode_id: int
) -> None:
    sound.unlink()
    empty_cache()
    window = make_window()
    window.opening.open_episode(episode_id)
    window.session.select(window.session.transcript.whole_span(2))
    window.action_set["tag.1"].trigger()
    assert len(window.session.annotations) == 2
    assert "You can read and tag all the same" in banner(window)


def test_the_others_are_found_where_one_is_linked_by_hand(
    make_window: MakeWindow, sound: Path, episode_id: int, tmp_path: Path, qtbot: QtBot
) -> None:
    second = write(tmp_path / "show" / "old" / "cups.wav", talk(20, 2))
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        import_episode(project, None, second)
    away = tmp_path / "disk" / "audio"
    away.mkdir(parents=True)
    sound.rename(away / "1.wav")
    second.rename(away / "2.wav")
    empty_cache()
    window = make_window()
    window.opening.open_episode(episode_id)
    assert isinstance(window.messages, RecordedMessages)
    window.messages.files = [away / "1.wav"]
    window.action_set["episode.recording"].trigger()
    qtbot.waitUntil(lambda: window.session.player.duration_ms == 60_000, timeout=20_000)

    def all_linked() -> bool:
        media = [one.media for one in window.session.project.episodes()]
        return all(one is not None and Path(one.path).parent == away for one in media)

    qtbot.waitUntil(all_linked, timeout=20_000)


def test_a_folder_is_looked_through_for_all_that_is_missing(
    make_window: MakeWindow, sound: Path, episode_id: int, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.action_set["file.find_recordings"].trigger()
    assert "No recording is missing" in said(window)
    deep = tmp_path / "disk" / "2024"
    deep.mkdir(parents=True)
    sound.rename(deep / "x.wav")
    assert isinstance(window.messages, RecordedMessages)
    window.messages.files = [tmp_path / "disk"]
    window.action_set["file.find_recordings"].trigger()
    qtbot.waitUntil(lambda: "1 recording is linked again" in said(window), timeout=20_000)


def test_another_cut_in_the_same_place_is_noticed_shown_and_taken_over(
    make_window: MakeWindow, sound: Path, episode_id: int, qtbot: QtBot
) -> None:
    advert = talk(12, 7)
    write(sound, TALK[: 30 * RATE], advert, TALK[30 * RATE :])
    window = make_window()
    window.aligning.stop_by_itself()
    window.opening.open_episode(episode_id)
    qtbot.waitUntil(lambda: "another recording than before" in banner(window), timeout=20_000)
    assert "1:12 long instead of 1:00" in banner(window)
    (before,) = window.session.annotations

    window.banner.findChild(object, "bannerAction").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.aligning.cut_sheet is not None, timeout=30_000)
    sheet = window.aligning.cut_sheet
    assert sheet is not None
    listed = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "1 stretch inserted (12 s)" in listed
    assert "+ 0:12 new at 0:30" in listed
    sheet.use.click()

    (after,) = window.session.annotations
    assert (after.text, after.span) == (before.text, before.span)
    assert after.time.start_ms - before.time.start_ms == 12_000
    assert window.session.player.duration_ms == 72_000
    window.action_set["edit.undo"].trigger()
    assert window.session.annotations[0].time == before.time
    assert window.session.player.duration_ms == 60_000


def test_another_recording_chosen_by_hand_is_compared_and_not_just_taken(
    make_window: MakeWindow, sound: Path, episode_id: int, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.aligning.stop_by_itself()
    window.opening.open_episode(episode_id)
    assert isinstance(window.messages, RecordedMessages)
    window.messages.files = [write(tmp_path / "short.wav", TALK[20 * RATE :])]
    window.action_set["episode.recording"].trigger()
    qtbot.waitUntil(lambda: window.aligning.cut_sheet is not None, timeout=30_000)
    assert window.session.media_path() == sound, "nothing is changed before it is accepted"
    sheet = window.aligning.cut_sheet
    assert sheet is not None
    sheet.use.click()
    assert window.session.transcript[9].start_ms == 34_000
    assert not window.session.transcript[1].spoken


def test_a_recording_on_the_web_is_fetched_for_the_episode_that_is_open(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        made = import_episode(project, subtitles(tmp_path / "tea.srt"), None).episode_id
    window = make_window()
    window.aligning.stop_by_itself()
    window.opening.open_episode(made)
    content = write(tmp_path / "served.wav", TALK).read_bytes()
    with serving() as web:
        web.pages["/tea.wav"] = lambda request: request.send(200, content)
        window.action_set["file.address"].trigger()
        (sheet,) = window.findChildren(AddressSheet)
        assert not sheet.fetch.isEnabled()
        sheet.field.setText(web.url("/tea.wav"))
        sheet.fetch.click()
        qtbot.waitUntil(lambda: window.session.player.duration_ms == 60_000, timeout=30_000)
        assert window.session.episode is not None
        assert window.session.episode.id == made
        assert window.session.episode.media is not None
        assert window.session.episode.media.path == web.url("/tea.wav")

        empty_cache()
        window.opening.open_episode(made)
        assert "lies on the web" in banner(window)
        window.banner.findChild(object, "bannerAction").click()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: window.session.player.duration_ms == 60_000, timeout=30_000)
        assert banner(window) == ""


def test_a_file_over_the_limit_of_the_settings_is_not_fetched(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    from earmark.app import settings as keys

    window = make_window()
    window.session.settings.set(keys.DOWNLOAD_MB, 1)
    with serving() as web:
        web.pages["/tea.wav"] = lambda request: request.send(200, b"0" * 1_100_000)
        window.opening.take_recording(web.url("/tea.wav"), None)
        qtbot.waitUntil(lambda: "larger than" in said(window), timeout=20_000)
    assert window.session.project.episodes() == []
