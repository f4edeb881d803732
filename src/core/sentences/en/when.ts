/** What is wrong with a date; rules W1 to W9. */
export const when = {
  'edtf-slashes': ({ text }: { text: string }) => `"${text}" has more than one slash; an interval has one`,
  'edtf-no-ends': ({ text }: { text: string }) => `"${text}" has no date on either side; give at least one`,
  'edtf-unknown': ({ text }: { text: string }) =>
    `"${text}" is not a date Dateline knows; write a date as 2022, 2022-03, 2022-03-05, 2022-03-05T11:00 or 2022-03-05Tevening, an interval as 2022-03-05/2022-03-06 or 2022-03-05/..`,
  'year-minus-zero': 'the year before 0001 is 0000 (1 BCE), not -0000',
  'year-needs-no-y': ({ year }: { year: string }) =>
    `Y${year}: years of up to four digits are written without Y`,
  'year-out-of-range': ({ year, least, most }: { year: number; least: number; most: number }) =>
    `the year ${year} is outside ${least} to ${most}`,
  'month-of-open-year': ({ text }: { text: string }) => `"${text}" gives a month in a year that is not known`,
  'no-month': ({ month }: { month: string }) => `${month} is not a month (01 to 12) nor a season (21 to 24)`,
  'day-of-season': ({ text }: { text: string }) => `"${text}" gives a day of a season`,
  'day-of-open-month': ({ text }: { text: string }) => `"${text}" gives a day in a month that is not known`,
  'no-day': ({ day, days }: { day: string; days: number }) =>
    `${day} does not exist; that month has ${days} days`,
  'time-without-day': ({ text }: { text: string }) => `"${text}" gives a time without a day`,
  'no-clock': ({ clock, parts }: { clock: string; parts: readonly string[] }) =>
    `"${clock}" is neither a time (11:00) nor a part of a day (${parts.join(', ')})`,
  'no-time': ({ clock }: { clock: string }) =>
    `${clock} is not a time of day; hours go from 00 to 23, minutes and seconds to 59`,
  'zone-unknown': ({ zone }: { zone: string }) =>
    `"${zone}" is not a time zone; use an IANA name such as Europe/Kyiv`,
  'time-skipped': ({ time, zone }: { time: string; zone: string }) =>
    `${time} does not exist in ${zone}: clocks go forward over it`,
  'offset-wrong': ({ time, zone }: { time: string; zone: string }) =>
    `${time}: ${zone} does not have that offset from UTC at that time; leave the offset out`,
  'ends-before-start': ({ when: text }: { when: string }) => `${text} ends before it starts`,
};
