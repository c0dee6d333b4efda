// SPDX-License-Identifier: Apache-2.0

/// What people did to incidents; frozen like every version.
let schemaRegroupings = """
  CREATE TABLE regrouping (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL CHECK (act IN ('merged', 'split', 'linked', 'unlinked')),
    incident TEXT NOT NULL REFERENCES incident (id),
    other TEXT NOT NULL REFERENCES incident (id) CHECK (other <> incident),
    link TEXT
      CHECK (link IN ('may_overlap_with', 'possible_duplicate_of', 'same_place_later_strike')),
    claims TEXT NOT NULL CHECK (claims GLOB '[[]*]'),
    -- An act is taken back once at the most.
    undoes INTEGER UNIQUE REFERENCES regrouping (id),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    why TEXT NOT NULL CHECK (why <> ''),
    CHECK ((act IN ('linked', 'unlinked')) = (link IS NOT NULL)),
    CHECK (act <> 'unlinked' OR undoes IS NOT NULL)
  ) STRICT;
  CREATE INDEX regrouping_incident ON regrouping (incident);
  CREATE INDEX regrouping_other ON regrouping (other);
  CREATE TRIGGER regrouping_is_never_changed BEFORE UPDATE ON regrouping
    BEGIN SELECT RAISE(ABORT, 'what was done to incidents is append-only'); END;
  CREATE TRIGGER regrouping_is_never_removed BEFORE DELETE ON regrouping
    BEGIN SELECT RAISE(ABORT, 'what was done to incidents is append-only'); END;
  """
