"""Minutes of invented general assemblies: what was decided, by which votes, in several layouts and wordings."""
