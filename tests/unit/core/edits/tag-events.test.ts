import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { tagEvents, untagEvents } from '#core/edits/tag-events';
import { event, timelineOf } from '../../../helpers/documents';

const tag = fc.constantFrom('war', 'talks', 'aid', '');
const tags = fc.uniqueArray(tag, { maxLength: 3 });

test('a tag is given once to each event, behind the others, and taken again, each as one edit', () => {
  fc.assert(
    fc.property(tags, tags, tag, (first, second, given) => {
      const story = timelineOf(
        event('a', '2022', { tags: first }),
        event('b', '2022', { tags: second }),
        event('c', '2022', { tags: ['kept'] }),
      );
      const edit = tagEvents(story, ['a', 'b', 'gone'], given);
      const tagged = applyPatch(story, edit.patch);
      const expected = [first, second].map((had) => (had.includes(given) ? had : [...had, given]));
      expect(tagged.events.map((each) => each.tags)).toEqual([...expected, ['kept']]);
      expect(edit.kind).toBe('event/tag');
      const back = untagEvents(tagged, ['a', 'b'], given);
      expect(back.kind).toBe('event/untag');
      const without = [first, second].map((had) => had.filter((each) => each !== given));
      expect(applyPatch(tagged, back.patch).events.map((each) => each.tags)).toEqual([...without, ['kept']]);
    }),
  );
});

test('E5: a tag that all have, or none has, is no edit', () => {
  const story = timelineOf(event('a', '2022', { tags: ['war'] }));
  expect(isEmptyPatch(tagEvents(story, ['a'], 'war').patch)).toBe(true);
  expect(isEmptyPatch(untagEvents(story, ['a'], 'aid').patch)).toBe(true);
});
