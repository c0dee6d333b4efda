// SPDX-License-Identifier: Apache-2.0

/// What people say of sources; frozen like every version.
let schemaSources = """
  CREATE TABLE source_note (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source <> ''),
    matter TEXT NOT NULL CHECK (matter IN ('kind', 'alias', 'no_alias', 'side')),
    value TEXT NOT NULL CHECK (value <> ''),
    -- Of a side: in which conflict, and from which day on, counted from 1970-01-01.
    conflict TEXT CHECK (conflict <> ''),
    since INTEGER,
    citation TEXT NOT NULL CHECK (citation <> ''),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    CHECK ((matter = 'side') = (conflict IS NOT NULL)),
    CHECK ((matter = 'side') = (since IS NOT NULL))
  ) STRICT;
  CREATE TRIGGER source_note_is_never_changed BEFORE UPDATE ON source_note
    BEGIN SELECT RAISE(ABORT, 'what was said of sources is append-only'); END;
  CREATE TRIGGER source_note_is_never_removed BEFORE DELETE ON source_note
    BEGIN SELECT RAISE(ABORT, 'what was said of sources is append-only'); END;
  """
