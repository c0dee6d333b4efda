// SPDX-License-Identifier: Apache-2.0

/// The incidents whose proposal does not weigh their last claims yet; frozen like every version.
///
/// It follows from what stands in the record, so the ledger says nothing of it.
let schemaOwed = """
  CREATE TABLE owed (
    incident TEXT PRIMARY KEY REFERENCES incident (id)
  ) STRICT, WITHOUT ROWID;
  """
