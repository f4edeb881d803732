export const whenForms = [
  ['2022-03-06', 'a day'],
  ['2022-03-06T18:30', 'a time'],
  ['2022-03-06Tevening', 'early, morning, noon, afternoon, evening, late'],
  ['2022-03', 'a month; 2022 a year'],
  ['2022-03-05/2022-03-06', 'from and to'],
  ['2022-03-05/..', 'and it goes on'],
  ['2022-03-05/', 'end not known'],
  ['2022-03-06~', 'about; ? for doubtful'],
] as readonly (readonly [string, string])[];
