import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFrame, encodeFrame } from '#contract/frames';

const short = fc.string({ unit: 'binary' });
/** Long enough to follow its message, of letters that JSON escapes and of several alphabets. */
const long = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 50 })
  .map((text) => `"\n\\${text}`.repeat(5_000));
const fields = fc.dictionary(short, fc.oneof(short, long, fc.jsonValue()), {
  maxKeys: 4,
  noNullPrototype: true,
});
const result = fc.oneof(fields, fc.array(long, { maxLength: 2 }), long, fc.jsonValue());

test('S17: a message comes out of its frame as it went in, whatever its texts', () => {
  fc.assert(
    fc.property(fc.nat(), result, (answer, given) => {
      const message = { answer, result: given };
      expect(decodeFrame(encodeFrame(message))).toEqual(JSON.parse(JSON.stringify(message)));
    }),
    { numRuns: 200 },
  );
});

test('S17: a long text of an answer goes as it is, unlike inside of JSON', () => {
  const events = JSON.stringify(Array.from({ length: 1_000 }, (_, at) => ({ id: `event-${at}` })));
  const frame = encodeFrame({ answer: 1, result: { revision: 3, events } });
  expect(frame.length).toBeLessThan(events.length + 100);
  expect(decodeFrame(frame)).toEqual({ answer: 1, result: { revision: 3, events } });
});

test('S9: what is no frame is undefined', () => {
  for (const text of ['', 'hello', '{}\n', '{}\nhello', '{"result":{}}\n[["a",-1]]\n'])
    expect(decodeFrame(text)).toBeUndefined();
});
