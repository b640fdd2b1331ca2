"""The measures of agreement: names, meanings in a sentence, and where the formulas are from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A measure: what it is called, what it means, where its formula is from.

    `unit` is `s` for seconds, empty for a coefficient. `best` is the value of full agreement.
    """

    id: str
    name: str
    meaning: str
    source: str
    unit: str = ""
    best: float = 1.0


KINDS = {
    kind.id: kind
    for kind in (
        Kind(
            "kappa_segments",
            "Cohen’s κ per segment",
            "How much more often two annotators give a segment the same answer (tagged or not) "
            "than chance would: 1 always, 0 as by chance.",
            "Cohen 1960; of more than two the mean of all pairs, Light 1971",
        ),
        Kind(
            "kappa_seconds",
            "Cohen’s κ per second",
            "The same for every second of the recording, so that long segments count for more.",
            "Cohen 1960; Light 1971",
        ),
        Kind(
            "alpha_segments",
            "Krippendorff’s α per segment",
            "One minus the disagreement found over the disagreement expected if tags were dealt "
            "out at random; takes any number of annotators.",
            "Krippendorff 2011",
        ),
        Kind(
            "alpha_seconds",
            "Krippendorff’s α per second",
            "The same for every second of the recording.",
            "Krippendorff 2011",
        ),
        Kind(
            "unitizing",
            "Krippendorff’s α for unitizing",
            "Whether the same stretches were cut out of the recording: ends that lie far apart and "
            "passages that only one marked count by the square of their length.",
            "Krippendorff 1995; 2004, pp. 251–256",
        ),
        Kind(
            "overlap",
            "Overlap (IoU)",
            "Of passages that both marked, the time they share over the time that either covers, "
            "on average.",
            "Jaccard 1912",
        ),
        Kind(
            "start_error",
            "Error of starts",
            "How far apart the starts of a passage are that both marked; half of them are nearer.",
            "median of absolute differences",
            "s",
            0.0,
        ),
        Kind(
            "end_error",
            "Error of ends",
            "How far apart the ends of a passage are that both marked; half of them are nearer.",
            "median of absolute differences",
            "s",
            0.0,
        ),
        Kind(
            "f1",
            "F1 within the tolerance",
            "The share of passages whose start and end both lie within the tolerance of the "
            "other’s.",
            "Mesaros, Heittola and Virtanen 2016, event-based",
        ),
        Kind(
            "boundary",
            "Boundary similarity B",
            "The share of starts and ends that are the same to the second; those within the "
            "tolerance count in part.",
            "Fournier 2013",
        ),
    )
}
