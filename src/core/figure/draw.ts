/**
 * The figure: document, house style, format and text metrics in, SVG out. Pure: the same input gives the same
 * bytes, in the preview, in every export and on the command line.
 */
import { directScene } from './direction';
import type { PlacedLabel } from './layout/layout';
import { layPage } from './layout/lay';
import type { Page, PageOptions } from './layout/page';
import type { Finding } from './preflight/finding';
import { preflight } from './preflight/preflight';
import { layer, type GroupNode, type Scene, type SceneNode } from './scene';
import { shownTimeline } from './shown';
import { sceneToSvg } from './svg';
import { setLines } from './furniture/block';
import { cleanText } from './text';

export type FigureOptions = PageOptions;

/** A figure before it is written. */
export interface DrawnScene {
  readonly scene: Scene;
  /** How many events there was no room for; the picture says so. */
  readonly hidden: number;
  /** Labels that can be moved by hand, where they stand. */
  readonly labels: readonly PlacedLabel[];
  /** Size of the type: 1 is the style's own. */
  readonly typeScale: number;
  /** What preflight found in this very picture. */
  readonly findings: readonly Finding[];
}

export interface Figure extends Omit<DrawnScene, 'scene'> {
  readonly svg: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** Draws a valid timeline (validate first). Throws a RangeError for a family that is not bundled. */
export function drawFigure(options: FigureOptions): Figure {
  const { scene, ...drawn } = drawScene(options);
  return { ...drawn, svg: sceneToSvg(scene), width: scene.width, height: scene.height };
}

/** The same picture as a scene, for other writers than SVG. */
export function drawScene(given: FigureOptions): DrawnScene {
  const options = { ...given, timeline: shownTimeline(given.timeline) };
  const page = layPage(options);
  const scene = sceneOf(page, options);
  return {
    scene,
    hidden: page.hidden,
    labels: page.body?.labels ?? [],
    typeScale: page.sheet.scale,
    findings: preflight(page, scene, options),
  };
}

function sceneOf(page: Page, { timeline }: FigureOptions): Scene {
  const { sheet, height } = page;
  const title = cleanText(sheet.details.title);
  const tracks = page.body?.tracks ?? 0;
  const drafted = [
    cleanText(sheet.details.dek),
    sheet.words.summary(page.shown.length + page.hidden, tracks),
  ];
  const scene: Scene = {
    width: sheet.width,
    height,
    language: sheet.details.language,
    title,
    description: cleanText(timeline.figure.alt) || drafted.filter(Boolean).join('. '),
    layers: [background(page), ...bodyLayers(page), ...furniture(page)],
  };
  return directScene(scene);
}

function background({ sheet, height }: Page): GroupNode {
  const paper: SceneNode = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: sheet.width,
    height,
    fill: { color: sheet.style.colors.ground },
  };
  return layer('background', 'Background', [paper]);
}

function bodyLayers({ body, sheet, bodyTop }: Page): GroupNode[] {
  return body ? body.layers(bodyTop) : [layer('labels', 'Labels', emptyNote(sheet, bodyTop))];
}

function emptyNote(sheet: Page['sheet'], y: number): SceneNode[] {
  const place = { x: sheet.margin, y: y + sheet.line, leading: sheet.line };
  return setLines([sheet.words.empty], place, sheet.fonts.headline, sheet.style.colors.dim);
}

function furniture({ header, legend, footer, logo }: Page): GroupNode[] {
  return [
    layer('title', 'Title', header.nodes),
    layer('legend', 'Legend', legend.nodes),
    layer('source', 'Source', footer.nodes),
    layer('logo', 'Logo', logo),
  ];
}
