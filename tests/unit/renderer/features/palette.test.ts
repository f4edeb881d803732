import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '#contract/command-words/en';
import { COMMANDS, type CommandId } from '#contract/commands';
import type { TimelineEvent } from '#core/document/types';
import {
  findCommands,
  recentFirst,
  type Candidate,
} from '../../../../src/renderer/src/features/palette/find-commands';
import { MOST_EVENTS, searchEvents } from '../../../../src/renderer/src/features/palette/find-events';
import { fold, scoreOf, wordsOf } from '../../../../src/renderer/src/features/palette/match';
import { withRecent } from '../../../../src/renderer/src/features/palette/recent';
import { event } from '../../../helpers/documents';

const candidates = COMMANDS.map(({ id }): Candidate => ({
  id,
  label: en.commands[id],
  also: en.also[id] ?? '',
  enabled: id !== 'zoom-in',
}));
const found = (query: string) => findCommands(candidates, query).map(({ id }) => id);

test('K6: a command is found by words of its name, by other words for it, and by some of its letters', () => {
  expect(found('undo')[0]).toBe('undo');
  expect(found('event add')[0]).toBe('add-event');
  expect(found('dark')[0]).toBe('toggle-theme');
  expect(found('hotkeys')).toEqual(['shortcuts']);
  expect(found('zmout')).toEqual(['zoom-out']);
  expect(found('qqq')).toEqual([]);
});

test('K6: what can be done now stands before what cannot', () => {
  expect(found('zoom')).toEqual(['zoom-out', 'zoom-in']);
});

test('K6: every command is found by its own name', () => {
  for (const { id, label } of candidates) expect(found(label).slice(0, 3)).toContain(id);
});

test('K6: commands used lately come first', () => {
  expect(
    recentFirst(candidates, ['export', 'gone'])
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['export', 'new-timeline' satisfies CommandId]);
  expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'c')).toEqual(['c', 'a', 'b', 'd', 'e']);
  expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'f')).toHaveLength(5);
});

test('K6: case and accents do not count, also in Ukrainian', () => {
  expect(scoreOf(fold('Đà Nẵng'), wordsOf('nang'))).toBe(2);
  expect(scoreOf(fold('Харків'), wordsOf('ХАР'))).toBe(3);
});

function run(events: readonly TimelineEvent[], query: string): readonly TimelineEvent[] {
  const search = searchEvents(events, query);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

test('K6: an event whose headline begins with what is typed stands before one that has it inside', () => {
  const events = ['a shelling', 'upshelling', 'Shelling of Irpin'].map((headline, n) =>
    event(`e${n}`, '2022', { headline }),
  );
  expect(run(events, 'shell').map(({ headline }) => headline)).toEqual([
    'Shelling of Irpin',
    'a shelling',
    'upshelling',
  ]);
  expect(run(events, '')).toEqual([]);
});

test('K6: at most twenty events are listed, and none that was left out is better', () => {
  const headlines = fc.array(fc.constantFrom('fire', 'a fire', 'afire', 'water'), { maxLength: 80 });
  fc.assert(
    fc.property(headlines, (all) => {
      const events = all.map((headline, n) => event(`e${n}`, '2022', { headline }));
      const hits = run(events, 'fire');
      const rank = (headline: string) => scoreOf(headline, ['fire']);
      const best = all
        .map(rank)
        .filter(Boolean)
        .toSorted((a, b) => b - a);
      expect(hits.map(({ headline }) => rank(headline))).toEqual(best.slice(0, MOST_EVENTS));
    }),
  );
});

test('K6: a hundred thousand events are looked through in small steps', () => {
  const one = event('e', '2022', { headline: 'Подія 999' });
  const search = searchEvents(
    Array.from({ length: 100_000 }, () => one),
    'подія 999',
  );
  let steps = 0;
  while (!search.next().done) steps++;
  expect(steps).toBe(200);
});
