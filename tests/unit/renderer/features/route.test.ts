import { expect, test } from 'vitest';
import { formatRoute, parseRoute, timelineRoute } from '../../../../src/renderer/src/features/shell/route';

test.each([
  ['', { screen: 'start' }],
  ['#/', { screen: 'start' }],
  ['#/library', { screen: 'library' }],
  ['#/timeline/a-1', { screen: 'timeline', id: 'a-1', event: null }],
  ['#/timeline/a-1?event=e_2', { screen: 'timeline', id: 'a-1', event: 'e_2' }],
  ['#/figure/a-1', { screen: 'figure', id: 'a-1', pair: null }],
  ['#/figure/a-1?pair=p-2', { screen: 'figure', id: 'a-1', pair: 'p-2' }],
])('%s is a place', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(parseRoute(formatRoute(parseRoute(hash)))).toEqual(route);
});

test.each(['#/nowhere', '#/timeline/', '#/timeline/../../etc', '#/timeline/a?event=<b>', '#library'])(
  'an address that is not ours, %s, leads to the library',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'library' });
  },
);

test('a route to an event is written with it', () => {
  expect(formatRoute(timelineRoute('t', 'e'))).toBe('#/timeline/t?event=e');
});
