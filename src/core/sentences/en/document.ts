/** What is wrong with a document or a house style, field by field; the path to the field stands before it. */
const KINDS = {
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  switch: 'true or false',
  list: 'a list in brackets',
  object: 'an object in braces',
  other: 'something else',
};
export type Kind = keyof typeof KINDS;

export const document = {
  'wrong-kind': ({ wanted }: { wanted: Kind }) => `${KINDS[wanted]} belongs here`,
  'not-among': ({ values }: { values: readonly string[] }) => `must be one of ${values.join(', ')}`,
  'text-too-long': ({ most }: { most: number }) => `is longer than ${most} characters; shorten it`,
  'text-too-short': ({ least }: { least: number }) => `is shorter than ${least} characters`,
  'list-too-long': ({ most }: { most: number }) => `has more than ${most} entries; leave some out`,
  'number-too-high': ({ most }: { most: number }) => `must be ${most} or less`,
  'number-too-low': ({ least }: { least: number }) => `must be ${least} or more`,
  'fields-unknown': ({ fields }: { fields: readonly string[] }) =>
    `there is no field ${fields.map((field) => `"${field}"`).join(', ')} here; remove it`,
  'wrong-value': 'has a value that cannot stand here',
  'not-one-line': 'must be one line',
  'bad-id': 'an id is 1 to 64 letters, digits, _ or -, beginning with a letter or digit',
  'bad-link': 'a link begins with https:// or http://',
  'no-zone': 'is not a time zone; use an IANA name such as Europe/Kyiv',
  'no-date': 'is not a date; write it as 2022-03-06',
  'bad-image-name': 'an image is named by the 64 hexadecimal digits of its SHA-256',
  'bad-language': 'is not a language tag; use one such as en-GB or uk',
  'bad-reference': 'the reference date is a day such as 2022-03-07',
  'no-calendar-day': 'is not a day of the calendar',
  'bad-format': 'is not a format; use one such as web or 107mm',
  'named-twice': 'names something twice; name each once',
  'edition-twice': 'two editions have the same id; give each its own',
  'no-track': ({ track }: { track: string }) =>
    `there is no track "${track}"; use the id of one of the tracks`,
  'id-twice': ({ id }: { id: string }) => `"${id}" is used twice; give each its own id`,
  'bad-color': 'is not a colour; write it as #1a2b3c, in small letters',
  'bad-style-id': 'is not an id; use small letters, digits and -',
  'logo-too-large': 'is too large; a logo may have 750 kB',
  'logo-unread': 'is not a PNG or JPEG in a data: address',
};
