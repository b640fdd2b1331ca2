"""Files that are dropped or chosen find their place, in either order; what fails says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from earmark.errors import ImportFailed
from earmark.ui.main_window import ANNOTATE, LIBRARY, MainWindow
from earmark.ui.messages import Message
from earmark.ui.sorting_files import Kind, kind_of, sort_files
from ui.stage import LINES, MakeWindow, RecordedMessages, put_episode, subtitles, tone


def drop(window: MainWindow, files: list[Path]) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def words(path: Path, text: str) -> Path:
    """Write a transcript of one line."""
    path.write_text(f"1\n00:00:01,000 --> 00:00:02,000\n{text}\n", encoding="utf-8")
    return path


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no work goes on beside the window."""
    qtbot.waitUntil(lambda: not window.background.shown(), timeout=60_000)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["sound first", "text first"])
def test_two_files_dropped_in_either_order_make_one_episode(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, order: tuple[int, int]
) -> None:
    window = make_window()
    files = [tone(tmp_path / "tea.wav"), subtitles(tmp_path / "tea.srt")]
    drop(window, [files[number] for number in order])
    settle(qtbot, window)
    (episode,) = window.session.project.episodes()
    assert episode.media is not None
    assert len(window.session.transcript) == len(LINES)
    assert window.page() == ANNOTATE


def test_one_file_after_the_other_makes_one_episode(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    drop(window, [subtitles(tmp_path / "tea.srt")])
    settle(qtbot, window)
    assert "no recording yet" in window.messages.banner
    drop(window, [tone(tmp_path / "tea.wav")])
    settle(qtbot, window)
    assert len(window.session.project.episodes()) == 1
    assert window.session.player.duration_ms == 60_000
    assert window.messages.banner == ""


def test_importing_again_says_that_nothing_changed(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    for _ in range(2):
        drop(window, [subtitles(tmp_path / "tea.srt")])
        settle(qtbot, window)
    assert "nothing was changed" in window.messages.texts[-1]


def test_a_file_that_is_no_transcript_is_refused_with_one_sentence(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    drop(window, [empty])
    settle(qtbot, window)
    assert window.session.project.episodes() == []
    assert "empty.txt" in window.messages.texts[-1]


def test_a_folder_comes_in_with_a_summary(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    folder = tmp_path / "shows"
    folder.mkdir()
    for name in ("a", "b"):
        words(folder / f"{name}.srt", f"Words of {name}.")
    tone(folder / "b.wav")
    (folder / "c.srt").write_bytes(b"")
    window.messages.files = [folder]
    window.action_set["file.folder"].trigger()
    settle(qtbot, window)
    assert window.page() == LIBRARY
    sheet = window.taking_many.sheet
    assert sheet is not None
    assert [one.error is None for one in sheet.model.rows] == [True, True, False]
    assert "c.srt is empty" in sheet.report.toPlainText()  # what failed is shown first
    assert not sheet.open_button.isEnabled()
    sheet.table.selectRow(1)
    assert "1 cue in the file" in sheet.report.toPlainText()
    sheet.open_button.click()
    assert window.page() == ANNOTATE
    assert window.session.episode is not None
    assert window.session.episode.media is not None


def test_two_transcripts_at_once_are_two_episodes(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    drop(window, [subtitles(tmp_path / "a.srt"), words(tmp_path / "b.srt", "Other words.")])
    settle(qtbot, window)
    assert len(window.session.project.episodes()) == 2
    window.taking_many.sheet.close()


def test_an_import_that_is_stopped_keeps_what_came_in(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    paths = [words(tmp_path / f"{n}.srt", f"Words of {n}.") for n in range(60)]
    window.taking_many.take(paths)
    qtbot.waitUntil(lambda: bool(window.session.project.episodes()), timeout=30_000)
    window.background.cancel_all()
    assert any(text.startswith("Stopped.") for text in window.messages.texts)
    qtbot.waitUntil(lambda: not window.session.jobs.active(), timeout=30_000)
    assert window.session.project.episodes()


def test_a_file_of_chapters_is_for_the_open_episode(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    listed = tmp_path / "list.json"
    listed.write_text('{"version": "1.2.0", "chapters": [{"startTime": 7, "title": "Cups"}]}')
    drop(window, [listed])
    settle(qtbot, window)
    assert "holds chapters, not a transcript" in window.messages.texts[-1]
    drop(window, [subtitles(tmp_path / "tea.srt")])
    settle(qtbot, window)
    drop(window, [listed])
    settle(qtbot, window)
    assert window.session.episode is not None
    assert [one.title for one in window.session.episode.chapters] == ["Cups"]


def test_archives_and_feeds_are_no_recordings(checkout: Path) -> None:
    data = checkout / "tests" / "data"
    assert kind_of(data / "plain-text" / "turns.docx") is Kind.TRANSCRIPT
    assert kind_of(data / "refi-qda" / "talk.qdpx") is Kind.TRANSCRIPT
    assert kind_of(data / "feed" / "atom.xml") is Kind.FEED
    assert kind_of(data / "podlove-xml" / "plain.xml") is Kind.TRANSCRIPT


def test_remarks_on_a_file_can_be_read(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    path = tmp_path / "odd.srt"
    path.write_text("1\n00:00:02,000 --> 00:00:01,000\nHello.\n", encoding="utf-8")
    said: list[Message] = []
    window.messages.said.connect(said.append)
    drop(window, [path])
    settle(qtbot, window)
    assert said[-1].action == "Show the report"
    assert said[-1].do is not None
    said[-1].do()
    sheet = window.taking_many.sheet
    assert sheet is not None
    assert "line 2: The cue ends before it starts" in sheet.report.toPlainText()
    sheet.close()


def test_a_recording_that_is_gone_leaves_the_window_usable(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    from earmark.app.project import Project

    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        episode_id = put_episode(project)
    for path in (tmp_path.parent).rglob("*.mka"):
        path.unlink()
    window = make_window()
    from earmark import paths

    for path in paths.media_cache().glob("*"):
        path.unlink()
    window.opening.open_episode(episode_id)
    assert "is not where it was" in window.messages.banner
    window.action_set["tag.1"].trigger()
    assert len(window.session.annotations) == 1


def test_another_project_takes_the_place_of_this_one(
    window: MainWindow, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.target = tmp_path / "other"
    window.action_set["file.project"].trigger()
    assert window.session.project.path == tmp_path / "other.earmark"
    assert window.session.episode is None
    assert window.page() == LIBRARY


def test_kinds_are_told_by_content(tmp_path: Path) -> None:
    cases = {
        "a.txt": (b"ID3\x04\x00rest", Kind.RECORDING),
        "b.mp3": (b"ID3\x04\x00rest", Kind.RECORDING),
        "c.bin": (b"1\n00:00:00,000 --> 00:00:01,000\nHello\n", Kind.TRANSCRIPT),
        "d.earmark": (b"SQLite format 3\x00more", Kind.PROJECT),
        "e.csv": (b"\xef\xbb\xbfannotation_id,show\r\n", Kind.TABLE),
        "f.txt": (b"\xff\xfeH\x00i\x00", Kind.TRANSCRIPT),
        "g.m4a": (b"\x00\x00\x00\x20ftypM4A ", Kind.RECORDING),
    }
    for name, (content, kind) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert kind_of(path) is kind, name


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"gone\.txt"):
        sort_files([tmp_path / "gone.txt"])
