"""How long a person takes from hearing to pressing a key, measured from their own corrections."""

from earmark.app import settings as keys
from earmark.app.settings import Settings

FEWEST = 5
_MOST = 40
_LIKELY_MS = 2000  # a correction of more was no matter of reaction


class ReactionLag:
    """The lag that live marks are moved back by; it learns where the person allows it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def ms(self) -> int:
        """The lag that holds now."""
        return self._settings.get(keys.REACTION_LAG_MS)

    @property
    def learns(self) -> bool:
        """Whether the person allows it to be measured."""
        return self._settings.get(keys.LEARN_LAG)

    def learn(self, pressed_ms: int, meant_ms: int) -> bool:
        """Take note of where an end that was marked live was corrected to.

        Args:
            pressed_ms: Where the playhead was when the key went down.
            meant_ms: Where the person put the end afterwards.

        Returns:
            Whether the lag is another one now.
        """
        from statistics import median

        sample = pressed_ms - meant_ms
        if not self.learns or abs(sample) > _LIKELY_MS:
            return False
        samples = [*self.samples(), sample][-_MOST:]
        self._settings.set(keys.LAG_SAMPLES, tuple(map(str, samples)))
        if len(samples) < FEWEST:
            return False
        found = max(0, min(_LIKELY_MS, round(median(samples) / 10) * 10))
        if found == self.ms:
            return False
        self._settings.set(keys.REACTION_LAG_MS, found)
        return True

    def samples(self) -> list[int]:
        """What was measured so far, the newest last."""
        found = self._settings.get(keys.LAG_SAMPLES)
        return [int(one) for one in found if one.lstrip("-").isdigit()]
