"""The layout families of minutes; each draws one meeting and gives its truth and its page."""

from . import ballot, boxed, form, named, narrative, register, twin, typed

ALL = (boxed, narrative, twin, register, typed, named, form, ballot)
