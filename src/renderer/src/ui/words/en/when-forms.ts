export const whenForms = [
  ['5 March 2022', 'a day; 5 March takes the year that stands there'],
  ['5 March 11:00', 'a time'],
  ['late Sunday', 'early, morning, noon, afternoon, evening, late'],
  ['March 2022', 'a month; 2022 a year'],
  ['5-6 March', 'from and to'],
  ['since Saturday', 'and it goes on'],
  ['about 6 March', 'approximate; 6 March? for doubtful'],
  ['09:00 Kyiv', 'a time in a zone'],
  ['2022-03-05/', 'EDTF: the end is not known'],
  ['2022-03-06Tevening', 'EDTF: a part of a day'],
] as readonly (readonly [string, string])[];
