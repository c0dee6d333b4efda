// SPDX-License-Identifier: Apache-2.0

/// Who handed a capture over, and under what conditions; frozen like every version.
let schemaProvenance = """
  CREATE TABLE provenance (
    capture INTEGER PRIMARY KEY REFERENCES capture (id),
    given_by TEXT,
    given_at TEXT,
    how TEXT,
    device TEXT,
    consent TEXT,
    limits TEXT,
    purpose TEXT,
    basis TEXT
  ) STRICT;
  """
