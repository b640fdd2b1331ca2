"""Codebooks to begin with: for podcasts, for interviews, for watching media, and none."""

from collections.abc import Iterable
from dataclasses import dataclass

from earmark.domain.codebook import PALETTE, Codebook, Field, FieldKind, Tag

DEFAULT = "podcast"


@dataclass(frozen=True, slots=True)
class Template:
    """A codebook that a new project may begin with, and what it is for."""

    name: str
    title: str
    purpose: str
    codebook: Codebook


def _choice(name: str, *choices: str, definition: str = "") -> Field:
    return Field(name, FieldKind.CHOICE, choices, definition)


def _numbered(tags: Iterable[Tag]) -> Codebook:
    """Tags with the ids, keys, colours and places that follow from their order."""
    made = []
    for number, tag in enumerate(tags):
        made.append(
            Tag(
                number + 1,
                tag.name,
                PALETTE[number % len(PALETTE)],
                str(number + 1) if number < 9 else "",
                number,
                tag.definition,
                tag.parent_id,
                examples=tag.examples,
                counter_examples=tag.counter_examples,
                fields=tag.fields,
            )
        )
    return Codebook(tuple(made))


def _tag(
    name: str,
    definition: str,
    *fields: Field,
    parent: int | None = None,
    yes: tuple[str, ...] = (),
    no: tuple[str, ...] = (),
) -> Tag:
    return Tag(
        0,
        name,
        PALETTE[0],
        definition=definition,
        parent_id=parent,
        examples=yes,
        counter_examples=no,
        fields=fields,
    )


_PODCAST = (
    _tag(
        "sponsor",
        "Paid or self-promoting messages, start to end.",
        Field("advertiser", definition="Who pays, or whose thing it is."),
        _choice("kind", "host-read", "produced", "self-promotion"),
        Field("call to action", definition="What listeners are asked to do: a code, an address."),
        yes=("This episode is brought to you by…", "Use the code TEA for ten percent off."),
        no=("A guest names the company that they work for.",),
    ),
    _tag(
        "claim",
        "A statement of fact that could be checked.",
        Field("claimant", definition="Who says it, or is quoted as saying it."),
        Field("what is claimed", FieldKind.LONG_TEXT, definition="In one sentence of your own."),
        _choice("verdict", "true", "partly", "false", "open"),
        Field("source URL", FieldKind.URL, definition="Where it was checked."),
        yes=("Prices fell by nine tenths in ten years.",),
        no=("I think that is a beautiful idea.",),
    ),
    _tag(
        "topic",
        "A stretch about one subject.",
        Field("label", definition="The subject in a few words."),
        yes=("From the question that opens a subject to the last word on it.",),
        no=("A word dropped in passing.",),
    ),
)
_INTERVIEW = (
    _tag("background", "Where somebody comes from: life, work, circumstances."),
    _tag(
        "experience",
        "Something that happened to the person who speaks, told by them.",
        Field("when", definition="When it happened, as it is told."),
        _choice("feeling", "good", "mixed", "bad", "not said"),
        yes=("The first winter I was there, the heating broke down.",),
        no=("People say that it is cold there.",),
    ),
    _tag(
        "opinion",
        "What the person thinks of something.",
        Field("of what"),
        _choice("stance", "for", "against", "undecided"),
    ),
    _tag("need", "Something that is missing, wished for or in the way.", Field("of whom")),
    _tag(
        "idea",
        "A way out or an improvement that the person proposes.",
        Field("tried already", FieldKind.YES_NO),
        parent=4,
    ),
    _tag("quote", "Words worth printing as they are."),
    _tag("method", "What concerns the interview itself: a question, a break, a misunderstanding."),
    _tag(
        "sensitive",
        "Names and details that must not be published.",
        Field("replace by", definition="What stands in their place in print."),
    ),
)
_MEDIA = (
    _tag(
        "mention",
        "Somebody or something that is watched is named.",
        Field("of whom"),
        _choice("tone", "positive", "neutral", "negative"),
        Field("prominence", FieldKind.NUMBER, definition="1 in passing to 5 the subject."),
    ),
    _tag("quoted voice", "A person's own words are played or read.", Field("speaker"),
         Field("function", definition="In what capacity they speak."), parent=1),
    _tag(
        "issue",
        "A subject of public debate.",
        Field("label"),
        _choice("frame", "conflict", "human interest", "economy", "morality", "responsibility"),
    ),
    _tag(
        "claim",
        "A statement of fact that could be checked.",
        Field("claimant"),
        Field("what is claimed", FieldKind.LONG_TEXT),
        _choice("verdict", "true", "partly", "false", "open"),
        Field("source URL", FieldKind.URL),
        Field("checked on", FieldKind.DATE),
    ),
    _tag(
        "advertising",
        "Paid messages, start to end.",
        Field("advertiser"),
        Field("marked as such", FieldKind.YES_NO),
    ),
    _tag("correction", "Something said before is put right.", Field("of what")),
)  # fmt: skip

TEMPLATES = (
    Template("podcast", "Podcast", "Sponsors, claims and topics.", _numbered(_PODCAST)),
    Template(
        "interview",
        "Interview research",
        "Experiences, opinions, needs and what must stay private.",
        _numbered(_INTERVIEW),
    ),
    Template(
        "media",
        "Media monitoring",
        "Mentions, voices, issues, claims and advertising.",
        _numbered(_MEDIA),
    ),
    Template("empty", "Empty", "No tags: make your own.", Codebook()),
)


def template(name: str) -> Template:
    """The template with a name.

    Raises:
        KeyError: If there is none.
    """
    return {one.name: one for one in TEMPLATES}[name]


STARTER_TAGS = template(DEFAULT).codebook.tags
