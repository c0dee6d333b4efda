// SPDX-License-Identifier: Apache-2.0

/// What asking for addresses came to; frozen like every version.
let schemaVisits = """
  CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    capture INTEGER NOT NULL REFERENCES capture (id),
    asked TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    outcome TEXT NOT NULL
      CHECK (outcome IN ('report', 'unchanged', 'not_modified', 'login', 'interstitial', 'not_found',
        'empty', 'not_text', 'failed', 'refused')),
    status INTEGER,
    words TEXT NOT NULL,
    content TEXT CHECK (length(content) = 64 AND content NOT GLOB '*[^0-9a-f]*'),
    etag TEXT,
    last_modified TEXT,
    report TEXT REFERENCES report (id),
    previous TEXT REFERENCES report (id),
    CHECK (outcome NOT IN ('report', 'unchanged') OR report IS NOT NULL)
  ) STRICT;
  CREATE INDEX visit_asked ON visit (asked, id);
  CREATE INDEX visit_address ON visit (address, id);
  CREATE INDEX visit_report ON visit (report) WHERE report IS NOT NULL;
  """
