"""What timing found out about episodes: no part of undo, because sound does not change with it.

It is kept by recording and transcript, so that it is neither shown for another cut nor lost
when the change of the cut is undone.
"""

import json
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.store.rows import MediaRow, SegmentRow, TimingRow

_KEPT = 4  # cuts of one episode


def read(session: AnySession, episode_id: int) -> TimingReport | None:
    """What was found out about an episode; None where nothing was tried, or it can't be read."""
    data = _known(session, episode_id).get(_key(session, episode_id))
    try:
        if data is None:
            return None
        gaps = tuple(
            SoundGap(TimeRange(int(start), int(end)), before)
            for start, end, before in data.pop("gaps")
        )
        return TimingReport(gaps=gaps, **data)
    except (AttributeError, ValueError, TypeError, KeyError):
        return None


def write(session: AnySession, episode_id: int, report: TimingReport | None) -> None:
    """Keep what was found out in the place of what was known; None forgets it."""
    if report is None:
        session.execute(delete(TimingRow).where(TimingRow.episode_id == episode_id))
        return
    key, known = _key(session, episode_id), _known(session, episode_id)
    known.pop(key, None)
    known[key] = {
        "verdict": report.verdict,
        "aligned_share": report.aligned_share,
        "words_found": report.words_found,
        "unspoken": report.unspoken,
        "message": report.message,
        "hint": report.hint,
        "gaps": [
            [gap.time.start_ms, gap.time.end_ms, gap.before_segment_id] for gap in report.gaps
        ],
    }
    data = dict(list(known.items())[-_KEPT:])
    session.merge(TimingRow(episode_id=episode_id, report=json.dumps(data, ensure_ascii=False)))
    session.flush()


def _key(session: AnySession, episode_id: int) -> str:
    """What tells this recording with this transcript from every other."""
    media = session.execute(
        select(MediaRow.sha256).where(MediaRow.episode_id == episode_id)
    ).scalar()
    first = session.execute(
        select(func.min(SegmentRow.id)).where(SegmentRow.episode_id == episode_id)
    ).scalar()
    return f"{media or ''}:{first or 0}"


def _known(session: AnySession, episode_id: int) -> dict[str, Any]:
    row = session.get(TimingRow, episode_id)
    try:
        data = json.loads(row.report) if row is not None else {}
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
