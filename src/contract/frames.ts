/**
 * Messages as the text of a websocket's frames. A long text in the result of an answer, such as a part of a document or
 * a figure, follows the message as it is: inside of JSON each of its quotes would be escaped, and read again. Then the
 * first line is the message without such texts, the second says of each its field and its length, and they follow,
 * one behind another. JSON itself has no line break.
 */
import { z } from 'zod';

/** From so many characters on a text is long. */
const LONG = 10_000;

const fieldsSchema = z.array(z.tuple([z.string(), z.int().nonnegative()]));

/** The frame of a message, which is a plain JSON value. */
export function encodeFrame(message: unknown): string {
  const { result } = message as { result?: unknown };
  const isRecord = typeof result === 'object' && result !== null && !Array.isArray(result);
  const fields = isRecord ? Object.entries(result) : [];
  const long = fields.filter((field): field is [string, string] => isLong(field[1]));
  if (long.length === 0) return JSON.stringify(message);
  const rest = Object.fromEntries(fields.filter(([, value]) => !isLong(value)));
  const head = { ...(message as object), result: rest };
  const lengths = long.map(([name, { length }]) => [name, length]);
  return `${JSON.stringify(head)}\n${JSON.stringify(lengths)}\n${long.map(([, text]) => text).join('')}`;
}

/** The message of a frame; undefined when it is none. */
export function decodeFrame(frame: string): unknown {
  try {
    const [end, second] = [frame.indexOf('\n'), frame.indexOf('\n', frame.indexOf('\n') + 1)];
    if (end < 0) return JSON.parse(frame);
    const message = JSON.parse(frame.slice(0, end)) as { result: object };
    const lengths = fieldsSchema.parse(JSON.parse(frame.slice(end + 1, second)));
    return { ...message, result: { ...message.result, ...cut(frame, second + 1, lengths) } };
  } catch {
    return undefined;
  }
}

function cut(frame: string, from: number, lengths: z.infer<typeof fieldsSchema>): Record<string, string> {
  let at = from;
  return Object.fromEntries(lengths.map(([name, length]) => [name, frame.slice(at, (at += length))]));
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length >= LONG;
}
