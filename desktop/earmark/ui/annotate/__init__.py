"""The Annotate page: panels around the transcript."""
