-- Events can be locked and hold images; tracks can be locked and hidden; a timeline has a day that weekdays are counted from.

UPDATE timelines SET details = json_set(details, '$.reference', '');
UPDATE tracks SET body = json_set(body, '$.locked', json('false'), '$.hidden', json('false'));
UPDATE events SET body = json_set(body, '$.locked', json('false'), '$.media', json((
  SELECT json_group_array(json(json_set(value, '$.image', ''))) FROM json_each(body, '$.media'))));

-- Patches of the edit log say what the records were before and after; a record that is not there is null.
UPDATE edits SET patch = json_set(patch, '$.details.before.reference', '', '$.details.after.reference', '')
WHERE patch -> '$.details' <> 'null';

UPDATE edits SET patch = json_set(patch, '$.tracks', json((
  SELECT json_group_object(key, json_object(
    'before', json(CASE json_type(value, '$.before') WHEN 'object' THEN
      json_set(value -> '$.before', '$.locked', json('false'), '$.hidden', json('false')) END),
    'after', json(CASE json_type(value, '$.after') WHEN 'object' THEN
      json_set(value -> '$.after', '$.locked', json('false'), '$.hidden', json('false')) END)))
  FROM json_each(patch, '$.tracks'))))
WHERE patch -> '$.tracks' <> '{}';

UPDATE edits SET patch = json_set(patch, '$.events', json((
  SELECT json_group_object(change.key, json_object(
    'before', json(CASE json_type(change.value, '$.before') WHEN 'object' THEN
      json_set(change.value -> '$.before', '$.locked', json('false'), '$.media', json((
        SELECT json_group_array(json(json_set(media.value, '$.image', '')))
        FROM json_each(change.value, '$.before.media') AS media))) END),
    'after', json(CASE json_type(change.value, '$.after') WHEN 'object' THEN
      json_set(change.value -> '$.after', '$.locked', json('false'), '$.media', json((
        SELECT json_group_array(json(json_set(media.value, '$.image', '')))
        FROM json_each(change.value, '$.after.media') AS media))) END)))
  FROM json_each(patch, '$.events') AS change)))
WHERE patch -> '$.events' <> '{}';
