"""One module per sample; each has `build()`, which returns the finished file with its truth."""
