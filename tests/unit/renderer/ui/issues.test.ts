import { expect, onTestFinished, test } from 'vitest';
import { parseHouseStyle } from '#core/figure/style';
import { importText } from '#core/formats/registry';
import { listIssues } from '../../../../src/renderer/src/ui/issues';
import { chooseWords } from '../../../../src/renderer/src/ui/words/words';
import { projectFile } from '../../../helpers/files';

function importFixture(name: string) {
  const text = projectFile(`tests/fixtures/timelinejs3/${name}`);
  return importText(name, text, { id: 'new', zone: 'Europe/Kyiv' }).issues;
}

test('U1: what is wrong with a file is listed in the language of the interface', () => {
  onTestFinished(() => chooseWords('en'));
  chooseWords('uk');
  expect(listIssues(importFixture('half-broken.json'))).toEqual([
    expect.objectContaining({
      message: '2021-02-30 не буває, у тому місяці 28 днів; виправте у файлі або лишіть цю частину порожньою',
    }),
    expect.objectContaining({
      message: 'бракує дати; напишіть хоча б "start_date": { "year": "2022" }',
    }),
    expect.objectContaining({
      message: '"March" — не місяць (від 1 до 12); виправте у файлі або лишіть цю частину порожньою',
    }),
    expect.objectContaining({ message: '2021/2019 закінчується раніше, ніж починається; виправте у файлі' }),
    expect.objectContaining({ message: 'подія — це об’єкт у фігурних дужках; це пропущено' }),
    expect.objectContaining({ message: 'епоха мусить мати кінець; її пропущено' }),
  ]);
});

test('U1: so is what is wrong with a house style, where zod says it in English', () => {
  onTestFinished(() => chooseWords('en'));
  chooseWords('uk');
  const listed = listIssues(parseHouseStyle({ id: 'A b', colors: { ink: 'red' } }).issues);
  expect(listed.length).toBeGreaterThan(5);
  for (const { message } of listed) expect(message).toMatch(/^[^A-Z]*[а-яіїєґ][^A-Z]*$/);
});
