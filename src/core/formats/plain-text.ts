/** HTML from foreign files as plain text. Nothing of it is ever shown as HTML. */
import { Parser } from 'htmlparser2';

export interface PlainText {
  readonly text: string;
  /** Tags of pictures, films and the like, which plain text cannot hold; each once. */
  readonly dropped: readonly string[];
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const ROWS = new Set(['br', 'li', 'tr']);
const SILENT = new Set(['script', 'style', 'template', 'head', 'title']);
const DROPPED = new Set(['audio', 'canvas', 'embed', 'iframe', 'img', 'math', 'object', 'svg', 'video']);

/**
 * The words of an HTML fragment: entities decoded, paragraphs parted by an empty line, the address of a link
 * in brackets behind its words. A text without any tag keeps its line breaks.
 */
export function plainText(html: string): PlainText {
  return read(html, true);
}

/** The words of an HTML fragment in one line, without addresses of links. */
export function plainLine(html: string): PlainText {
  const { text, dropped } = read(html, false);
  return { text: lineOf(text), dropped };
}

function lineOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

function read(html: string, keepsLinks: boolean): PlainText {
  const writer = new Writer(/<[a-z!/?]/i.test(html), keepsLinks);
  const parser = new Parser({
    ontext: (text) => writer.write(text),
    onopentag: (name, attributes) => writer.open(name, attributes.href),
    onclosetag: (name) => writer.close(name),
  });
  parser.end(html);
  return { text: writer.text(), dropped: [...writer.dropped] };
}

class Writer {
  readonly dropped = new Set<string>();
  #text = '';
  #silent = 0;
  #links: { href: string; from: number }[] = [];

  constructor(
    private readonly marksUp: boolean,
    private readonly keepsLinks: boolean,
  ) {}

  write(text: string): void {
    if (this.#silent === 0) this.#text += this.marksUp ? text.replace(/\s+/g, ' ') : text;
  }

  open(name: string, href: string | undefined): void {
    if (SILENT.has(name)) this.#silent += 1;
    if (DROPPED.has(name)) this.dropped.add(name);
    if (name === 'a') this.#links.push({ href: href ?? '', from: this.#text.length });
    if (ROWS.has(name)) this.#text += '\n';
    if (BLOCKS.has(name)) this.#text += '\n\n';
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent -= 1;
    if (BLOCKS.has(name)) this.#text += '\n\n';
    const link = name === 'a' ? this.#links.pop() : undefined;
    if (!link || !this.keepsLinks) return;
    const words = this.#text.slice(link.from).trim();
    if (/^https?:\/\//i.test(link.href) && words !== link.href)
      this.#text += words ? ` (${link.href})` : link.href;
  }

  text(): string {
    // Runs are made short first; without that, a million blanks would take the later steps hours.
    return this.#text
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\t\n])\p{Cc}/gu, '')
      .replace(/[ \t\u00a0]{2,}/g, ' ')
      .replace(/[ \t\u00a0]?\n[ \t\u00a0]?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}
