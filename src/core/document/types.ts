/**
 * The document: one timeline with its tracks and events. Plain immutable data, the same in memory, on the
 * wire and in the file. Lists are in canonical order (D6), so equal documents are equal bytes.
 */
import type { When } from '../when/types';
import type { Edition } from './edition';

/** How sure anyone is of an event; drawn as a shape and explained by a legend. */
export const STATUSES = ['reported', 'claimed', 'disputed', 'confirmed', 'retracted'] as const;
export type Status = (typeof STATUSES)[number];

/** What a source says of the event. */
export const STANCES = ['reports', 'confirms', 'denies'] as const;
export type Stance = (typeof STANCES)[number];

/** Names of the palette's hues; a house style gives each its colour. Safe for colour blindness as a set. */
export const HUES = ['blue', 'orange', 'teal', 'purple', 'olive', 'rose', 'brown', 'slate'] as const;
export type Hue = (typeof HUES)[number];

/** Who says so. Every field but one of `publisher` and `person` may be empty. */
export interface Source {
  readonly publisher: string;
  readonly person: string;
  readonly stance: Stance;
  /** http or https address, or empty. */
  readonly link: string;
  readonly quote: string;
  /** When it was published or seen, as an EDTF date, or empty. */
  readonly seen: string;
}

/** A picture, film or page that belongs to an event: by address, or as an image that the library holds. */
export interface Media {
  /** http or https address, or empty. */
  readonly url: string;
  /** SHA-256 of the image's bytes in 64 hexadecimal digits, which is its name in the library; empty for none. */
  readonly image: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

export interface TimelineEvent {
  readonly id: string;
  /** Id of a track of the same timeline. */
  readonly track: string;
  readonly headline: string;
  readonly text: string;
  readonly when: When;
  readonly place: string;
  readonly status: Status;
  readonly sources: readonly Source[];
  readonly media: readonly Media[];
  readonly tags: readonly string[];
  /** A key event comes first in a figure and is drawn with its accent. */
  readonly key: boolean;
  /** Null: the colour of its track. */
  readonly color: Hue | null;
  /** Its date and track are settled: no drag, key or bulk change moves it until it is unlocked (E9). */
  readonly locked: boolean;
}

export interface Track {
  readonly id: string;
  readonly name: string;
  readonly color: Hue;
  /** Place among the tracks, from the top; any finite number, ties by id. */
  readonly order: number;
  /** All its events are locked, and none comes onto it (E9). */
  readonly locked: boolean;
  /** Its events are kept, but drawn neither on the canvas nor in figures (F100). */
  readonly hidden: boolean;
}

/** What a timeline says of itself as a whole. */
export interface Details {
  readonly title: string;
  /** The line under the title in a figure. */
  readonly dek: string;
  /** BCP 47 tag of the language the figure's dates are worded in. */
  readonly language: string;
  /** IANA zone of the axis and of new events. */
  readonly zone: string;
  /** The day on which it is written, as an EDTF day such as `2022-03-07`: what "Sunday" or "yesterday" are counted from. Empty: they are asked about. */
  readonly reference: string;
  /** Who made the figure. */
  readonly credit: string;
  /** A remark under the figure. */
  readonly note: string;
}

/** How a figure arranges its events; `auto` chooses by format and density. */
export const LAYOUTS = ['auto', 'horizontal', 'tracks', 'vertical', 'keyed'] as const;
export type LayoutChoice = (typeof LAYOUTS)[number];

/** How a figure lays out time: evenly, with empty stretches taken out, or with dates at equal distances. */
export const SCALES = ['linear', 'breaks', 'equal'] as const;
export type ScaleChoice = (typeof SCALES)[number];

/** Where a label stands that was put by hand: its top left corner from the anchor of its mark, px at the style's own size. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/** How the timeline is drawn for publication. */
export interface FigureSettings {
  /** Id of a house style. */
  readonly style: string;
  readonly layout: LayoutChoice;
  readonly scale: ScaleChoice;
  /** IANA zone of a second row of clock times on the axis; empty for none. */
  readonly secondZone: string;
  /** Alternative text and long description; empty: drafted by rule. */
  readonly alt: string;
  readonly description: string;
  /** What is exported at once; ids are used once (D8). */
  readonly editions: readonly Edition[];
  /** Labels that were put by hand: format, then id of the event. They go with their event, and come back with it. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, LabelPlace>>>>;
}

export interface Timeline {
  readonly id: string;
  readonly details: Details;
  readonly figure: FigureSettings;
  readonly tracks: readonly Track[];
  readonly events: readonly TimelineEvent[];
}
