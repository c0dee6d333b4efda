// SPDX-License-Identifier: Apache-2.0

/// Version 1, frozen: a later version adds a script of its own.
///
/// JSON is only checked for its brackets: SQLite 3.40 lets no schema call its JSON functions while
/// `trusted_schema` is off.
let schemaOne = """
  CREATE TABLE ledger (
    idx INTEGER PRIMARY KEY CHECK (idx >= 0),
    entry BLOB NOT NULL CHECK (length(entry) BETWEEN 2 AND 65535),
    leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
    subject TEXT NOT NULL
  ) STRICT;
  CREATE INDEX ledger_subject ON ledger (subject, idx);
  CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
  CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

  -- Roots of the ledger's complete subtrees of 256, 65,536, … leaves.
  CREATE TABLE tree (
    level INTEGER NOT NULL CHECK (level % 8 = 0 AND level > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
  ) STRICT, WITHOUT ROWID;

  -- What a person may have forgotten: without it, a ledger's hash of their row says nothing.
  CREATE TABLE salt (
    row TEXT PRIMARY KEY,
    salt BLOB NOT NULL CHECK (length(salt) = 32)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE user (
    id TEXT PRIMARY KEY CHECK (id GLOB 'USR-??????'),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    display TEXT NOT NULL,
    role TEXT NOT NULL
      CHECK (role IN ('viewer', 'demonstrator', 'reviewer', 'publisher', 'administrator')),
    created TEXT NOT NULL CHECK (created GLOB '????-??-??T??:??:??*Z')
  ) STRICT;

  CREATE TABLE capture (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    method TEXT NOT NULL CHECK (method IN ('file', 'line', 'input', 'web')),
    origin TEXT NOT NULL,
    -- No reference: it is written before the entry, and every entry would search all captures for it.
    ledger_index INTEGER NOT NULL CHECK (ledger_index >= 0)
  ) STRICT;
  CREATE INDEX capture_sha256 ON capture (sha256);

  CREATE TABLE report (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id GLOB 'REP-??????'),
    capture INTEGER NOT NULL REFERENCES capture (id),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    address TEXT,
    published INTEGER,
    published_text TEXT,
    language TEXT NOT NULL,
    country TEXT,
    invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
    -- UTF-8; a blob because a text ends at its first NUL for too many programs.
    text BLOB NOT NULL,
    state TEXT NOT NULL
      CHECK (state IN ('proposed', 'pending', 'signed', 'published', 'withdrawn')),
    reader_version TEXT NOT NULL,
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??*Z'),
    added_by TEXT REFERENCES user (id)
  ) STRICT;
  CREATE INDEX report_capture ON report (capture);
  CREATE INDEX report_address ON report (address) WHERE address IS NOT NULL;

  CREATE TABLE claim (
    report TEXT NOT NULL REFERENCES report (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    json TEXT NOT NULL CHECK (json GLOB '{*}'),
    harm TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('incident', 'cumulative', 'unspecified')),
    stance TEXT NOT NULL,
    place TEXT,
    day INTEGER,
    PRIMARY KEY (report, number)
  ) STRICT;

  CREATE TABLE signature (
    report TEXT PRIMARY KEY REFERENCES report (id),
    data BLOB NOT NULL
  ) STRICT;

  CREATE TABLE incident (
    id TEXT PRIMARY KEY CHECK (id GLOB 'INC-??????'),
    place TEXT NOT NULL,
    place_json TEXT NOT NULL CHECK (place_json GLOB '{*}'),
    day INTEGER NOT NULL,
    cause TEXT NOT NULL,
    strike TEXT,
    state TEXT NOT NULL
      CHECK (state IN ('proposed', 'pending', 'signed', 'published', 'withdrawn')),
    invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
    merged_into TEXT REFERENCES incident (id) CHECK (merged_into <> id)
  ) STRICT;
  CREATE INDEX incident_day ON incident (day, id);
  CREATE INDEX incident_place ON incident (place);

  -- A claim stands in one incident, or waits, or is a reported total: never two of them.
  CREATE TABLE member (
    report TEXT NOT NULL,
    number INTEGER NOT NULL,
    incident TEXT NOT NULL REFERENCES incident (id),
    origin TEXT NOT NULL CHECK (origin GLOB '{*}'),
    -- The origin's name, by which what rests on a source is found.
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (report, number),
    FOREIGN KEY (report, number) REFERENCES claim (report, number)
  ) STRICT;
  CREATE INDEX member_incident ON member (incident);
  CREATE INDEX member_source ON member (source) WHERE source <> '';

  CREATE TABLE pending (
    report TEXT NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (report, number),
    FOREIGN KEY (report, number) REFERENCES claim (report, number)
  ) STRICT;

  CREATE TABLE reported_total (
    report TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (report, number),
    FOREIGN KEY (report, number) REFERENCES claim (report, number)
  ) STRICT;
  CREATE TRIGGER member_stands_once BEFORE INSERT ON member
    WHEN EXISTS (SELECT 1 FROM pending WHERE report = NEW.report AND number = NEW.number)
      OR EXISTS (SELECT 1 FROM reported_total WHERE report = NEW.report AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'the claim stands elsewhere'); END;
  CREATE TRIGGER pending_stands_once BEFORE INSERT ON pending
    WHEN EXISTS (SELECT 1 FROM member WHERE report = NEW.report AND number = NEW.number)
      OR EXISTS (SELECT 1 FROM reported_total WHERE report = NEW.report AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'the claim stands elsewhere'); END;
  CREATE TRIGGER total_stands_once BEFORE INSERT ON reported_total
    WHEN EXISTS (SELECT 1 FROM member WHERE report = NEW.report AND number = NEW.number)
      OR EXISTS (SELECT 1 FROM pending WHERE report = NEW.report AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'the claim stands elsewhere'); END;

  CREATE TABLE pair (
    first TEXT NOT NULL REFERENCES incident (id),
    second TEXT NOT NULL REFERENCES incident (id),
    score REAL NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons GLOB '[[]*]'),
    answer TEXT NOT NULL
      CHECK (answer IN ('open', 'same', 'different', 'not_enough_information')),
    answered_by TEXT REFERENCES user (id),
    answered_at TEXT,
    PRIMARY KEY (first, second),
    CHECK (first < second),
    CHECK ((answer = 'open') = (answered_at IS NULL))
  ) STRICT;
  CREATE INDEX pair_second ON pair (second);
  CREATE INDEX pair_open ON pair (score) WHERE answer = 'open';

  CREATE TABLE proposal (
    incident TEXT PRIMARY KEY REFERENCES incident (id),
    assessment TEXT NOT NULL CHECK (assessment GLOB '{*}'),
    policy TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z')
  ) STRICT;

  CREATE TABLE signed (
    id INTEGER PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id),
    act TEXT NOT NULL
      CHECK (act IN ('accepted', 'corrected', 'rejected', 'published', 'withdrawn')),
    assessment TEXT CHECK (assessment GLOB '{*}'),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    why TEXT NOT NULL,
    CHECK (act NOT IN ('accepted', 'corrected') OR assessment IS NOT NULL)
  ) STRICT;
  CREATE INDEX signed_incident ON signed (incident, id);
  CREATE TRIGGER signed_is_never_changed BEFORE UPDATE ON signed
    BEGIN SELECT RAISE(ABORT, 'what was signed is append-only'); END;
  CREATE TRIGGER signed_is_never_removed BEFORE DELETE ON signed
    BEGIN SELECT RAISE(ABORT, 'what was signed is append-only'); END;

  CREATE TABLE credibility (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source <> ''),
    is_credible INTEGER NOT NULL CHECK (is_credible IN (0, 1)),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX credibility_source ON credibility (source, id);
  CREATE TRIGGER credibility_is_never_changed BEFORE UPDATE ON credibility
    BEGIN SELECT RAISE(ABORT, 'judgements of sources are append-only'); END;
  CREATE TRIGGER credibility_is_never_removed BEFORE DELETE ON credibility
    BEGIN SELECT RAISE(ABORT, 'judgements of sources are append-only'); END;

  -- By what a new report finds those it may be copied from, and the first of those that are copies
  -- of each other; derived, so not in the ledger.
  CREATE TABLE band (
    band INTEGER NOT NULL,
    report TEXT NOT NULL REFERENCES report (id),
    PRIMARY KEY (band, report)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX band_report ON band (report);
  CREATE TABLE family (
    report TEXT PRIMARY KEY REFERENCES report (id),
    first TEXT NOT NULL REFERENCES report (id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX family_first ON family (first);

  -- By what a new claim finds the incidents it may belong to; derived, so not in the ledger.
  CREATE TABLE link_key (
    key TEXT NOT NULL,
    incident TEXT NOT NULL REFERENCES incident (id),
    PRIMARY KEY (key, incident)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_key_incident ON link_key (incident);
  """
