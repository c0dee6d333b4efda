// SPDX-License-Identifier: Apache-2.0

/// Reports in other languages, with who made each; frozen like every version.
let schemaTranslations = """
  CREATE TABLE translation (
    id INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    capture INTEGER NOT NULL REFERENCES capture (id),
    language TEXT NOT NULL CHECK (language <> ''),
    title TEXT NOT NULL,
    text BLOB NOT NULL,
    made_by TEXT NOT NULL,
    machine INTEGER NOT NULL CHECK (machine IN (0, 1)),
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??*Z'),
    added_by TEXT REFERENCES user (id)
  ) STRICT;
  CREATE INDEX translation_report ON translation (report);
  CREATE INDEX translation_capture ON translation (capture);
  """
