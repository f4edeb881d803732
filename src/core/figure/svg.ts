/**
 * Scene to SVG text for browsers, rasterisers and design programs alike: attributes only, no CSS, hex colours,
 * quoted family names, one <text> for each line, layers that Inkscape, Illustrator and Figma show as such.
 */
import type { Font } from './metrics';
import { runsOf, type Run } from './runs';
import {
  textsOf,
  type GroupNode,
  type Paint,
  type PathNode,
  type Scene,
  type SceneNode,
  type Stroke,
  type TextNode,
} from './scene';
import { attributes, escapeXml, number } from './xml';

/**
 * The whole file, ending in a newline. Same scene, same bytes. It names its fonts in a comment; `fontRules` are CSS
 * rules that carry them, for a file that shall look the same where they are not installed.
 */
export function sceneToSvg(scene: Scene, fontRules = ''): string {
  const size = { width: scene.width, height: scene.height };
  const xlink = hasImage(scene.layers) ? 'http://www.w3.org/1999/xlink' : undefined;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
    'xmlns:xlink': xlink,
    ...size,
    viewBox: `0 0 ${number(size.width)} ${number(size.height)}`,
    role: 'img',
    'xml:lang': scene.language,
    'text-rendering': 'geometricPrecision',
  });
  const fades = new Map<string, string>();
  const body = scene.layers.map((node) => writeNode(node, fades, '')).join('');
  return [
    `<svg${root}>\n`,
    scene.title && `<title>${escapeXml(scene.title)}</title>\n`,
    scene.description && `<desc>${escapeXml(scene.description)}</desc>\n`,
    fontComment(scene),
    fontRules && `<style type="text/css">\n${escapeXml(fontRules)}</style>\n`,
    fades.size > 0 && `<defs>\n${[...fades.values()].join('')}</defs>\n`,
    body,
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('');
}

/** Which fonts a design program needs; nothing for outlines. No bundled family has a name with two hyphens. */
function fontComment({ layers }: Scene): string {
  const fonts = textsOf(layers).flatMap(({ text, font }) => runsOf(text, font).map((run) => run.font));
  const names = fonts.map(
    ({ family, weight, style }) => `${family} ${weight}${style === 'italic' ? ' italic' : ''}`,
  );
  return names.length > 0 ? `<!-- Fonts: ${[...new Set(names)].toSorted().join(', ')} -->\n` : '';
}

function hasImage(nodes: readonly SceneNode[]): boolean {
  return nodes.some((node) => (node.kind === 'group' ? hasImage(node.children) : node.kind === 'image'));
}

type Fades = Map<string, string>;

function writeNode(node: SceneNode, fades: Fades, indent: string): string {
  switch (node.kind) {
    case 'group':
      return writeGroup(node, fades, indent);
    case 'text':
      return indent + writeText(node);
    case 'rect': {
      const { x, y, width, height, fill } = node;
      return `${indent}<rect${attributes({ x, y, width, height, ...fillOf(fill, fades) })}/>\n`;
    }
    case 'image': {
      const { x, y, width, height, data, alt } = node;
      // Both names of the address: design programs read the older one.
      const link = { href: data, 'xlink:href': data };
      const said = alt ? { role: 'img', 'aria-label': alt } : {};
      return `${indent}<image${attributes({ x, y, width, height, ...said, ...link })}/>\n`;
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke } = node;
      return `${indent}<line${attributes({ x1, y1, x2, y2, ...strokeOf(stroke) })}/>\n`;
    }
    case 'circle': {
      const place = { cx: node.x, cy: node.y, r: node.radius };
      return `${indent}<circle${attributes({ ...place, ...fillOf(node.fill, fades), ...strokeOf(node.stroke) })}/>\n`;
    }
    case 'path': {
      const paint = { ...fillOf(node.fill, fades), ...strokeOf(node.stroke) };
      const words = { role: node.text && 'img', 'aria-label': node.text };
      return `${indent}<path${attributes({ ...words, d: pathText(node), ...paint })}/>\n`;
    }
  }
}

function writeGroup({ id, name, layer, children }: GroupNode, fades: Fades, indent: string): string {
  if (children.length === 0) return '';
  const marks = { 'inkscape:groupmode': layer ? 'layer' : undefined, 'inkscape:label': name || undefined };
  const inside = children.map((child) => writeNode(child, fades, `${indent}  `)).join('');
  const title = !layer && name ? `${indent}  <title>${escapeXml(name)}</title>\n` : '';
  return `${indent}<g${attributes({ id, ...marks })}>\n${title}${inside}${indent}</g>\n`;
}

function writeText({ text, x, y, anchor, direction, font, fill }: TextNode): string {
  const look = attributes({
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-family': `'${font.family}', sans-serif`,
    'font-size': font.size,
    'font-weight': font.weight,
    'font-style': font.style === 'italic' ? 'italic' : undefined,
    fill: fill.color,
  });
  const spans = runsOf(text, font).map((run) => writeRun(run, font));
  // Isolated, not by the attribute `direction`: programs do not agree on which side `start` then is.
  const line = direction === 'rtl' ? `\u2067${spans.join('')}\u2069` : spans.join('');
  return `<text${look}>${line}</text>\n`;
}

/** A run in the line's own face is plain text; one in a script's face says so. */
function writeRun({ text, font }: Run, own: Font): string {
  if (font.family === own.family) return escapeXml(text);
  const face = attributes({
    'font-family': `'${font.family}', sans-serif`,
    'font-weight': font.weight === own.weight ? undefined : font.weight,
    'font-style': font.style === own.style ? undefined : font.style,
  });
  return `<tspan${face}>${escapeXml(text)}</tspan>`;
}

function fillOf(fill: Paint | null, fades: Fades): Record<string, string | number | undefined> {
  if (!fill) return { fill: 'none' };
  if (fill.fade) return { fill: `url(#${fadeOf(fill, fill.fade, fades)})` };
  return { fill: fill.color, 'fill-opacity': fill.opacity };
}

/** Gradients are shared: one for each colour, strength and side. */
function fadeOf({ color, opacity = 1 }: Paint, side: 'left' | 'right', fades: Fades): string {
  const id = `fade-${side}-${color.slice(1)}-${Math.round(opacity * 100)}`;
  const [from, to] = side === 'right' ? [opacity, 0] : [0, opacity];
  const stop = (offset: number, strength: number) =>
    `<stop${attributes({ offset, 'stop-color': color, 'stop-opacity': strength })}/>`;
  fades.set(id, `  <linearGradient id="${id}">${stop(0, from)}${stop(1, to)}</linearGradient>\n`);
  return id;
}

function strokeOf(stroke: Stroke | null): Record<string, string | number | undefined> {
  if (!stroke) return {};
  return {
    stroke: stroke.color,
    'stroke-width': stroke.width,
    'stroke-dasharray': stroke.dash?.map(number).join(' '),
  };
}

/** Outlines of text have many thousand numbers, and are written without the spaces that SVG can do without. */
function pathText({ data, text }: PathNode): string {
  const path = data.map((part) => (typeof part === 'number' ? number(part) : part)).join(' ');
  return text === undefined ? path : path.replaceAll(/ ?([A-Z]) ?/g, '$1').replaceAll(' -', '-');
}
