"""Hear which words of a text are said in a stretch of sound: pocketsphinx behind two functions.

A recogniser lives in a worker process, because the binding never releases Python's lock.
Times are frames of 10 ms.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from earmark.timing.dictionary import load_dictionary, write_dictionary
from earmark.timing.language_model import write_trigrams

FRAME_MS = 10
_WIDE = 1e-150
_MOST_STATES = 6000  # bounds the cost of sound that fits everything and nothing


class Heard(NamedTuple):
    """A recognised word: the number of its kind, first frame, and frame after its last."""

    token: int
    start: int
    end: int


class Recogniser:
    """Pocketsphinx with a dictionary of nothing but the words of one text."""

    def __init__(self, vocabulary: Sequence[str], ids: Sequence[int]) -> None:
        from pocketsphinx import Decoder, get_model_path

        self._ids = ids
        self._folder = tempfile.TemporaryDirectory(prefix="earmark-")
        self._model_file = Path(self._folder.name) / "stretch.arpa"
        dictionary = Path(self._folder.name) / "words.dict"
        known = load_dictionary(Path(get_model_path("en-us/cmudict-en-us.dict")))
        self.said = write_dictionary(vocabulary, known, dictionary)
        ordinary = {
            "hmm": get_model_path("en-us/en-us"),
            "dict": str(dictionary),
            "lm": None,
            "fwdflat": False,
            "bestpath": False,
            "loglevel": "FATAL",
        }
        self._hearing: Any = Decoder(**ordinary, lw=9.5, maxhmmpf=_MOST_STATES)
        # One path through known words is cheap to follow however badly it fits: with the
        # ordinary beams half of the stretches that need it most are lost.
        self._forcing: Any = Decoder(
            **ordinary, lw=1.0, beam=_WIDE, pbeam=_WIDE, wbeam=_WIDE, maxhmmpf=_MOST_STATES
        )
        self._stretch: tuple[int, int] | None = None

    def close(self) -> None:
        """Remove the files the recogniser works with."""
        self._folder.cleanup()

    def recognise(self, samples: bytes, first: int, last: int) -> list[Heard]:
        """Words of the text from token `first` to before `last` that are heard in the sound.

        Args:
            samples: 16 kHz mono, 16 bits.
        """
        from pocketsphinx import NGramModel

        if self._stretch != (first, last):
            if not self.said.intersection(self._ids[first:last]):
                return []
            write_trigrams(self._ids[first:last], self.said, self._model_file)
            decoder = self._hearing
            model = NGramModel(decoder.config, decoder.logmath, str(self._model_file))
            decoder.add_lm("stretch", model)
            self._stretch = (first, last)
        self._hearing.activate_search("stretch")
        return _decode(self._hearing, samples)

    def force(self, samples: bytes, first: int, last: int) -> list[Heard | None]:
        """Where the tokens `first` to before `last` lie if exactly they are said in the sound.

        Returns:
            One entry for each token, None for those without a pronunciation; an empty list if
            the sound does not fit the words.
        """
        wanted = self._ids[first:last]
        said = [token for token in wanted if token in self.said]
        if not said:
            return []
        self._forcing.set_align_text(" ".join(f"w{token}" for token in said))
        heard = _decode(self._forcing, samples)
        if [word.token for word in heard] != said:
            return []
        following = iter(heard)
        return [next(following) if token in self.said else None for token in wanted]


def _decode(decoder: Any, samples: bytes) -> list[Heard]:
    decoder.start_utt()
    try:
        decoder.process_raw(samples, full_utt=True)
    finally:
        decoder.end_utt()
    return [
        Heard(int(part.word[1:].partition("(")[0]), part.start_frame, part.end_frame + 1)
        for part in decoder.seg() or ()
        if part.word[0] == "w"
    ]
