"""`earmark feed`: look into a podcast feed, add its episodes, fetch them."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from earmark.app import feeds
from earmark.app.project import Project
from earmark.cli.fetch import fetch_all
from earmark.cli.output import Progress, add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_write
from earmark.domain.feed import Feed, FeedEpisode
from earmark.domain.timecode import format_clock
from earmark.errors import ImportFailed

EPILOG = """\
Without --add the episodes are listed, numbered as the feed has them.
  earmark feed https://example.org/feed.xml --match climate
  earmark feed feed.xml --add --latest 5 --download
What a feed names is only fetched with --download, or later by 'earmark fetch'."""
_MOST_REMARKS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("feed", metavar="FEED", help="the address of a feed, or a file")
    parser.add_argument(
        "--add",
        metavar="NUMBER",
        nargs="*",
        type=_numbers,
        help="put episodes into the project: these numbers (3 5-8), or all that match",
    )
    parser.add_argument("--match", metavar="TEXT", help="only those with TEXT in title or notes")
    parser.add_argument("--since", metavar="DATE", type=date.fromisoformat, help="YYYY-MM-DD")
    parser.add_argument("--latest", metavar="N", type=int, help="only the N newest")
    parser.add_argument(
        "--download", action="store_true", help="fetch transcript, chapters and recording too"
    )
    parser.add_argument(
        "--lenient", action="store_true", help="exit with 0 also where items are not accounted for"
    )
    add_project(parser)
    add_json(parser)


def _numbers(text: str) -> range:
    """The numbers that `3` and `5-8` mean; none for `all`, which is what no number means too."""
    if text.casefold() == "all":
        return range(0)
    first, _, last = text.partition("-")
    try:
        return range(int(first), int(last or first) + 1)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no number of an episode; write 3, 5-8 or all"
        ) from None


def run(options: argparse.Namespace) -> int:
    """List or add; the status is 1 where items are not accounted for or a part failed."""
    progress = Progress("Fetching the feed")
    try:
        feed = feeds.open_feed(options.feed, progress=progress)
    finally:
        progress.end()
    numbered = _chosen(feed, options)
    whole = feed.accounts_for_all or options.lenient
    if options.add is None and not options.download:
        _show(feed, numbered, options)
        return 0 if whole else 1
    if not numbered:
        raise ImportFailed("No episode of the feed matches.", "List them without --add.")
    with open_to_write(options) as project:
        added = feeds.add_episodes(project, feed, [one for _, one in numbered])
        ids = (*added.new, *added.known)
        failed = fetch_all(project, ids, feeds.Parts(), options.json) if options.download else 0
        _tell_added(project, feed, added, options)
    return 0 if whole and not failed else 1


def _chosen(feed: Feed, options: argparse.Namespace) -> list[tuple[int, FeedEpisode]]:
    """The episodes that the options leave, with their numbers in the feed."""
    wanted = {number for numbers in options.add or () for number in numbers}
    text = (options.match or "").casefold()
    found = [
        (number, one)
        for number, one in enumerate(feed.episodes, 1)
        if (not wanted or number in wanted)
        and text in f"{one.title}\n{one.description}".casefold()
        and (options.since is None or (one.published or date.min) >= options.since)
    ]
    if options.latest is not None:
        newest = sorted(found, key=lambda item: item[1].published or date.min, reverse=True)
        kept = {number for number, _ in newest[: max(0, options.latest)]}
        found = [item for item in found if item[0] in kept]
    return found


def _show(
    feed: Feed, numbered: Sequence[tuple[int, FeedEpisode]], options: argparse.Namespace
) -> None:
    if options.json:
        print_json(_as_json(feed, numbered))
        return
    rows = [
        (number, one.published or "", format_clock(one.length_ms) if one.length_ms else "",
         parts_of(one), one.title)
        for number, one in numbered
    ]  # fmt: skip
    print_rows(("number", "date", "length", "parts", "title"), rows)
    print(_account(feed), file=sys.stderr)
    for remark in feed.remarks[:_MOST_REMARKS]:
        place = f"line {remark.line}: " if remark.line else ""
        print(f"  {place}{remark.message}", file=sys.stderr)


def parts_of(one: FeedEpisode) -> str:
    """What of an episode the feed offers, in a word each."""
    parts = ["recording"]
    if one.remote.transcripts:
        parts.append("transcript")
    if one.remote.chapters or one.chapters:
        parts.append("chapters")
    return ", ".join(parts)


def _account(feed: Feed) -> str:
    balance = "" if feed.accounts_for_all else " — these do not add up"
    left = f", {feed.left_out} left out" if feed.left_out else ""
    count = len(feed.episodes)
    return f"{feed.title}: {feed.items_in_file} items in the feed, {count} episodes{left}{balance}."


def _as_json(feed: Feed, numbered: Sequence[tuple[int, FeedEpisode]]) -> dict[str, Any]:
    return {
        "title": feed.title,
        "address": feed.address,
        "link": feed.link,
        "language": feed.language,
        "items_in_file": feed.items_in_file,
        "left_out": feed.left_out,
        "accounts_for_all": feed.accounts_for_all,
        "remarks": [{"line": one.line, "message": one.message} for one in feed.remarks],
        "episodes": [
            {
                "number": number,
                "title": one.title,
                "published": one.published.isoformat() if one.published else None,
                "length_s": one.length_ms / 1000,
                "guid": one.remote.guid,
                "recording": one.remote.audio,
                "transcripts": [{"url": t.url, "type": t.type} for t in one.remote.transcripts],
                "chapters_url": one.remote.chapters,
                "chapters": [[c.start_ms / 1000, c.title] for c in one.chapters],
            }
            for number, one in numbered
        ],
    }


def _tell_added(
    project: Project, feed: Feed, added: feeds.Added, options: argparse.Namespace
) -> None:
    if options.json:
        print_json({"show": feed.title, "added": list(added.new), "known": list(added.known)})
        return
    for episode_id in added.new:
        print(f"Episode {episode_id}: {project.episode(episode_id).title}")
    there = f", {len(added.known)} were there already" if added.known else ""
    print(f"{len(added.new)} episodes of {feed.title} added{there}.")
    if added.new and not options.download:
        print("'earmark fetch' gets their transcripts and recordings.")
