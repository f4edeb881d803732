/** What a cluster looks like: a box over its stretch of time, the number of its events, and a bar from the first to the last. */
import type { Hue } from '#core/document/types';
import { words } from '../ui/words/words';
import { element } from './dom';
import type { Cluster } from './lod/plan';

/** A cluster on the canvas. */
export interface ClusterDrawing {
  readonly cluster: Cluster;
  /** It stands on a collapsed track. */
  readonly slim: boolean;
  readonly hue: Hue;
  readonly trackName: string;
  /** BCP 47 tag its dates are worded in. */
  readonly language: string;
  /** Its name for screen readers; worded only when it is drawn. */
  name(): string;
  /** How many of its events are selected. */
  readonly selected: number;
}

/** From so many on a number is written short, so that it fits the narrowest box. */
const LONG = 10_000;

/** The classes of a cluster's box. */
export function classesOfCluster({ hue, cluster, selected, slim }: ClusterDrawing): string {
  const all = `${selected === cluster.ids.length ? ' dl-cluster-all' : ''}${slim ? ' dl-cluster-slim' : ''}`;
  return `dl-cluster dl-hue-${hue} dl-cluster-${weightOf(cluster.ids.length)}${selected ? ' dl-cluster-some' : ''}${all}`;
}

/** How dark a cluster is: 1 for a few events to 4 for thousands, so that bursts are seen without reading. */
function weightOf(count: number): number {
  return Math.min(4, 1 + Math.floor(Math.log10(count)));
}

export function createClusterMark({ cluster, name }: ClusterDrawing): DocumentFragment {
  const mark = document.createDocumentFragment();
  const count = element('dl-cluster-count', countWords(cluster.ids.length), 'span');
  const button = element('dl-cluster-button');
  button.tabIndex = -1;
  button.setAttribute('role', 'button');
  button.setAttribute('aria-label', name());
  button.append(count);
  mark.append(button, element('dl-cluster-bar'));
  return mark;
}

function countWords(count: number): string {
  const { locale } = words;
  const [whole, short] = formatsOf.get(locale) ?? [new Intl.NumberFormat(locale), shortFormat(locale)];
  formatsOf.set(locale, [whole, short]);
  return (count >= LONG ? short : whole).format(count);
}

/** Making a format costs more than a hundred uses of it. */
const formatsOf = new Map<string, readonly [whole: Intl.NumberFormat, short: Intl.NumberFormat]>();

function shortFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 });
}
