-- Images of events, each once under the SHA-256 of its bytes: upright, without metadata, JPEG or PNG.
CREATE TABLE images (
  name TEXT NOT NULL PRIMARY KEY CHECK (length(name) = 64),
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
