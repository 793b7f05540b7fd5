"""Says whether a file of payments is valid by the schema of ISO 20022, as the package sepaxml ships it, and what is in it."""

import importlib.util
import sys
from pathlib import Path

import xmlschema

form, path = sys.argv[1:3]
schemas = Path(importlib.util.find_spec("sepaxml").origin).parent / "schemas"
for error in xmlschema.XMLSchema(str(schemas / f"{form}.xsd")).iter_errors(path):
    print(f"{error.path}: {error.reason}")
    sys.exit(1)
document = xmlschema.XMLResource(path).root
space = {"": f"urn:iso:std:iso:20022:tech:xsd:{form}"}
print("valid")
print(len(document.findall(".//CdtTrfTxInf", space)), "transfers")
print(len(document.findall(".//PmtInf", space)), "groups")
