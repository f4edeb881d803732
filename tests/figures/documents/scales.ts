/** Documents for the axis: empty stretches, two zones, a change of the clocks, and nothing but spans. */
import { says, timelineOf } from './make';

/** Hours in one year and decades of silence between: what axis breaks and equal distances are for. */
export const gaps = timelineOf(
  {
    title: 'Chornobyl, from the test to the withdrawal',
    dek: 'Four days, and then thirty-six years',
    note: 'Times of day are Moscow’s until 1990.',
    credit: 'Graphic: The desk',
  },
  {
    Accident: [
      {
        when: '1986-04-26T01:23',
        headline: 'Reactor 4 explodes in a test',
        key: true,
        status: 'confirmed',
        text: 'The crew had switched off its safety systems to see how long the turbine would turn.',
        sources: says('IAEA'),
      },
      { when: '1986-04-27T14:00', headline: 'Pripyat is evacuated', status: 'confirmed' },
      { when: '1986-04-28Tevening', headline: 'Television speaks of it for 20 seconds' },
      { when: '1986-11', headline: 'The ruin is walled in' },
    ],
    Plant: [
      { when: '1991-10-11', headline: 'A fire ends the work of Reactor 2' },
      { when: '2000-12-15', headline: 'The last reactor is shut down', status: 'confirmed' },
      { when: '2016-11-29', headline: 'A steel arch slides over the ruin', sources: says('EBRD') },
    ],
    War: [
      { when: '2022-02-24/2022-03-31', headline: 'Russian forces hold the plant' },
      { when: '2022-03-09~', headline: 'Its power line is cut', status: 'claimed' },
    ],
  },
);

/** Told by the clock of one city, read in another. */
export const zones = timelineOf(
  {
    title: 'A night of telephone calls',
    dek: 'Hours in Kyiv, and below them those in New York',
    language: 'en-US',
    credit: 'Graphic: The desk',
  },
  {
    Kyiv: [
      { when: '2022-02-24T04:50', headline: 'Explosions are heard', status: 'confirmed', key: true },
      { when: '2022-02-24T06:48', headline: 'The president declares martial law', sources: says('AP') },
      { when: '2022-02-24T05:00/2022-02-24T09:30', headline: 'Traffic jams on the road west' },
    ],
    'New York': [
      {
        when: '2022-02-23T21:35',
        zone: 'America/New_York',
        headline: 'The Security Council meets',
        status: 'confirmed',
      },
      {
        when: '2022-02-23T22:50~',
        zone: 'America/New_York',
        headline: 'Delegates read the news on their phones',
        status: 'claimed',
      },
    ],
  },
  { secondZone: 'America/New_York' },
);

/** The night in which Kyiv has no hour from three to four. */
export const clockChange = timelineOf(
  { title: 'The night the clocks went forward' },
  {
    Station: [
      { when: '2022-03-27T00:40', headline: 'The night train leaves Kyiv' },
      { when: '2022-03-27T02:50', headline: 'It waits outside Koziatyn', status: 'claimed' },
      {
        when: '2022-03-27T04:10',
        headline: 'It goes on: twenty minutes later',
        status: 'confirmed',
        key: true,
      },
      { when: '2022-03-27T06:05~', headline: 'It arrives in Vinnytsia' },
    ],
  },
);

export const reigns = timelineOf(
  {
    title: 'Nine prime ministers and one channel tunnel',
    dek: 'Who governed in London, and what they did about the trains',
    zone: 'Europe/London',
    credit: 'Graphic: The desk',
  },
  {
    'In Downing Street': [
      { when: '1979-05-04/1990-11-28', headline: 'Margaret Thatcher' },
      { when: '1990-11-28/1997-05-02', headline: 'John Major' },
      { when: '1997-05-02/2007-06-27', headline: 'Tony Blair' },
      { when: '2007-06-27/2010-05-11', headline: 'Gordon Brown' },
      { when: '2010-05-11/2016-07-13', headline: 'David Cameron' },
      { when: '2016-07-13/2019-07-24', headline: 'Theresa May' },
      { when: '2019-07-24/2022-09-06', headline: 'Boris Johnson' },
      { when: '2022-09-06/2022-10-25', headline: 'Liz Truss', key: true, text: 'For 49 days.' },
      { when: '2022-10-25/2024-07-05', headline: 'Rishi Sunak' },
    ],
    'Under the sea': [
      { when: '1986-02-12', headline: 'A treaty is signed in Canterbury', status: 'confirmed' },
      { when: '1987-12/1991', headline: 'Digging' },
      { when: '1994-05-06', headline: 'The tunnel opens', status: 'confirmed', sources: says('Eurotunnel') },
      { when: '200X', headline: 'A decade of delays on the English side', status: 'disputed' },
    ],
  },
);
