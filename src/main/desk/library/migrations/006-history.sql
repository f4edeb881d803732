-- Versions that the desk has named, and what was published of which revision.
CREATE TABLE versions (
  id TEXT NOT NULL PRIMARY KEY,
  timeline TEXT NOT NULL REFERENCES timelines (id),
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_by_timeline ON versions (timeline, revision);

-- `files` is a JSON array of the names of the files.
CREATE TABLE publications (
  id TEXT NOT NULL PRIMARY KEY,
  timeline TEXT NOT NULL REFERENCES timelines (id),
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX publications_by_timeline ON publications (timeline, revision);
