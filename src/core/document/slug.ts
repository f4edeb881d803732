/** A title as a file name and address: `Ukraine, 5 and 6 March` is `ukraine-5-and-6-march`. Letters of every script stay; never empty; 80 units at most. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^-+|-+$/g, '');
  return slug || 'timeline';
}
