// SPDX-License-Identifier: Apache-2.0

/// What other recorders' datasets say; frozen like every version.
///
/// An incident of a dataset stands once, as its holder said it last; the files that said it are captures
/// and are kept.
let schemaDatasets = """
  CREATE TABLE dataset_import (
    id INTEGER PRIMARY KEY,
    dataset TEXT NOT NULL CHECK (dataset <> '' AND dataset NOT GLOB '*[^-a-z0-9._]*'),
    format TEXT NOT NULL,
    holder TEXT NOT NULL CHECK (holder <> ''),
    edition TEXT NOT NULL,
    licence TEXT NOT NULL,
    files TEXT NOT NULL CHECK (files GLOB '[[]*]'),
    added INTEGER NOT NULL CHECK (added >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    same INTEGER NOT NULL CHECK (same >= 0),
    withdrawn INTEGER NOT NULL CHECK (withdrawn >= 0),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z')
  ) STRICT;
  CREATE INDEX dataset_import_dataset ON dataset_import (dataset, id);
  CREATE TRIGGER dataset_import_is_never_changed BEFORE UPDATE ON dataset_import
    BEGIN SELECT RAISE(ABORT, 'imports are append-only'); END;
  CREATE TRIGGER dataset_import_is_never_removed BEFORE DELETE ON dataset_import
    BEGIN SELECT RAISE(ABORT, 'imports are append-only'); END;

  CREATE TABLE listed (
    dataset TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    source INTEGER NOT NULL REFERENCES dataset_import (id),
    file INTEGER NOT NULL CHECK (file >= 0),
    line INTEGER NOT NULL CHECK (line >= 0),
    first_day INTEGER,
    last_day INTEGER,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    json TEXT NOT NULL CHECK (json GLOB '{*}'),
    PRIMARY KEY (dataset, code)
  ) STRICT;
  CREATE INDEX listed_day ON listed (first_day, dataset, code);
  CREATE INDEX listed_source ON listed (source);

  CREATE TABLE listed_answer (
    id INTEGER PRIMARY KEY,
    dataset TEXT NOT NULL,
    code TEXT NOT NULL,
    incident TEXT NOT NULL REFERENCES incident (id),
    answer TEXT NOT NULL
      CHECK (answer IN ('open', 'same', 'different', 'not_enough_information')),
    user TEXT NOT NULL REFERENCES user (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    why TEXT NOT NULL,
    FOREIGN KEY (dataset, code) REFERENCES listed (dataset, code)
  ) STRICT;
  CREATE INDEX listed_answer_listed ON listed_answer (dataset, code, id);
  CREATE INDEX listed_answer_incident ON listed_answer (incident, id);
  CREATE TRIGGER listed_answer_is_never_changed BEFORE UPDATE ON listed_answer
    BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END;
  CREATE TRIGGER listed_answer_is_never_removed BEFORE DELETE ON listed_answer
    BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END;
  """
