/** Text as XML 1.0 can hold it: markup escaped, and what XML forbids (C0 controls, lone surrogates, U+FFFE, U+FFFF) dropped. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');
}

const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A number with at most two decimals, as SVG reads it; a hundredth of a px is finer than any print. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Attributes in the order given; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
}
