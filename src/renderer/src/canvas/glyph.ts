/** The status of an event as a shape, so that it does not hang on colour: 16 by 14 px, in the current colour. */
import type { Status } from '#core/document/types';

const SVG = 'http://www.w3.org/2000/svg';
type Part = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const RING: Part = ['circle', { cx: '6', cy: '7', r: '4.75', fill: 'none', 'stroke-width': '1.5' }];
const line = (path: string): Part => [
  'path',
  { d: path, fill: 'none', 'stroke-width': '1.5', 'stroke-linecap': 'round' },
];

/** Disc, ring, ring with a quote mark, half disc, ring struck through. */
const PARTS: Readonly<Record<Status, readonly Part[]>> = {
  confirmed: [['circle', { cx: '6', cy: '7', r: '5.5', fill: 'currentColor', stroke: 'none' }]],
  reported: [RING],
  claimed: [RING, line('M11.9 1.2 11.3 4M14.7 1.2 14.1 4')],
  disputed: [RING, ['path', { d: 'M6 2.25a4.75 4.75 0 0 0 0 9.5z', fill: 'currentColor', stroke: 'none' }]],
  retracted: [RING, line('M1 12 11 2')],
};

/** The glyph of a status; decoration for the eye, its word stands in the label of what carries it. */
export function createGlyph(status: Status): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, { class: 'dl-glyph', viewBox: '0 0 16 14', width: '16', height: '14', 'aria-hidden': 'true' });
  svg.setAttribute('stroke', 'currentColor');
  for (const [tag, attributes] of PARTS[status]) {
    svg.append(set(document.createElementNS(SVG, tag), attributes));
  }
  return svg;
}

/** A small padlock, 10 by 12 px. */
export function createLock(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, { class: 'dl-lock', viewBox: '0 0 10 12', width: '10', height: '12', 'aria-hidden': 'true' });
  const body = set(document.createElementNS(SVG, 'path'), {
    d: 'M2 5h6a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
    fill: 'currentColor',
  });
  const bow = set(document.createElementNS(SVG, 'path'), {
    d: 'M2.75 5V3.25a2.25 2.25 0 0 1 4.5 0V5',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
  });
  svg.append(body, bow);
  return svg;
}

function set<T extends Element>(element: T, attributes: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
