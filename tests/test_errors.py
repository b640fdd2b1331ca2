"""Errors that people read keep their hint, also from a worker process."""

import pickle

import pytest

from earmark import errors


@pytest.mark.parametrize(
    "kind",
    [errors.AppError, errors.ImportFailed, errors.MediaError, errors.ProjectError,
     errors.EditError, errors.ExportError, errors.Cancelled],
)  # fmt: skip
def test_message_and_hint_survive_a_process_boundary(kind: type[errors.AppError]) -> None:
    again = pickle.loads(pickle.dumps(kind("It broke.", "Mend it.")))
    assert type(again) is kind
    assert (again.message, again.hint) == ("It broke.", "Mend it.")


def test_an_error_reads_as_message_and_hint() -> None:
    assert str(errors.MediaError("It is empty.", "Choose another.")) == (
        "It is empty. Choose another."
    )
    assert str(errors.MediaError("It is empty.")) == "It is empty."
