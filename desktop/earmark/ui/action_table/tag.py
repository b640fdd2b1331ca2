"""Rows of the Tag menu: putting tags on and judging them."""

from earmark.ui.action_table.spec import SEPARATOR, TAG_KEYS, ActionSpec

TAG = (
    *(ActionSpec(f"tag.{key}", f"Tag {key}", "Tag", key, "",
                 "Put this tag on the selection, or on what is heard; again takes it off",
                 fixed=True)
      for key in TAG_KEYS),
    ActionSpec("tag.add", "&Add a tag…", "Tag", "Ctrl+T", "add", "Add a tag to the codebook"),
    ActionSpec("tag.-1", SEPARATOR, "Tag"),
    ActionSpec("tag.note", "Write a &note", "Tag", "M", "note", "Note on the selected annotation"),
    ActionSpec("tag.accept", "A&ccept", "Tag", "A", "check", "Mark the annotation as accepted"),
    ActionSpec("tag.reject", "Re&ject", "Tag", "X", "close", "Mark the annotation as rejected"),
    ActionSpec("tag.dispute", "&Dispute", "Tag", "D", "warning",
               "Mark the annotation as disputed"),
    ActionSpec("tag.draft", "Back to dra&ft", "Tag", "Shift+D", "",
               "Mark the annotation as a draft"),
    ActionSpec("tag.delete", "De&lete the annotation", "Tag", "Del", "delete",
               "Take the selected annotation off"),
    ActionSpec("tag.-2", SEPARATOR, "Tag"),
    ActionSpec("tag.previous", "&Previous annotation", "Tag", "P", "",
               "Go to the tagged span before"),
    ActionSpec("tag.next", "Ne&xt annotation", "Tag", "N", "", "Go to the next tagged span"),
)  # fmt: skip
