"""Annotations to read: a Markdown list, and an HTML page of its own with a player that seeks."""

import base64
import mimetypes
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import IO

from earmark.domain.codebook import Tag, ink_on
from earmark.domain.episode import Episode
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_clock
from earmark.formats.atomic import replacing_text
from earmark.formats.xml_text import clean

MOST_EMBEDDED = 100 * 2**20
_CHUNK = 3 * 2**16

_STYLE = """
:root { color-scheme: light dark; --ground: #f7f6f3; --surface: #fff; --text: #1c1b19;
  --muted: #6a6862; --line: #e5e2db; --accent: #3355d1; --now: #ffe38f; }
@media (prefers-color-scheme: dark) { :root { --ground: #151618; --surface: #1d1f22;
  --text: #eceae4; --muted: #a19e96; --line: #2e3034; --accent: #93aeff; --now: #6b5716; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 32px 20px 96px; }
h1 { font: 600 28px/1.25 Georgia, serif; margin: 0 0 4px; }
h2 { font: 600 21px/1.3 Georgia, serif; margin: 40px 0 4px; }
.muted, time { color: var(--muted); }
nav { position: sticky; top: 0; background: var(--ground); padding: 10px 0; display: flex;
  flex-wrap: wrap; gap: 6px; border-bottom: 1px solid var(--line); z-index: 1; }
button { font: inherit; font-size: 14px; border: 1px solid var(--line); border-radius: 6px;
  padding: 3px 10px; background: var(--surface); color: var(--text); cursor: pointer; }
button[aria-pressed="true"] { border-color: var(--accent); outline: 1px solid var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
audio { width: 100%; margin: 8px 0 4px; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 8px;
  padding: 10px 14px; margin: 10px 0; }
article.playing { background: var(--now); }
article header { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; font-size: 14px; }
article .at { font-variant-numeric: tabular-nums; color: var(--accent); }
blockquote { margin: 6px 0 0; font: 17px/1.6 Georgia, serif; overflow-wrap: anywhere; }
blockquote .around { color: var(--muted); }
.tag { border-radius: 4px; padding: 0 7px; font-weight: 600; }
.note { margin: 6px 0 0; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 6px 0 0;
  font-size: 14px; }
dt { color: var(--muted); } dd { margin: 0; }
@media print { nav, audio { display: none; } article { break-inside: avoid; } }
"""

_SCRIPT = """
let stop = null, playing = null;
function mark(card) {
  if (playing) playing.classList.remove('playing');
  playing = card;
  if (card) card.classList.add('playing');
}
document.addEventListener('click', event => {
  const at = event.target.closest('button.at');
  if (at) {
    const card = at.closest('article');
    const sound = document.getElementById(card.dataset.sound);
    document.querySelectorAll('audio').forEach(one => { if (one !== sound) one.pause(); });
    stop = Number(card.dataset.end);
    sound.currentTime = Number(card.dataset.start);
    sound.play();
    mark(card);
  }
  const filter = event.target.closest('button[data-tag]');
  if (filter) {
    filter.setAttribute('aria-pressed', filter.getAttribute('aria-pressed') !== 'true');
    const chosen = [...document.querySelectorAll('button[data-tag][aria-pressed="true"]')]
      .map(one => one.dataset.tag);
    document.querySelectorAll('article').forEach(card => {
      card.hidden = chosen.length > 0 && !chosen.includes(card.dataset.of);
    });
  }
});
document.querySelectorAll('audio').forEach(sound => {
  sound.addEventListener('timeupdate', () => {
    if (stop !== null && sound.currentTime >= stop) { sound.pause(); stop = null; mark(null); }
  });
});
"""


def write_markdown(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write a list to read: by episode, each annotation with time, tag, text and note."""
    count = 0
    with replacing_text(path) as stream:
        for episode, rows in material.by_episode():
            if not rows:
                continue
            stream.write(f"{chr(10) if count else ''}# {_plain(episode.title)}\n")
            for row in rows:
                stream.write(_markdown(row))
            count += len(rows)
    return count


def _markdown(row: ExportedAnnotation) -> str:
    one = row.annotation
    start, end = format_clock(one.time.start_ms), format_clock(one.time.end_ms)
    who = f" — {_plain(one.speaker)}" if one.speaker else ""
    text = f"\n**{start}–{end}** · **{_plain(row.tag.name)}**{who}\n\n> {_plain(one.text)}\n"
    for name, value in one.fields:
        text += f"\n- {_plain(name)}: {_plain(value)}"
    text += "\n" if one.fields else ""
    return text + (f"\n{_plain(one.note)}\n" if one.note else "")


def _plain(text: str) -> str:
    """Text on one line with the signs of Markdown taken literally."""
    line = " ".join(text.split())
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|" else char for char in line)


def write_html(path: Path, material: Material, options: ExportOptions) -> int:
    """Write a page that needs nothing else: it lists, filters by tag, and plays each passage."""
    count = 0
    with replacing_text(path) as stream:
        stream.write(
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{_text(_title(material))}</title><style>{_STYLE}</style></head>\n<body><main>"
            f"<h1>{_text(_title(material))}</h1>\n"
        )
        stream.write(_filters(material.codebook.tags))
        for episode, rows in material.by_episode():
            if rows:
                heading = f"<h2>{_text(episode.title)}</h2>" if len(material.episodes) > 1 else ""
                stream.write(f"<section>{heading}")
                _episode(stream, path, episode, rows, options)
                stream.write("</section>\n")
                count += len(rows)
        if not count:
            stream.write('<p class="muted">Nothing is tagged.</p>\n')
        stream.write(f"</main><script>{_SCRIPT}</script></body></html>\n")
    return count


def _title(material: Material) -> str:
    if len(material.episodes) == 1:
        return material.episodes[0].title
    return f"Annotations of {len(material.episodes)} episodes"


def _filters(tags: Sequence[Tag]) -> str:
    buttons = "".join(
        f'<button type="button" aria-pressed="false" data-tag="{tag.id}">{_text(tag.name)}</button>'
        for tag in tags
    )
    return f'<nav aria-label="Tags">{buttons}</nav>\n'


def _episode(
    stream: IO[str],
    path: Path,
    episode: Episode,
    rows: Sequence[ExportedAnnotation],
    options: ExportOptions,
) -> None:
    sound = f"sound{episode.id}"
    published = f" · {episode.published.isoformat()}" if episode.published else ""
    stream.write('<p class="muted">')
    stream.write(f"{_text(episode.show)}{published}</p>\n")
    stream.write(f'<audio id="{sound}" controls preload="metadata" src="')
    for part in _sound(path, episode, embed=options.embed_sound):
        stream.write(part)
    stream.write(f'" aria-label="{_text(episode.title)}"></audio>\n')
    for row in rows:
        stream.write(_card(row, sound))


def _sound(path: Path, episode: Episode, *, embed: bool) -> Iterator[str]:
    """Where the player finds the recording: in the page itself, beside it, or at its address."""
    media = episode.media
    file = Path(media.path) if media and not media.is_remote else None
    if file is None or not file.is_file():
        yield _text(media.path if media and media.is_remote else episode.source_url)
        return
    if not embed or file.stat().st_size > MOST_EMBEDDED:
        near = file.is_relative_to(path.absolute().parent)
        place = file.relative_to(path.absolute().parent).as_posix() if near else file.as_uri()
        yield _text(place)
        return
    kind = mimetypes.guess_type(file.name)[0] or "audio/mpeg"
    yield f"data:{kind};base64,"
    with file.open("rb") as source:
        while chunk := source.read(_CHUNK):
            yield base64.b64encode(chunk).decode("ascii")


def _card(row: ExportedAnnotation, sound: str) -> str:
    one, color = row.annotation, row.tag.color
    start, end = format_clock(one.time.start_ms), format_clock(one.time.end_ms)
    who = f"<span>{_text(one.speaker)}</span>" if one.speaker else ""
    by = " · ".join(part for part in (one.status.value, one.annotator) if part)
    answers = "".join(
        f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>" for name, value in one.fields
    )
    note = f'<p class="note">{_text(one.note)}</p>' if one.note else ""
    return (
        f'<article data-of="{row.tag.id}" data-sound="{sound}" '
        f'data-start="{one.time.start_ms / 1000}" data-end="{one.time.end_ms / 1000}"><header>'
        f'<button type="button" class="at" aria-label="Play from {start}">▶ {start}–{end}</button>'
        f'<span class="tag" style="background:{color};color:{ink_on(color)}">'
        f'{_text(row.tag.name)}</span>{who}<span class="muted">{_text(by)}</span></header>'
        f'<blockquote><span class="around">{_text(row.context_before)}</span> {_text(one.text)} '
        f'<span class="around">{_text(row.context_after)}</span></blockquote>{note}'
        f"{f'<dl>{answers}</dl>' if answers else ''}</article>\n"
    )


def _text(text: str) -> str:
    return escape(clean(text))
