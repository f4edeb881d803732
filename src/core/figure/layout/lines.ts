import type { Font } from '../metrics';

/** A line of an event's words, measured. */
export interface TextLine {
  readonly role: 'date' | 'track' | 'headline' | 'text';
  readonly text: string;
  readonly font: Font;
  /** px. */
  readonly width: number;
}
