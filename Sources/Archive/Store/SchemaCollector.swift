// SPDX-License-Identifier: Apache-2.0

/// As what, from where and with which program a person collects, the account that a thing was seen with, and
/// why a feed is watched; frozen like every version.
///
/// A collector holds from its own entry of the ledger on, until the same person's next: a row a capture
/// would say the same a million times.
let schemaCollector = """
  CREATE TABLE collector (
    id INTEGER PRIMARY KEY,
    user TEXT NOT NULL REFERENCES user (id),
    ledger_index INTEGER NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT,
    machine TEXT,
    egress TEXT,
    software TEXT NOT NULL,
    program TEXT
  ) STRICT;
  CREATE INDEX collector_user ON collector (user, ledger_index);

  CREATE TABLE account (
    capture INTEGER PRIMARY KEY REFERENCES capture (id),
    user TEXT REFERENCES user (id),
    words TEXT
  ) STRICT;
  CREATE INDEX account_user ON account (user);

  CREATE TABLE feed_ground (
    feed INTEGER PRIMARY KEY REFERENCES feed (id),
    purpose TEXT,
    basis TEXT
  ) STRICT;
  """
