"""Episodes of a feed come into the project at once, their parts when they are asked for."""

import io
import json
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import feeds
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.domain.episode import RemoteTranscript
from earmark.errors import FetchError, ImportFailed
from earmark.fetching import patience
from fetching.web import Web, serving

VTT = b"WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ann>Hello.\n\n00:02.000 --> 00:04.000\nBye.\n"
CHAPTERS = b'{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "All of it"}]}'
ITEM = """<item><title>{title}</title><guid>{guid}</guid><enclosure url="{audio}"
type="audio/x-wav"/><podcast:transcript url="/1.srt" type="application/x-subrip"/>
<podcast:transcript url="/1.vtt" type="text/vtt"/><podcast:chapters url="/1.json"/></item>"""
FEED = "<rss><channel><title>Rivers</title>{items}</channel></rss>"


def sound() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(2)
        stream.setframerate(8000)
        stream.writeframes(bytes(range(1, 101)) * 640)
    return made.getvalue()


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(patience, "_wait", lambda _seconds, _cancelled: None)
    heard = sound()
    with serving() as made:
        items = "".join(
            ITEM.format(title=f"Walk {n}", guid=f"g{n}", audio=f"/{n}.wav") for n in (1, 2)
        )
        feed = FEED.format(items=items).encode()
        made.pages["/feed.xml"] = lambda r: r.send(200, feed)
        made.pages["/1.vtt"] = lambda r: r.send(200, VTT)
        made.pages["/1.json"] = lambda r: r.send(200, CHAPTERS)
        made.pages["/1.wav"] = lambda r: r.send(200, heard, Content_Type="audio/x-wav")
        yield made


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ann") as opened:
        yield opened


def test_episodes_are_added_once_and_nothing_is_fetched(web: Web, project: Project) -> None:
    feed = feeds.open_feed(web.url("/feed.xml"))
    added = feeds.add_episodes(project, feed, feed.episodes)
    assert (len(added.new), added.known) == (2, ())
    assert feeds.add_episodes(project, feed, feed.episodes).known == added.new
    episode = project.episode(added.new[0])
    assert (episode.show, episode.title, episode.media) == ("Rivers", "Walk 1", None)
    assert feeds.missing_parts(episode) == feeds.Parts()
    assert [path for path, _ in web.asked] == ["/feed.xml"]
    project.undo()
    assert project.episodes() == []


def test_parts_are_fetched_when_asked_for(web: Web, project: Project) -> None:
    feed = feeds.open_feed(web.url("/feed.xml"))
    episode_id = feeds.add_episodes(project, feed, feed.episodes[:1]).new[0]
    seen: list[float] = []
    result = feeds.fetch_parts(
        project, episode_id, progress=lambda share, _text="": seen.append(share)
    )
    episode = project.episode(episode_id)
    assert [one.text for one in project.transcript(episode_id)] == ["Hello.", "Bye."]
    assert [one.speaker for one in project.transcript(episode_id)] == ["Ann", "Ann"]
    assert [one.title for one in episode.chapters] == ["All of it"]
    assert episode.media is not None
    assert episode.media.path == web.url("/1.wav")
    assert result.read is not None
    assert feeds.missing_parts(episode) == feeds.Parts(False, False, False)
    assert seen == sorted(seen)
    with pytest.raises(ImportFailed, match="nothing to fetch"):
        feeds.fetch_parts(project, episode_id)


def test_the_next_best_transcript_is_taken_and_what_fails_is_said(
    web: Web, project: Project
) -> None:
    web.pages["/1.srt"] = lambda r: r.send(200, b"1\n00:00:00,000 --> 00:00:01,000\nFrom SRT.\n")
    del web.pages["/1.vtt"], web.pages["/1.json"], web.pages["/1.wav"]
    feed = feeds.open_feed(web.url("/feed.xml"))
    episode_id = feeds.add_episodes(project, feed, feed.episodes[:1]).new[0]
    result = feeds.fetch_parts(project, episode_id, feeds.Parts(recording=False))
    assert project.transcript(episode_id)[0].text == "From SRT."
    assert sum("could not be fetched" in one for one in result.messages) == 2
    with pytest.raises(FetchError, match="404"):
        feeds.fetch_parts(project, episode_id)


def test_pages_of_older_episodes_are_joined(web: Web) -> None:
    older = ITEM.format(title="Walk 0", guid="g0", audio="/0.wav")
    again = ITEM.format(title="Walk 1", guid="g1", audio="/1.wav")
    head = '<atom:link rel="next" href="/old.xml"/>'
    first, second = FEED.format(items=head + again), FEED.format(items=again + older)
    web.pages["/feed.xml"] = lambda r: r.send(200, first.encode())
    web.pages["/old.xml"] = lambda r: r.send(200, second.encode())
    feed = feeds.open_feed(web.url("/feed.xml"))
    assert [one.title for one in feed.episodes] == ["Walk 1", "Walk 0"]
    assert feed.accounts_for_all


def test_transcripts_are_ranked_by_what_they_tell() -> None:
    kinds = ["text/plain", "application/srt", "text/html", "application/json", "text/vtt"]
    ranked = feeds.by_worth(RemoteTranscript("https://a.example/x", kind) for kind in kinds)
    assert [one.type.rpartition("/")[2] for one in ranked] == [
        "json",
        "vtt",
        "srt",
        "html",
        "plain",
    ]
    assert feeds.by_worth([RemoteTranscript("a.txt"), RemoteTranscript("a.vtt")])[0].url == "a.vtt"


def test_the_commands(web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = str(tmp_path / "p.earmark")
    assert run(["feed", web.url("/feed.xml")]) == 0
    shown = capsys.readouterr()
    assert "Walk 2" in shown.out
    assert "2 items in the feed, 2 episodes" in shown.err
    address = web.url("/feed.xml")
    assert run(["feed", address, "--add", "--match", "walk 1", "--project", project]) == 0
    assert "1 episodes of Rivers added" in capsys.readouterr().out
    assert run(["fetch", "1", "--only", "transcript", "--project", project]) == 0
    assert "Segments: 2," in capsys.readouterr().out
    capsys.readouterr()
    assert run(["fetch", "--all", "--json", "--project", project]) == 0
    assert json.loads(capsys.readouterr().out) == {"asked_for": [1], "lacking": []}
    with Project.open(tmp_path / "p.earmark") as opened:
        assert opened.episode(1).media is not None
    assert run(["feed", address, "--add", "2", "--download", "--project", project]) == 1
    assert "404" in capsys.readouterr().err


def test_all_episodes_can_be_asked_for_by_name(
    web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["feed", web.url("/feed.xml"), "--project", str(tmp_path / "p.earmark"), "--add"]
    with pytest.raises(SystemExit):
        run([*arguments, "both"])
    assert "“both” is no number of an episode" in capsys.readouterr().err
    assert run([*arguments, "all"]) == 0
    assert "2 episodes of Rivers added" in capsys.readouterr().out


def test_a_feed_in_a_file(tmp_path: Path, checkout: Path) -> None:
    path = checkout / "tests" / "data" / "feed" / "rivers.xml"
    feed = feeds.open_feed(path)
    with Project.open(tmp_path / "p.earmark") as project:
        first, second, third = feeds.add_episodes(project, feed, feed.episodes).new
        assert project.episode(first).sponsors == ("Boats", "Nets")
        assert project.episode(first).links == ("https://rivers.example/map",)
        assert [one.title for one in project.episode(second).chapters][1] == "Stones"
        assert project.episode(third).chapters[1].start_ms == 30_500
