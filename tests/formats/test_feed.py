"""Podcast feeds: shows, episodes, their parts, and what the wild does to them."""

from datetime import date
from pathlib import Path

import podcastparser
import pytest

from earmark.domain.episode import Chapter, RemoteTranscript
from earmark.domain.feed import Feed
from earmark.errors import ImportFailed
from earmark.formats.decode import decode, load
from earmark.formats.feed import read
from earmark.formats.html_text import text_of

HERE = "https://rivers.example/feed.xml"


@pytest.fixture
def rivers(checkout: Path) -> Feed:
    return read(load(checkout / "tests" / "data" / "feed" / "rivers.xml"), HERE)


def read_text(text: str) -> Feed:
    return read(decode(Path("feed.xml"), text.encode()), HERE)


def test_a_show_and_its_episodes(rivers: Feed) -> None:
    assert (rivers.title, rivers.language, rivers.link) == (
        "Rivers & Towns", "en", "https://rivers.example/",
    )  # fmt: skip
    assert rivers.cover == "https://rivers.example/cover.jpg"
    assert [one.title for one in rivers.episodes] == [
        "The mouth", "The spring", "With chapters inside",
    ]  # fmt: skip
    assert (rivers.items_in_file, rivers.left_out, rivers.accounts_for_all) == (4, 1, True)
    assert rivers.remarks[0].line == 42
    assert "has no recording" in rivers.remarks[0].message


def test_the_parts_of_an_episode_lie_where_the_feed_says(rivers: Feed) -> None:
    one = rivers.episodes[0]
    assert one.published == date(2024, 1, 2)
    assert one.length_ms == 3_725_000
    assert one.people == ("Ann Lee",)
    assert one.remote.audio == "https://rivers.example/audio/2.mp3"
    assert (one.remote.audio_type, one.remote.audio_size) == ("audio/mpeg", 1234)
    assert one.remote.transcripts == (
        RemoteTranscript("https://rivers.example/text/2.html", "text/html"),
        RemoteTranscript("https://rivers.example/text/2.vtt", "text/vtt"),
    )
    assert one.remote.chapters == "https://rivers.example/text/2.json"
    assert "We reach the sea." in one.description
    assert "the map (https://rivers.example/map)" in one.description


def test_chapters_in_the_feed_itself(rivers: Feed) -> None:
    assert rivers.episodes[2].chapters == (Chapter(0, "Welcome"), Chapter(30_500, "Stones"))


def test_atom(checkout: Path) -> None:
    feed = read(load(checkout / "tests" / "data" / "feed" / "atom.xml"), "https://hills.example/f")
    assert feed.next_page == "https://hills.example/f?page=2"
    one = feed.episodes[0]
    assert (one.title, one.published, one.link) == (
        "Up", date(2024, 3, 1), "https://hills.example/up",
    )  # fmt: skip
    assert (one.remote.audio, one.remote.guid, one.description) == (
        "https://hills.example/up.ogg", "tag:hills.example,2024:1", "We climb.",
    )  # fmt: skip
    assert feed.accounts_for_all


def test_undeclared_prefixes_and_loose_ampersands_are_mended() -> None:
    feed = read_text(
        "<rss><channel><title>Q&A</title><item><title>One&nbsp;&mdash; two</title>"
        "<itunes:duration>60</itunes:duration>"
        '<enclosure url="https://a.example/1.mp3?x=1&y=2"/></item></channel></rss>'
    )
    assert feed.title == "Q&A"
    assert feed.episodes[0].title == "One — two"
    assert feed.episodes[0].remote.audio == "https://a.example/1.mp3?x=1&y=2"
    assert feed.episodes[0].length_ms == 60_000
    assert "mended" in feed.remarks[0].message


def test_what_is_no_feed_says_so() -> None:
    with pytest.raises(ImportFailed, match="no podcast feed"):
        read_text("<html><body>Subscribe!</body></html>")
    with pytest.raises(ImportFailed, match="breaks off at line 2"):
        read_text("<rss><channel>\n<item><title>x</title>")
    bomb = '<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>'
    with pytest.raises(ImportFailed, match="entities"):
        read_text(bomb)


def test_pictures_are_no_recordings_and_sound_wins() -> None:
    feed = read_text(
        '<rss><channel><title>x</title><item><title>y</title><enclosure url="a.jpg"/>'
        '<enclosure url="a.mp4" type="video/mp4"/><enclosure url="a.mp3" type="audio/mpeg"/>'
        "</item></channel></rss>"
    )
    assert feed.episodes[0].remote.audio == "https://rivers.example/a.mp3"


def test_html_notes_become_lines() -> None:
    assert text_of("<p>One<br>two</p><script>x()</script><ul><li>a</li><li>b</li></ul>") == (
        "One\ntwo\n\na\n\nb"
    )
    assert text_of("1 < 2 &amp; so on\nnext") == "1 < 2 & so on\nnext"
    assert text_of('<a href="https://a.example/">a.example</a>') == "a.example"


def test_another_reader_sees_the_same(checkout: Path) -> None:
    path = checkout / "tests" / "data" / "feed" / "rivers.xml"
    with path.open("rb") as stream:
        other = podcastparser.parse(HERE, stream)
    mine = read(load(path), HERE)
    ours = {one.remote.guid: one for one in mine.episodes}
    shared = [(its, ours.get(its["guid"].rpartition("/")[2])) for its in other["episodes"]]
    assert len([one for _, one in shared if one]) == 3
    for its, one in shared:
        if one is None:  # the item without a recording, which it makes an episode of
            continue
        assert its["title"] == one.title
        assert its["enclosures"][0]["url"] == one.remote.audio
        assert its["total_time"] * 1000 == one.length_ms


def test_real_feeds(shared_data: Path) -> None:
    folder = shared_data / "formats" / "podcast_rss"
    chapters = read(load(folder / "podcastparser_podcast_chapters.rss"))
    assert chapters.episodes[0].remote.chapters == "https://example.com/1/chapters.json"
    people = read(load(folder / "podcastparser_person.rss"))
    assert people.episodes[0].people == ("John Doe", "Stephanie Smith")
    psc = read(load(shared_data / "formats" / "psc_xml" / "podcastparser_chapters.rss"))
    assert (psc.items_in_file, psc.left_out) == (1, 1)
