#!/usr/bin/python3
"""Checks that PDF files are what Greffier's archives promise to be: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

usage: check_archive.py [--attachment NAME=FILE] FILE...
Prints one line for each violation, "FILE: rule: what", and ends with status 1 when there is one, 2 when a file cannot be read.

A checker of our own, for the rules that Greffier's files must meet: no replacement for veraPDF, nor for a person's look at the reading order.
Needs Debian's python3-pikepdf; the rules are in the folder `rules`, one file for each part of a PDF.
"""
import argparse
import io
import sys

import pikepdf

from rules import attachments, document, fonts, metadata, pages, structure, tables


def violations(data, expected=None):
    """The violations of a file's bytes, as (rule, what). `expected` maps the names of attachments to their bytes."""
    found = []

    def report(rule, what):
        found.append((rule, what))

    document.check_bytes(data, report)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        document.check(pdf, report)
        metadata.check(pdf, report)
        fonts.check(pdf, report)
        attachments.check(pdf, expected, report)
        tree = structure.read(pdf, report)
        document.check_headings(pdf, tree, report)
        structure.check(tree, report)
        tables.check(tree, report)
        pages.check(pdf, tree, report)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--attachment", action="append", default=[], metavar="NAME=FILE", help="must be attached with exactly these bytes")
    arguments = parser.parse_args()
    expected = {}
    for pair in arguments.attachment:
        name, _, path = pair.partition("=")
        with open(path, "rb") as file:
            expected[name] = file.read()
    status = 0
    for path in arguments.files:
        try:
            with open(path, "rb") as file:
                found = violations(file.read(), expected or None)
        except (OSError, pikepdf.PdfError) as error:
            print(f"{path}: unreadable: {error}")
            status = 2
            continue
        for rule, what in found:
            print(f"{path}: {rule}: {what}")
            status = max(status, 1)
    return status


if __name__ == "__main__":
    sys.exit(main())
