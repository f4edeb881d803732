-- Timelines that are done with can be put away: they are found, but not listed among those at work.
ALTER TABLE timelines ADD COLUMN archived_at INTEGER;
