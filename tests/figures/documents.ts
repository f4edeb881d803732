/** Documents that figures are tested with, made by hand to be hard to draw. */
import { DEFAULT_FIGURE } from '#core/document/create';
import type { Status, Timeline, TimelineEvent, Track } from '#core/document/types';
import { inCanonicalOrder } from '#core/document/order';
import { readFileSync } from 'node:fs';
import { parseDateline } from '#core/formats/dateline';

type Draft = Partial<Omit<TimelineEvent, 'when'>> & { readonly when: string };

const HUES = ['blue', 'orange', 'teal', 'purple', 'olive'] as const;

/** A timeline of tracks by name, each with its events; ids count up. */
export function timelineOf(
  details: Partial<Timeline['details']>,
  tracks: Readonly<Record<string, readonly Draft[]>>,
  figure: Partial<Timeline['figure']> = {},
): Timeline {
  const zone = details.zone ?? 'Europe/Kyiv';
  let count = 0;
  const names = Object.keys(tracks);
  return inCanonicalOrder({
    id: 'test',
    details: {
      title: '',
      dek: '',
      language: 'en-GB',
      zone,
      credit: '',
      note: '',
      ...details,
    },
    figure: { ...DEFAULT_FIGURE, layout: 'tracks', ...figure },
    tracks: names.map((name, index): Track => {
      return { id: `t${index}`, name, color: HUES[index % HUES.length]!, order: index };
    }),
    events: names.flatMap((name, index) =>
      (tracks[name] ?? []).map((draft): TimelineEvent => ({
        id: `e${String(count++).padStart(4, '0')}`,
        track: `t${index}`,
        headline: '',
        text: '',
        place: '',
        status: 'reported',
        sources: [],
        media: [],
        tags: [],
        key: false,
        color: null,
        ...draft,
        when: { edtf: draft.when, zone, phrase: '' },
      })),
    ),
  });
}

const sample = (): Timeline => {
  const file = new URL('../../resources/samples/ukraine-5-and-6-march-2022.json', import.meta.url);
  const { timeline } = parseDateline(readFileSync(file, 'utf8'));
  if (!timeline) throw new Error('the sample is not valid');
  return timeline;
};

const says = (publisher: string, person = '') => [
  { publisher, person, stance: 'reports' as const, link: '', quote: '', seen: '' },
];

const statuses: readonly Status[] = ['confirmed', 'reported', 'claimed', 'disputed', 'retracted'];

/** Every form of time and every status, in one morning. */
const forms = timelineOf(
  {
    title: 'The morning the corridor closed',
    dek: 'Exact times, parts of the day and what nobody can date, in one picture',
    credit: 'Graphic: The desk',
    note: 'Times as given by those named.',
  },
  {
    Exact: statuses.map((status, index) => ({
      when: `2022-03-05T0${5 + index}:${index}5`,
      headline: `Something ${status} at a time that is known`,
      status,
      key: status === 'claimed',
      text: 'A text that a key event shows under its headline. It has a second sentence that is long enough to be left out of a picture.',
      sources: says('Reuters'),
    })),
    Lasting: [
      {
        when: '2022-03-05T07:30/2022-03-05T09:00',
        headline: 'Convoy waits at the checkpoint',
        sources: says('AP'),
      },
      { when: '2022-03-05T09:45/..', headline: 'Bombardment goes on', sources: says('AFP') },
      {
        when: '../2022-03-05T08:10',
        headline: 'Lines were open until then',
        sources: says('', 'A spokesman'),
      },
      { when: '2022-03-05T09:10/', headline: 'Search begins; nobody says when it ended' },
    ],
    Vague: [
      { when: '2022-03-05Tmorning', headline: 'Some time in the morning' },
      { when: '2022-03-05T10:00~', headline: 'At about ten', color: 'rose' },
      { when: '2022-03-05Tnoon?', headline: 'Perhaps at noon' },
      { when: '2022-03-05Tmorning%', headline: 'About then, perhaps' },
    ],
  },
);

const history = timelineOf(
  { title: 'Three thousand years of Rome', zone: 'Europe/Rome', credit: 'Graphic: The desk' },
  {
    'City and republic': [
      { when: '-0752', headline: 'The city is founded, say the Romans', status: 'claimed' },
      { when: '-0508/-0026', headline: 'The republic' },
      {
        when: '-0043-03-15',
        headline: 'Julius Caesar is killed',
        key: true,
        text: 'On the Ides of March, in the theatre of Pompey.',
      },
    ],
    Empire: [
      { when: '-0026/0476', headline: 'The western empire' },
      { when: '0330/1453-05-29', headline: 'Constantinople is a capital' },
      { when: '0079-10-24?', headline: 'Vesuvius buries Pompeii' },
      { when: '12XX', headline: 'A century of communes' },
    ],
    Since: [
      { when: '1871', headline: 'Rome becomes the capital of Italy' },
      { when: '194X', headline: 'War and a republic again' },
      { when: '2000/..', headline: 'The present' },
    ],
  },
);

const ukrainian = timelineOf(
  {
    title: 'Україна, 5 і 6 березня 2022 року',
    dek: 'Обстріли, евакуація та переговори за дві доби',
    language: 'uk',
    note: 'За повідомленнями від 6 і 7 березня 2022 року.',
  },
  {
    Маріуполь: [
      {
        when: '2022-03-05',
        headline: 'Домовленість про припинення вогню зірвано',
        status: 'claimed',
        sources: says('Укрінформ'),
      },
      { when: '2022-03-05/..', headline: 'Обстріл посилюється, кажуть посадовці', status: 'claimed' },
    ],
    'Київська область': [
      {
        when: '2022-03-06',
        headline: 'В Ірпені під обстрілом загинули вісім цивільних',
        key: true,
        status: 'claimed',
        text: 'Серед загиблих — родина з дітьми, повідомив міський голова Олександр Маркушин.',
        sources: says('', 'Олександр Маркушин'),
      },
      { when: '2022-03-06Tevening', headline: 'Їдуть автобуси з ґанку лікарні', status: 'confirmed' },
    ],
  },
);

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longWords = timelineOf(
  { title: `${LONG} meets`, dek: 'Words that no line can hold', language: 'en-GB', zone: 'Europe/Berlin' },
  {
    [`${LONG}svorstand`]: [
      { when: '2024-05-13', headline: LONG, key: true, text: `${LONG.toLowerCase()} ${LONG}` },
      { when: '2024-05-14T10:00', headline: `A ${LONG} of 1,250,000 members and 95 % of votes` },
      { when: '2024-05-14T18:00', headline: '超電磁砲と長い見出しのある出来事が東京で起こる' },
    ],
  },
);

const sixty = timelineOf(
  { title: 'Sixty events in a day', zone: 'Europe/London', language: 'en-GB' },
  {
    'By the minute': Array.from({ length: 40 }, (_, index) => ({
      when: `2024-07-04T${String(6 + Math.floor(index / 3)).padStart(2, '0')}:${String((index * 17) % 60).padStart(2, '0')}`,
      headline: `Result ${index + 1} is declared in a town hall`,
      key: index % 13 === 5,
      status: statuses[index % 4]!,
    })),
    'Some time that day': Array.from({ length: 20 }, (_, index) => ({
      when: '2024-07-04',
      headline: `Voter ${index + 1} remembers the queue at the polling station`,
    })),
  },
);

const crowd = timelineOf(
  {
    title: 'More than a square can hold',
    dek: 'What there is no room for is counted',
    language: 'en-US',
    zone: 'America/New_York',
  },
  Object.fromEntries(
    ['Senate', 'House', 'Courts', 'States', 'Streets'].map((name, track) => [
      name,
      Array.from({ length: 40 }, (_, index) => ({
        when: `2021-${String(1 + ((index * 5 + track) % 12)).padStart(2, '0')}-${String(1 + ((index * 11) % 28)).padStart(2, '0')}`,
        headline: `Event ${index + 1} of the ${name.toLowerCase()} is told in a few words`,
        key: index === 20,
        status: statuses[(index + track) % 3]!,
      })),
    ]),
  ),
);

/** By name: the goldens are named after these. */
export const DOCUMENTS: Readonly<Record<string, () => Timeline>> = {
  sample,
  forms: () => forms,
  empty: () => timelineOf({ title: 'Nothing yet', dek: 'The story is still to be told' }, { 'Track 1': [] }),
  'one-event': () =>
    timelineOf(
      { title: 'One thing happened' },
      {
        Here: [
          {
            when: '2022-03-05T11:00',
            headline: 'A ceasefire is announced',
            status: 'confirmed',
            sources: says('Reuters'),
          },
        ],
      },
    ),
  'open-ends': () =>
    timelineOf(
      { title: 'Only open ends' },
      {
        Before: [{ when: '../2022-03-06', headline: 'The road was open' }],
        After: [{ when: '2022-03-05/..', headline: 'The siege goes on', key: true }],
        Unknown: [
          { when: '2022-03-06/', headline: 'Shelling began' },
          { when: '/2022-03-05', headline: 'It had been quiet' },
        ],
      },
    ),
  history: () => history,
  ukrainian: () => ukrainian,
  'long-words': () => longWords,
  sixty: () => sixty,
  crowd: () => crowd,
};
