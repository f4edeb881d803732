/** What holds for every picture, as checks that give every fault in words. */
import { drawFigure } from '#core/figure/draw';
import { leastSize } from '#core/figure/format';
import type { SceneNode } from '#core/figure/scene';
import { cleanText } from '#core/figure/text';
import { figureWords } from '#core/figure/words/index';
import { crosses, groupsOf, leavesOf, overlaps, reachOf, segmentsOf, type Picture } from './picture';

export type Check = (picture: Picture) => string[];

/** By what each proves; ids as in docs/spec.md. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'F1: no two texts overlap': ({ texts }) => overlaps(texts),
  'F34: no leader crosses a text': (picture) => crossedTexts(picture),
  'F2: no text leaves the picture, which is as large as its format': (picture) => [
    ...textsOutside(picture),
    ...wrongSize(picture),
  ],
  'F2: no mark leaves the picture': (picture) => marksOutside(picture),
  'F3: every event is drawn or counted': (picture) => lostEvents(picture),
  'F4: the same document gives the same bytes': ({ options }) => {
    const again = drawFigure({ ...options, timeline: structuredClone(options.timeline) });
    return again.svg === drawFigure(options).svg ? [] : ['other bytes'];
  },
  'F5: no text is set under the least size of the style or the format': ({ options, texts }) => {
    const least = leastSize(options.style, options.format);
    return texts.filter(({ node }) => node.font.size < least).map(({ node }) => node.text);
  },
  'F6: the file is well-formed, without what design programs ignore': ({ options }) =>
    faultsOfFile(drawFigure(options).svg),
};

function crossedTexts({ scene, texts }: Picture): string[] {
  const leaders = segmentsOf(scene.layers.filter(({ id }) => id === 'leaders'));
  return texts
    .filter((text) => leaders.some((leader) => crosses(leader, text)))
    .map(({ node }) => `"${node.text}" is crossed`);
}

function textsOutside({ scene, texts }: Picture): string[] {
  return texts
    .filter(({ x0, x1, y0, y1 }) => x0 < 0 || y0 < 0 || x1 > scene.width || y1 > scene.height)
    .map(({ node }) => `"${node.text}" leaves the picture`);
}

function wrongSize({ scene, options: { format } }: Picture): string[] {
  const good = scene.width === format.width && (format.height === null || scene.height === format.height);
  return good ? [] : [`${scene.width} by ${scene.height}`];
}

function marksOutside({ scene }: Picture): string[] {
  return leavesOf(scene.layers).flatMap((node) => {
    if (node.kind === 'text') return [];
    const { x0, x1, y0, y1 } = reachOf(node);
    const inside = x0 >= -0.01 && y0 >= -0.01 && x1 <= scene.width + 0.01 && y1 <= scene.height + 0.01;
    return inside ? [] : [`${node.kind} from ${x0}, ${y0} to ${x1}, ${y1}`];
  });
}

/** An event is drawn when it has a mark, and words if it has a headline; what is hidden is said in the picture. */
function lostEvents({ scene, hidden, texts, options: { timeline, format } }: Picture): string[] {
  const marks = groupsOf(scene.layers, 'event-').filter(isInked);
  const labels = new Set(
    groupsOf(scene.layers, 'label-')
      .filter(isInked)
      .map(({ id }) => id.slice(6)),
  );
  const ids = new Set(marks.map(({ id }) => id.slice(6)));
  const faults: string[] = [];
  if (ids.size !== marks.length) faults.push('an event is drawn twice');
  if (ids.size + hidden !== timeline.events.length) faults.push(`${ids.size} drawn, ${hidden} hidden`);
  for (const { id, headline } of timeline.events)
    if (ids.has(id) && cleanText(headline) && !labels.has(id)) faults.push(`${id} has no words`);
  const said = figureWords(timeline.details.language);
  const counts = new Map(timeline.events.map((_, index) => [said.more(index + 1), index + 1]));
  const told = texts.reduce((sum, { node }) => sum + (counts.get(node.text) ?? 0), 0);
  if (told < hidden) faults.push(`${hidden} hidden, but ${told} counted`);
  if (format.height === null && hidden > 0) faults.push('hidden though the height is free');
  return faults;
}

function isInked(node: SceneNode): boolean {
  return node.kind === 'group' ? node.children.some(isInked) : true;
}

/** What no file may hold; the words of a text, and of attributes that hold words, may be any. */
const BANNED = /<(style|script|foreignObject|a)\b|href="(?!data:image\/)| direction="/;
const NO_NUMBER =
  / (?!inkscape:label|aria-label|id|(?:xlink:)?href)[\w:-]+="[^"]*(?:NaN|Infinity|undefined)[^"]*"/;

function faultsOfFile(svg: string): string[] {
  const banned = BANNED.exec(svg) ?? NO_NUMBER.exec(svg);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const odd = ids.filter((id) => !/^[a-z][\w-]*$/.test(id));
  return [...unclosed(svg), ...(banned ? [banned[0]] : []), ...twice, ...odd];
}

/** Elements left open or wrongly closed, and stray marks: what an XML parser would refuse in the subset that is written. */
function unclosed(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = svg
    .replace(/<!-- [\w :,]* -->/g, '')
    .replace(
      /<(\/?)([a-zA-Z]+)((?: [\w:-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/g,
      (_, closing: string, name: string, _attributes, empty: string) => {
        if (closing) {
          if (open.pop() !== name) faults.push(`</${name}>`);
        } else if (!empty) open.push(name);
        return '';
      },
    );
  const stray = rest.replace(/&(?:amp|lt|gt|quot);/g, '').match(/[<>&]/g) ?? [];
  // eslint-disable-next-line no-control-regex
  const control = rest.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/gu) ?? [];
  return [...faults, ...open, ...stray, ...control];
}
