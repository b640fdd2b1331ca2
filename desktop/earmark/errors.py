"""The errors a person can act on; everything else that is raised is a bug."""


class AppError(Exception):
    """Something went wrong that the person using Earmark can mend.

    Shown as it is, without a traceback; on the command line on stderr with exit status 2.

    Args:
        message: One whole sentence that says what happened.
        hint: What to do about it, empty when the message already says so.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Return the message followed by the hint, for logs and the command line."""
        return f"{self.message} {self.hint}" if self.hint else self.message

    def __reduce__(self) -> tuple[type["AppError"], tuple[str, str]]:
        """Keep the hint when an error crosses from a worker process."""
        return type(self), (self.message, self.hint)


class ImportFailed(AppError):  # noqa: N818 - reads as the fact it is
    """A transcript or another file could not be read into the project."""


class MediaError(AppError):
    """A recording is missing, damaged, without sound, or cannot be played."""


class ProjectError(AppError):
    """A project file cannot be opened, written or understood."""


class DamagedError(ProjectError):
    """A project file is damaged; it may be read, restored from a backup, or salvaged."""


class NotSavedError(ProjectError):
    """A change could not be written, for a reason outside the program that may pass.

    `waits` says that the change is kept and will be written when it can be.
    """

    waits = False


class EditError(AppError):
    """A change was refused because its result would make no sense."""


class ExportError(AppError):
    """A file could not be written."""


class FetchError(AppError):
    """Something on the web could not be fetched; `status` is what its server answered, or 0."""

    def __init__(self, message: str, hint: str = "", status: int = 0) -> None:
        super().__init__(message, hint)
        self.status = status

    def __reduce__(self) -> tuple[type["FetchError"], tuple[str, str, int]]:  # type: ignore[override]
        """Keep the status when an error crosses from a worker process."""
        return type(self), (self.message, self.hint, self.status)


class Cancelled(AppError):  # noqa: N818 - not a failure
    """The person stopped the work before it was done."""

    def __init__(self, message: str = "Cancelled.", hint: str = "") -> None:
        super().__init__(message, hint)
