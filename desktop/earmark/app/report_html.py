"""A report as one page of HTML that needs nothing else: pictures, style and script are inside.

A click on a time plays the passage in the page where the recording is at hand; the link beside it
leads to the source on the web.
"""

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path

from earmark import __version__, paths
from earmark.analysis.canvas import Look
from earmark.analysis.counting import Say, plain
from earmark.analysis.drawing import draw
from earmark.analysis.figures import Cell, Figure
from earmark.app.report import Quotation, Report, TagSection, kept_measures, shorter
from earmark.domain.codebook import Tag, ink_on
from earmark.domain.links import at_time
from earmark.domain.timecode import format_clock
from earmark.domain.voices import VoiceKind
from earmark.formats.atomic import replacing_text

_LONG = 600  # characters of a passage that stand there at once
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
    "media-src * file: data:; img-src data:"
)


def write_html(report: Report, look: Look, to: Path, *, say: Say = plain) -> None:
    """Write a report as a page.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    page = as_html(report, look, say=say)
    with replacing_text(to) as stream:
        stream.write(page)


def as_html(report: Report, look: Look, *, say: Say = plain) -> str:
    """A report as a page of HTML."""
    parts = [
        _head(report),
        _summary(report, say),
        f"<h2>{escape(say('Figures'))}</h2>",
        *(_figure(one, look, say) for one in report.statistics.figures if one.plot is not None),
        *_agreement(report, say),
        f"<h2>{escape(say('Quotations'))}</h2>",
        *(_section(one, report, say) for one in report.sections),
        f"<h2>{escape(say('Codebook'))}</h2>",
        *(_tag(one, report, say) for one in report.codebook if not one.retired),
        _foot(report, say),
    ]
    return "\n".join(parts)


def _head(report: Report) -> str:
    style = paths.resource("report/report.css").read_text(encoding="utf-8")
    title = escape(report.title)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Earmark {__version__}">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>"
    )


def _summary(report: Report, say: Say) -> str:
    counted = report.statistics
    numbers = (
        (f"{counted.annotations:,}", say("annotations")),
        (f"{counted.episodes:,}", say("episodes")),
        (format_clock(counted.length_ms), say("of recording")),
        (f"{counted.annotators:,}", say("annotators")),
    )
    tiles = "".join(
        f"<div><b>{value}</b><span>{escape(name)}</span></div>" for value, name in numbers
    )
    chosen = escape(report.filter) or escape(say("everything"))
    return (
        f'<p class="muted">{report.made_on.isoformat()} · {escape(say("selection"))}: '
        f'<code>{chosen}</code></p><div class="tiles">{tiles}</div>'
    )


def _figure(figure: Figure, look: Look, say: Say) -> str:
    svg = draw(figure, look, titled=False, say=say).svg
    return (
        f'<figure id="figure-{figure.id}"><h3>{escape(figure.title)}</h3>'
        f'<p class="muted">{escape(figure.reading)}</p>{svg}'
        f"<details><summary>{escape(say('Table'))}</summary>"
        f"{_table(figure.columns, figure.rows)}</details></figure>"
    )


def _table(columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in columns)
    body = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"<td>{escape(cell)}</td>"
    return f'<td class="number">{"" if cell is None else format(cell, ",.6g")}</td>'


def _agreement(report: Report, say: Say) -> list[str]:
    """How well people agree, with what the measures mean."""
    if not report.agreement:
        return []
    kinds = kept_measures(report.agreement)
    names = {tag.id: tag.name for tag in report.codebook}
    measures = {one.kind.id: one.kind for one in report.agreement[0].measures}
    rows = [
        (names.get(found.tag_id, ""), *(_value(found.measure(kind)) for kind in kinds))
        for found in report.agreement
    ]
    explained = "".join(
        f"<dt>{escape(say(measures[kind].name))}</dt><dd>{escape(say(measures[kind].meaning))} "
        f'<span class="muted">{escape(say(measures[kind].source))}</span></dd>'
        for kind in kinds
    )
    people = ", ".join(escape(one.name) for one in report.voices if one.kind is VoiceKind.ANNOTATOR)
    return [
        f"<h2>{escape(say('Agreement'))}</h2>",
        f'<p class="muted">{people}</p>',
        _table((say("tag"), *(say(measures[kind].name) for kind in kinds)), rows),
        f"<dl>{explained}</dl>",
    ]


def _value(measure: object) -> str:
    value, low, high = (getattr(measure, name) for name in ("value", "low", "high"))
    if value is None:
        return "–"
    return f"{value:.2f}" if low is None else f"{value:.2f} [{low:.2f}, {high:.2f}]"


def _section(section: TagSection, report: Report, say: Say) -> str:
    quotations = "".join(_quotation(one, report, say) for one in section.quotations)
    left = section.total - len(section.quotations)
    more = say("{} more are not shown.").replace("{}", f"{left:,}")
    rest = f'<p class="muted">{escape(more)}</p>' if left else ""
    return (
        f"<section><h3>{_badge(section.tag)} {escape(section.tag.name)} "
        f'<span class="muted">{section.total:,}</span></h3>{quotations}{rest}</section>'
    )


def _quotation(quotation: Quotation, report: Report, say: Say) -> str:
    one, episode = quotation.annotation, quotation.episode
    source = at_time(episode.source_url, one.time.start_ms)
    clock = format_clock(one.time.start_ms)
    where = escape(" · ".join(filter(None, (episode.show, episode.title, one.speaker))))
    if one.episode_id in report.sounds:
        time = (
            f'<button class="time" data-episode="{one.episode_id}" '
            f'data-start="{one.time.start_ms / 1000}" data-end="{one.time.end_ms / 1000}" '
            f'title="{escape(say("Hear it"))}">▶ {clock}</button>'
        )
    else:
        time = f'<span class="time">{clock}</span>'
    link = (
        f' <a href="{escape(source)}" rel="noopener">{escape(say("at the source"))}</a>'
        if source
        else ""
    )
    answers = " · ".join(f"{escape(name)}: {escape(value)}" for name, value in one.fields if value)
    note = f'<p class="note">{escape(one.note)}</p>' if one.note else ""
    fields = f'<p class="note">{answers}</p>' if answers else ""
    color = report_color(report, one.tag_id)
    return (
        f'<blockquote id="annotation-{one.id}" style="border-color:{color}">'
        f"{_words(one.text, say)}{fields}{note}"
        f'<footer>{time}{link} <span class="muted">{where}</span></footer></blockquote>'
    )


def _words(text: str, say: Say) -> str:
    """A passage; a long one begins, and opens."""
    if len(text) <= _LONG:
        return f"<p>{escape(text)}</p>"
    return (
        f"<p>{escape(shorter(text, _LONG))}</p><details><summary>"
        f"{escape(say('The whole passage'))}</summary><p>{escape(text)}</p></details>"
    )


def report_color(report: Report, tag_id: int) -> str:
    """The colour of a tag on paper."""
    tag = report.codebook.get(tag_id)
    return tag.color if tag else "#6A6862"


def _badge(tag: Tag) -> str:
    style = f"background:{tag.color};color:{ink_on(tag.color)}"
    return f'<span class="badge" style="{style}">{escape(tag.letter)}</span>'


def _tag(tag: Tag, report: Report, say: Say) -> str:
    lists = (
        (say("Examples"), tag.examples),
        (say("What does not belong to it"), tag.counter_examples),
        (say("From the transcripts"), report.examples.get(tag.id, ())),
        (say("Fields"), tuple(_field(field.name, field.choices) for field in tag.fields)),
    )
    shown = "".join(
        f"<h4>{escape(name)}</h4><ul>{''.join(f'<li>{escape(one)}</li>' for one in items)}</ul>"
        for name, items in lists
        if items
    )
    definition = (
        escape(tag.definition) or f'<span class="muted">{escape(say("no definition"))}</span>'
    )
    return f"<section><h3>{_badge(tag)} {escape(tag.name)}</h3><p>{definition}</p>{shown}</section>"


def _field(name: str, choices: tuple[str, ...]) -> str:
    return f"{name}: {', '.join(choices)}" if choices else name


def _foot(report: Report, say: Say) -> str:
    """The player, where there is anything to hear, and the script that moves it."""
    made = escape(say("Made with Earmark {}.").replace("{}", __version__))
    if not report.sounds:
        return f'<p class="muted">{made}</p></main></body></html>'
    titles = {
        one.episode.id: one.episode.title
        for section in report.sections
        for one in section.quotations
    }
    data = {
        str(key): {"src": sound, "title": titles.get(key, "")}
        for key, sound in report.sounds.items()
    }
    # "<" would end the script early in a title that holds "</script>".
    sounds = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    script = paths.resource("report/report.js").read_text(encoding="utf-8")
    return (
        f'<p class="muted">{made}</p></main>'
        f'<div id="player"><span id="playing"></span>'
        f'<audio id="sound" controls preload="none"></audio></div>'
        f"<script>const SOUNDS = {sounds};\n{script}</script></body></html>"
    )
