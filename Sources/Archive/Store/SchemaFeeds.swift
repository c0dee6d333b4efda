// SPDX-License-Identifier: Apache-2.0

/// What is watched, each visit to it, and what it announced; frozen like every version.
///
/// When a feed is due stands in its last visit, and when an article is due in its own row: a process that
/// dies forgets nothing and asks for nothing twice.
let schemaFeeds = """
  CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT,
    language TEXT,
    country TEXT,
    invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 10080),
    state TEXT NOT NULL CHECK (state IN ('watched', 'removed')),
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??*Z'),
    added_by TEXT NOT NULL REFERENCES user (id)
  ) STRICT;

  CREATE TABLE feed_visit (
    id INTEGER PRIMARY KEY,
    feed INTEGER NOT NULL REFERENCES feed (id),
    -- None where what came is what came before, or nothing did.
    capture INTEGER REFERENCES capture (id),
    address TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
    outcome TEXT NOT NULL
      CHECK (outcome IN ('feed', 'unchanged', 'not_modified', 'no_feed', 'failed', 'refused')),
    status INTEGER,
    words TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    fresh INTEGER NOT NULL CHECK (fresh BETWEEN 0 AND entries),
    content TEXT CHECK (length(content) = 64 AND content NOT GLOB '*[^0-9a-f]*'),
    etag TEXT,
    last_modified TEXT,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    next INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX feed_visit_feed ON feed_visit (feed, id);

  -- An address is fetched for one feed, however many announce it.
  CREATE TABLE feed_entry (
    id INTEGER PRIMARY KEY,
    feed INTEGER NOT NULL REFERENCES feed (id),
    address TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    published INTEGER,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'given_up')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next INTEGER NOT NULL,
    visit INTEGER REFERENCES visit (id),
    CHECK (state <> 'given_up' OR visit IS NOT NULL)
  ) STRICT;
  CREATE INDEX feed_entry_feed ON feed_entry (feed);
  CREATE INDEX feed_entry_waiting ON feed_entry (host, next) WHERE state = 'waiting';
  """
