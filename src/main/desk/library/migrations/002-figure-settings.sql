-- How a timeline is drawn becomes a record of its own, beside its details; the house style moves there.

ALTER TABLE timelines ADD COLUMN figure TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(figure));

-- Patches of the edit log say what both records were before and after.
CREATE TEMP TABLE plain (style TEXT PRIMARY KEY, figure TEXT NOT NULL);
INSERT INTO plain
SELECT style, json_object(
  'style', style, 'layout', 'auto', 'scale', 'linear', 'secondZone', '', 'alt', '', 'description', '',
  'editions', json_array(json_object(
    'id', 'web-and-print', 'name', 'Web and print',
    'formats', json_array('web', 'print-107'), 'files', json_array('svg', 'png', 'pdf'), 'languages', json_array(),
    'scale', NULL, 'color', 'rgb', 'text', 'live', 'transparent', json('false'), 'bleed', 0, 'marks', json('false'))),
  'labels', json_object())
FROM (
  SELECT coalesce(details ->> 'style', 'newspaper') AS style FROM timelines
  UNION SELECT patch ->> '$.details.before.style' FROM edits WHERE patch ->> '$.details.before.style' IS NOT NULL
  UNION SELECT patch ->> '$.details.after.style' FROM edits WHERE patch ->> '$.details.after.style' IS NOT NULL
);

UPDATE timelines SET
  figure = (SELECT plain.figure FROM plain WHERE plain.style = coalesce(details ->> 'style', 'newspaper')),
  details = json_remove(details, '$.style');

UPDATE edits SET patch = json_set(patch, '$.figure', json('null'));
UPDATE edits SET patch = json_set(patch, '$.figure', json_object(
  'before', json((SELECT figure FROM plain WHERE style = patch ->> '$.details.before.style')),
  'after', json((SELECT figure FROM plain WHERE style = patch ->> '$.details.after.style'))))
WHERE patch ->> '$.details.before.style' <> patch ->> '$.details.after.style';
UPDATE edits SET patch = json_remove(patch, '$.details.before.style', '$.details.after.style');
-- What changed nothing but the style changes no details any more.
UPDATE edits SET patch = json_set(patch, '$.details', json('null')), kind = 'figure/change'
WHERE patch ->> '$.details.before' = patch ->> '$.details.after' AND patch -> '$.figure' <> 'null';

DROP TABLE plain;
