-- House styles that a desk made or took in. Those that ship with Dateline are files of its own.
CREATE TABLE styles (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
