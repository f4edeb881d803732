/** Documents whose times are hard: every form of a date, open ends, one minute, three thousand years, none after Christ. */
import { EVERY_STATUS, says, timelineOf } from './make';

/** Every form of time and every status, in one morning. */
export const forms = timelineOf(
  {
    title: 'The morning the corridor closed',
    dek: 'Exact times, parts of the day and what nobody can date, in one picture',
    credit: 'Graphic: The desk',
    note: 'Times as given by those named.',
  },
  {
    Exact: EVERY_STATUS.map((status, index) => ({
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

export const openEnds = timelineOf(
  { title: 'Only open ends' },
  {
    Before: [{ when: '../2022-03-06', headline: 'The road was open' }],
    After: [{ when: '2022-03-05/..', headline: 'The siege goes on', key: true }],
    Unknown: [
      { when: '2022-03-06/', headline: 'Shelling began' },
      { when: '/2022-03-05', headline: 'It had been quiet' },
    ],
  },
);

/** The flash crash: what the clock of the exchange says to the second, and what only the minute is known of. */
export const minute = timelineOf(
  {
    title: 'The minute the market stood still',
    dek: 'Thursday 6 May 2010 at 2:45 p.m. in Chicago and New York',
    zone: 'America/New_York',
    language: 'en-US',
  },
  {
    Futures: [
      { when: '2010-05-06T14:45:13', headline: 'Futures touch their low of the day', status: 'confirmed' },
      {
        when: '2010-05-06T14:45:28/2010-05-06T14:45:33',
        headline: 'Trading is paused for five seconds',
        key: true,
        status: 'confirmed',
        text: 'A safeguard of the exchange stops the market. No order is filled until it lifts.',
        sources: says('SEC and CFTC'),
      },
      { when: '2010-05-06T14:45:33', headline: 'Prices turn as trading resumes', status: 'confirmed' },
    ],
    Shares: [
      { when: '2010-05-06T14:45', headline: 'Buyers withdraw from single shares' },
      { when: '2010-05-06T14:45', headline: 'A consulting firm trades at one cent', status: 'claimed' },
      { when: '2010-05-06T14:45:40~', headline: 'Quotes lag behind by seconds', status: 'disputed' },
    ],
  },
);

export const history = timelineOf(
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

export const bce = timelineOf(
  { title: 'Athens before its fall', dek: 'All of it before the year 1', zone: 'Europe/Athens' },
  {
    Wars: [
      { when: '-0489', headline: 'Marathon: a Persian landing is thrown back' },
      {
        when: '-0479',
        headline: 'Salamis: the fleet wins',
        key: true,
        text: 'Athens itself has been burnt.',
      },
      { when: '-0430/-0403', headline: 'War with Sparta' },
    ],
    City: [
      { when: '-0446/-0431', headline: 'The Parthenon is built' },
      { when: '-0429~', headline: 'Plague', status: 'claimed' },
      { when: '-0398', headline: 'Socrates is put to death', status: 'confirmed' },
      { when: '-0386?', headline: 'Plato opens his school' },
    ],
  },
);
