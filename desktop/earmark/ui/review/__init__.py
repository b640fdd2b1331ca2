"""The Review page: find, hear, judge and mend what was tagged."""
