import { describe, expect, it } from 'vitest';
import { altText, longDescription, writeSidecar } from '#core/figure/sidecar';
import { timelineOf } from '../../../figures/documents/make';

const publisher = (name: string) => ({
  publisher: name,
  person: '',
  stance: 'reports' as const,
  link: '',
  quote: '',
  seen: '',
});
const story = (language: string, figure = {}) =>
  timelineOf(
    { title: 'Two days', dek: 'What is known', language },
    {
      Kyiv: [
        { when: '2022-03-06', headline: 'Irpin is shelled', status: 'claimed', sources: [publisher('AP')] },
        { when: '../2022-03-07', headline: 'The convoy stands', status: 'confirmed' },
      ],
      Diplomacy: [
        { when: '2022-03-05', headline: 'A call | two leaders', status: 'confirmed', place: 'Ankara' },
      ],
    },
    figure,
  );

describe('the text sidecar', () => {
  it('F57: drafts what the picture is, and what happened in order of time', () => {
    const timeline = story('en-GB');
    expect(altText(timeline)).toBe('Two days. What is known. Timeline of 3 events in 2 tracks.');
    expect(longDescription(timeline).split('\n').slice(1)).toEqual([
      'First event: 5 March 2022. Last event: 6 March 2022.',
      'Until 7 March 2022: The convoy stands.',
      '5 March 2022: A call | two leaders.',
      '6 March 2022: Irpin is shelled (Claimed: AP)',
    ]);
  });
  it('F57: takes what the desk has written as it is', () => {
    const timeline = story('en-GB', { alt: 'Our own words', description: 'And our own story.' });
    expect(altText(timeline)).toBe('Our own words');
    expect(longDescription(timeline)).toBe('And our own story.');
    expect(writeSidecar(timeline)).toContain('Alternative text\nOur own words\n');
  });
  it('F57: has every event in its table, and no column without a word', () => {
    const rows = writeSidecar(story('en-GB'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows[0]).toBe('| When | Track | Event | Status | Place | Sources |');
    expect(rows).toHaveLength(5);
    expect(rows[3]).toBe('| 5 March 2022 | Diplomacy | A call \\| two leaders | Confirmed | Ankara |  |');
    const bare = timelineOf({}, { '': [{ when: '2022', headline: 'One' }] });
    expect(writeSidecar(bare)).toContain('| When | Event | Status |');
  });
  it.each([
    ['uk', 'Альтернативний текст', 'Коли'],
    ['de-AT', 'Alternativtext', 'Wann'],
    ['fr', 'Texte de remplacement', 'Quand'],
    ['es', 'Texto alternativo', 'Cuándo'],
    ['ar', 'النص البديل', 'متى'],
    ['pl', 'Alternative text', 'When'],
  ])('F57: speaks the language of the figure: %s', (language, heading, column) => {
    const text = writeSidecar(story(language));
    expect(text).toContain(`\n${heading}\n`);
    expect(text).toContain(`| ${column} |`);
  });
  it('says so when there is nothing to tell', () => {
    expect(longDescription(timelineOf({ title: 'Later' }, {}))).toBe('No events yet.');
    expect(writeSidecar(timelineOf({ title: 'Later' }, {}))).not.toContain('|');
  });
});
