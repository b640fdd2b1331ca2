"""Random edits in any order: undoing them all leads back to the start, redoing to the end."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.episode import Media
from earmark.domain.transcript import Span, TimingSource, Transcript
from earmark.errors import EditError
from reversible import LINES, add_episode, dump

ROWS = st.integers(0, len(LINES) - 1)
PICK = st.integers(0, 1_000_000)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)


class History(RuleBasedStateMachine):
    """A project under random edits, undo, redo and restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="history"))
        self.path = self.folder / "p.earmark"
        self.project = Project.open(self.path, annotator="Ada")
        self.start = dump(self.path)

    def teardown(self) -> None:
        end = dump(self.path)
        steps = 0
        while self.project.undo() is not None:
            steps += 1
        assert dump(self.path) == self.start
        for _ in range(steps):
            self.project.redo()
        assert dump(self.path) == end
        self.project.close()
        assert care.check(self.path) == []
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        add_episode(self.project)

    def _episode(self, pick: int) -> int | None:
        found = self.project.episodes()
        return found[pick % len(found)].id if found else None

    def _annotations(self, pick: int) -> list[int]:
        ids = [a.id for e in self.project.episodes() for a in self.project.annotations(e.id)]
        return ids[pick % len(ids) :][:3] if ids else []

    def _span(self, transcript: Transcript, first: int, last: int, pick: int) -> Span:
        texts = [segment.text for segment in transcript]
        return transcript.span(first, pick % len(texts[first]), last, pick % 17 + 3)

    @rule(pick=PICK)
    def add_an_episode(self, pick: int) -> None:
        add_episode(self.project, f"Episode {pick}")

    @rule(pick=PICK)
    def remove_an_episode(self, pick: int) -> None:
        if (episode_id := self._episode(pick)) is not None:
            edits.remove_episode(self.project, episode_id)

    @rule(pick=PICK, tag=PICK, first=ROWS, last=ROWS)
    def toggle(self, pick: int, tag: int, first: int, last: int) -> None:
        if (episode_id := self._episode(pick)) is not None:
            tags = self.project.codebook().tags
            span = self._span(self.project.transcript(episode_id), first, last, pick)
            if tags:
                with suppress(EditError):  # nothing but white space
                    edits.toggle_tag(self.project, episode_id, tags[tag % len(tags)].id, span)

    @rule(pick=PICK, first=ROWS, shift=st.integers(-5000, 5000))
    def move(self, pick: int, first: int, shift: int) -> None:
        for annotation_id in self._annotations(pick)[:1]:
            episode_id = self.project.annotation(annotation_id).episode_id
            span = self._span(self.project.transcript(episode_id), first, first, pick)
            with suppress(EditError):
                edits.set_span(self.project, annotation_id, span, end_shift_ms=shift)

    @rule(pick=PICK, note=TEXT)
    def write_note(self, pick: int, note: str) -> None:
        for annotation_id in self._annotations(pick)[:1]:
            edits.set_note(self.project, annotation_id, note)

    @rule(pick=PICK, status=st.sampled_from(Status))
    def decide(self, pick: int, status: Status) -> None:
        edits.set_status(self.project, self._annotations(pick), status)

    @rule(pick=PICK, tag=PICK)
    def retag(self, pick: int, tag: int) -> None:
        tags = self.project.codebook().tags
        if tags:
            edits.retag(self.project, self._annotations(pick), tags[tag % len(tags)].id)

    @rule(pick=PICK)
    def remove_annotations(self, pick: int) -> None:
        edits.remove_annotations(self.project, self._annotations(pick))

    @rule(name=TEXT)
    def add_tag(self, name: str) -> None:
        with suppress(EditError):
            edits.add_tag(self.project, name)

    @rule(pick=PICK, name=TEXT, parent=PICK)
    def change_or_remove_tag(self, pick: int, name: str, parent: int) -> None:
        tags = self.project.codebook().tags
        if not tags:
            return
        tag, above = tags[pick % len(tags)], tags[parent % len(tags)]
        with suppress(EditError):
            if pick % 3:
                edits.update_tag(self.project, replace(tag, name=name, parent_id=above.id))
            else:
                edits.remove_tag(self.project, tag.id)

    @rule(pick=PICK, shift=st.integers(0, 900), row=ROWS)
    def retime(self, pick: int, shift: int, row: int) -> None:
        if (episode_id := self._episode(pick)) is None:
            return
        segments = [
            replace(s, end_ms=s.end_ms + shift, source=TimingSource.MANUAL, words=s.words[:1])
            for s in self.project.transcript(episode_id).segments[row:]
        ]
        edits.retime(self.project, episode_id, segments, "Retime", merge=f"r{pick % 2}")

    @rule(pick=PICK)
    def set_media(self, pick: int) -> None:
        if (episode_id := self._episode(pick)) is not None:
            edits.set_media(self.project, episode_id, Media(f"/{pick}.mp3", str(pick)))

    @rule(times=st.integers(1, 6))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.project.undo()

    @precondition(lambda self: self.project.redo_id is not None)
    @rule(times=st.integers(1, 6))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.project.redo()

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.project = Project.open(self.path, annotator="Ada")

    @invariant()
    def undo_and_redo_lead_back_here(self) -> None:
        here = dump(self.path)
        if self.project.undo() is not None:
            self.project.redo()
            assert dump(self.path) == here


History.TestCase.settings = settings(
    settings.get_profile("earmark"),
    max_examples=12,
    stateful_step_count=25,
    # A run is long and each step depends on the one before: shrinking takes longer than reading.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
TestHistory = History.TestCase
