import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '#core/when/bounds';
import { checkWhen, datesOf } from '#core/when/check';
import { precisionOf } from '#core/when/calendar';
import { sentence } from '#core/sentences/said';
import { formatEdtf } from '#core/when/format';
import { moveWhen } from '#core/when/move';
import { parseEdtf } from '#core/when/parse';
import type { When, WhenExpression } from '#core/when/types';
import { arbWhen } from '../../../helpers/arbitraries';

const parse = (when: When): WhenExpression => {
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) throw new Error(sentence(parsed.problem.says));
  return parsed.value;
};
const precisions = (when: When) => datesOf(parse(when)).map(precisionOf);
/** A century either way, in ms. */
const arbDelta = fc.integer({ min: -3_155_760_000_000, max: 3_155_760_000_000 });

describe('when', () => {
  it('W10 parse(format(when)) = when and format(parse(text)) = text', () => {
    fc.assert(
      fc.property(arbWhen, (when) => {
        const expression = parse(when);
        expect(formatEdtf(expression)).toBe(when.edtf);
        expect(parseEdtf(formatEdtf(expression))).toEqual({ ok: true, value: expression });
      }),
    );
  });

  it('W7 bounds are in order: each extent, and the start before the end', () => {
    fc.assert(
      fc.property(arbWhen, (when) => {
        const { start, end, earliest, latest } = boundsOf(when);
        for (const extent of [start, end]) if (extent) expect(extent.from).toBeLessThanOrEqual(extent.to);
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it('W11 a moved date has the precision and the form it had', () => {
    fc.assert(
      fc.property(arbWhen, arbDelta, (when, delta) => {
        const moved = moveWhen(when, delta);
        expect(precisions(moved)).toEqual(precisions(when));
        expect(parse(moved).kind).toBe(parse(when).kind);
        expect(checkWhen(moved)).toEqual([]);
      }),
    );
  });

  it('W11 a date moved later is never earlier', () => {
    fc.assert(
      fc.property(arbWhen, fc.integer({ min: 0, max: 3_155_760_000_000 }), (when, delta) => {
        const before = boundsOf(when);
        const after = boundsOf(moveWhen(when, delta));
        if (before.earliest !== null) expect(after.earliest).toBeGreaterThanOrEqual(before.earliest);
        if (before.latest !== null) expect(after.latest).toBeGreaterThanOrEqual(before.latest);
      }),
    );
  });
});
