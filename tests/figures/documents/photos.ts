/** Events with images: wide, tall, and one too small to print; and one whose image is not there. */
import type { Media } from '#core/document/types';
import type { Pictures } from '#core/figure/picture';
import { TINY_JPEG, TINY_PNG } from '../../helpers/picture-data';
import { says, timelineOf } from './make';

const [wide, tall, small, gone] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
  string,
];

/** The images of the tests, as large as they say and not as their bytes are: pictures kept as files stay small. */
export const PHOTOS: Pictures = new Map([
  [wide, { width: 3_000, height: 2_000, address: TINY_JPEG }],
  [tall, { width: 1_200, height: 1_800, address: TINY_PNG }],
  [small, { width: 60, height: 30, address: `${TINY_PNG}#small` }],
]);

export const photo = (image: string, fields: Partial<Media> = {}): Media => ({
  url: '',
  image,
  caption: '',
  credit: 'Photo: A. Reporter / The Wire',
  alt: 'A broken bridge over a river, people on planks below it',
  ...fields,
});

export const PHOTO_NAMES = { wide, tall, small, gone } as const;

export const photos = timelineOf(
  { title: 'The bridge', dek: 'How people left the town' },
  {
    Town: [
      {
        when: '2022-03-05T08:00',
        headline: 'People cross the river on planks below the broken bridge',
        media: [photo(wide, { caption: 'The bridge on Saturday morning.' })],
        sources: says('The Wire'),
      },
      {
        when: '2022-03-05T12:00',
        headline: 'The mayor speaks',
        key: true,
        text: 'He says that eight civilians were killed on the road.',
        media: [{ ...photo(''), url: 'https://example.org/film' }, photo(tall)],
      },
      { when: '2022-03-05T12:20', headline: 'The last bus leaves' },
    ],
    Region: [
      { when: '2022-03-06', headline: 'A map is handed out', media: [photo(small, { credit: '', alt: '' })] },
      { when: '2022-03-06Tevening', headline: 'Shelling goes on', media: [photo(gone)] },
    ],
  },
);
