/** Longest name of a file, in bytes of UTF-8: room for a second name beside it on every file system (255). */
const MAX_BYTES = 120;

/** Names that Windows keeps for devices, whatever ending stands behind them. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * A file name that every system takes, from any text and an ending such as `-web@2x.png`: no folders, no signs that
 * mean something to a system, no device, never hidden or empty, 120 bytes at most with the ending kept whole.
 */
export function safeFileName(stem: string, ending: string): string {
  const clean = stem
    .normalize('NFC')
    .replace(/[\s/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '');
  const name = cut(clean, MAX_BYTES - Buffer.byteLength(ending)) + ending;
  if (name === ending || DEVICES.test(name)) return `timeline-${name}`.replace(/-(?=[-.])/, '');
  return name;
}

/** As many whole letters as fit. */
function cut(text: string, bytes: number): string {
  let size = 0;
  let kept = '';
  for (const letter of text) {
    size += Buffer.byteLength(letter);
    if (size > bytes) break;
    kept += letter;
  }
  return kept.trimEnd();
}
