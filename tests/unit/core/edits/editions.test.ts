import { expect, test } from 'vitest';
import { countFiles, createEdition, DEFAULT_EDITION, FILE_KINDS } from '#core/document/edition';
import { addEdition, changeEdition, removeEdition } from '#core/edits/editions';
import { applyPatch, isEmptyPatch, reversePatch } from '#core/edits/patch';
import { planEdition } from '#desk/editions/plan';
import { event, timelineOf } from '../../../helpers/documents';

const START = timelineOf(event('one', '2022'));
const own = createEdition('own', 'Own');

test('editions are added, changed and removed, each by one edit that can be taken back', () => {
  const added = applyPatch(START, addEdition(START, own).patch);
  expect(added.figure.editions).toEqual([DEFAULT_EDITION, own]);
  const change = changeEdition(added, 'own', { name: 'Ours', formats: ['85mm'] });
  const changed = applyPatch(added, change.patch);
  expect(changed.figure.editions[1]).toEqual({ ...own, name: 'Ours', formats: ['85mm'] });
  expect(applyPatch(changed, reversePatch(change.patch))).toEqual(added);
  const removed = applyPatch(changed, removeEdition(changed, 'own').patch);
  expect(removed).toEqual(START);
});

test('E5: an edition that is not there is neither changed nor removed', () => {
  expect(isEmptyPatch(changeEdition(START, 'gone', { name: 'x' }).patch)).toBe(true);
  expect(isEmptyPatch(removeEdition(START, 'gone').patch)).toBe(true);
});

test('F90: the files of an edition are counted as they are planned', () => {
  for (const files of [['svg'], ['svg', 'txt', 'json'], ['txt'], ['json'], [], FILE_KINDS] as const)
    for (const formats of [[], ['web'], ['web', '85mm', 'story']])
      for (const languages of [[], ['uk'], ['uk', 'ar']]) {
        const edition = { ...own, files, formats, languages };
        expect(countFiles(edition)).toBe(planEdition(START, edition).length);
      }
});
