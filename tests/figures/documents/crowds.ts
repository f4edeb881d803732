/** Documents with more events than a picture likes. */
import { EVERY_STATUS, pad, timelineOf } from './make';

export const sixty = timelineOf(
  { title: 'Sixty events in a day', zone: 'Europe/London', language: 'en-GB' },
  {
    'By the minute': Array.from({ length: 40 }, (_, index) => ({
      when: `2024-07-04T${pad(6 + Math.floor(index / 3))}:${pad((index * 17) % 60)}`,
      headline: `Result ${index + 1} is declared in a town hall`,
      key: index % 13 === 5,
      status: EVERY_STATUS[index % 4]!,
    })),
    'Some time that day': Array.from({ length: 20 }, (_, index) => ({
      when: '2024-07-04',
      headline: `Voter ${index + 1} remembers the queue at the polling station`,
    })),
  },
);

export const crowd = timelineOf(
  {
    title: 'More than a square can hold',
    dek: 'What there is no room for is counted',
    language: 'en-US',
    zone: 'America/New_York',
  },
  Object.fromEntries(
    ['Senate', 'House', 'Courts', 'States', 'Streets'].map((name, track) => [
      name,
      Array.from({ length: 26 }, (_, index) => ({
        when: `2021-${pad(1 + ((index * 5 + track) % 12))}-${pad(1 + ((index * 11) % 28))}`,
        headline: `Event ${index + 1} of the ${name.toLowerCase()} is told in a few words`,
        key: index === 20,
        status: EVERY_STATUS[(index + track) % 3]!,
      })),
    ]),
  ),
);

const PLACES = ['Aberfoyle', 'Brecon', 'Carlisle', 'Derry', 'Ely', 'Falkirk', 'Gwent', 'Hove'];

/** Two hundred declarations, most of them in the small hours. */
export const day200 = timelineOf(
  { title: 'Two hundred results in a day', zone: 'Europe/London', credit: 'Graphic: The desk' },
  {
    Declared: Array.from({ length: 200 }, (_, index) => {
      const hour = Math.floor(23 * (index / 200) ** 1.6);
      return {
        when: `2024-07-05T${pad(hour)}:${pad((index * 37) % 60)}`,
        headline: `${PLACES[index % PLACES.length]!} ${1 + Math.floor(index / PLACES.length)} declares`,
        key: index % 50 === 20,
        status: EVERY_STATUS[index % 7 === 0 ? 2 : 0]!,
      };
    }),
  },
);
