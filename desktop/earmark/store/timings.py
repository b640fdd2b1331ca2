"""What timing found out about episodes: no part of undo, because sound does not change with it."""

import json

from sqlalchemy import delete
from sqlalchemy.orm import Session as AnySession

from earmark.domain.ranges import TimeRange
from earmark.domain.timing_report import SoundGap, TimingReport
from earmark.store.rows import TimingRow


def read(session: AnySession, episode_id: int) -> TimingReport | None:
    """What was found out about an episode; None where nothing was tried, or it can't be read."""
    row = session.get(TimingRow, episode_id)
    if row is None:
        return None
    try:
        data = json.loads(row.report)
        gaps = tuple(
            SoundGap(TimeRange(int(start), int(end)), before)
            for start, end, before in data.pop("gaps")
        )
        return TimingReport(gaps=gaps, **data)
    except (ValueError, TypeError, KeyError):
        return None


def write(session: AnySession, episode_id: int, report: TimingReport | None) -> None:
    """Keep what was found out in the place of what was known; None forgets it."""
    if report is None:
        session.execute(delete(TimingRow).where(TimingRow.episode_id == episode_id))
        return
    data = {
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
    session.merge(TimingRow(episode_id=episode_id, report=json.dumps(data, ensure_ascii=False)))
    session.flush()
