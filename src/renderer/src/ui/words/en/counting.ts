/** `1 event`, `1,200 events`. */
export const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

export { quoted } from '#core/sentences/en/quoted';
