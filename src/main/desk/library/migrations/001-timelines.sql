-- A library holds timelines with their tracks and events, the log of every edit, and an index of words.
-- Times are ms since the Unix epoch.

-- Counts every committed change, so that a backup can tell whether there is anything new.
CREATE TABLE library (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  changes INTEGER NOT NULL
) STRICT;
INSERT INTO library VALUES (1, 0);

CREATE TABLE timelines (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX timelines_by_slug ON timelines (slug) WHERE deleted_at IS NULL;

-- `body` is the whole record as JSON; other columns repeat what has to be found without reading it.
CREATE TABLE tracks (
  timeline TEXT NOT NULL REFERENCES timelines (id),
  id TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (timeline, id)
) STRICT, WITHOUT ROWID;

-- `row` is named, for the word index refers to it and an unnamed one may change in a VACUUM.
CREATE TABLE events (
  row INTEGER PRIMARY KEY,
  timeline TEXT NOT NULL REFERENCES timelines (id),
  id TEXT NOT NULL,
  track TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  earliest INTEGER,
  latest INTEGER,
  UNIQUE (timeline, id),
  FOREIGN KEY (timeline, track) REFERENCES tracks (timeline, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX events_by_track ON events (timeline, track);
CREATE INDEX events_by_time ON events (timeline, earliest, latest);

-- One row for each revision; undo and redo are rows too, and `reverts` names the edit they are about.
-- Only `state`, of rows that are edits, ever changes: done, undone (it can be redone), dropped (it cannot).
CREATE TABLE edits (
  timeline TEXT NOT NULL REFERENCES timelines (id),
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('edit', 'undo', 'redo')),
  patch TEXT NOT NULL CHECK (json_valid(patch)),
  reverts INTEGER,
  state TEXT CHECK (state IN ('done', 'undone', 'dropped')),
  made_at INTEGER NOT NULL,
  PRIMARY KEY (timeline, revision),
  FOREIGN KEY (timeline, reverts) REFERENCES edits (timeline, revision),
  CHECK ((action = 'edit') = (state IS NOT NULL)),
  CHECK ((action = 'edit') = (reverts IS NULL))
) STRICT;
CREATE INDEX edits_by_state ON edits (timeline, state, revision);

CREATE VIRTUAL TABLE words USING fts5 (
  headline, text, place, sources, tags,
  tokenize = 'unicode61 remove_diacritics 2'
);
