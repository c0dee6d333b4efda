// SPDX-License-Identifier: Apache-2.0

/// By what copies are found, one row a report; frozen like every version.
///
/// A row for each of a report's dozens of keys would be written to as many pages all over the file. The
/// writer holds the keys in memory instead, and reads these rows when it starts.
let schemaCopies = """
  DROP TABLE band;
  CREATE TABLE copy_key (
    report INTEGER PRIMARY KEY REFERENCES report (seq),
    keys BLOB NOT NULL
  ) STRICT;
  """
