// What the names of the kept pictures say.

/** The parts of a name, in order; the last is there where a picture has a scale other than the linear one. */
const PARTS = ['document', 'layout', 'style', 'format', 'scale'];

/**
 * The pictures of a folder by the names of its files, each with its parts and whether a changed one stands beside
 * it. A changed one without its golden is new.
 */
export function galleryEntries(files) {
  const svgs = files.filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4));
  const changed = new Set(svgs.filter((name) => name.endsWith('-changed')).map((name) => name.slice(0, -8)));
  const kept = new Set(svgs.filter((name) => !name.endsWith('-changed')));
  return [...new Set([...kept, ...changed])].sort().map((name) => {
    const words = name.split('_');
    const parts = Object.fromEntries(PARTS.map((part, index) => [part, words[index] ?? 'linear']));
    return { name, ...parts, kept: kept.has(name), changed: changed.has(name) };
  });
}
