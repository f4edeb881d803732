import type { FigureSettings, Hue } from '../types';

/** A timeline to begin with: what the desk would set up by hand each time. */
export interface Template {
  /** Names of its tracks from the top, with their hues. */
  readonly tracks: readonly { readonly name: string; readonly color: Hue }[];
  readonly figure: Partial<FigureSettings>;
  /** The note under its figure. */
  readonly note: string;
  /** Weekdays are counted from the day on which it is made. */
  readonly dated: boolean;
}

/** The words of templates in one language of the interface. */
export interface TemplateWords {
  readonly track: string;
  readonly news: Readonly<Record<'events' | 'statements' | 'reactions' | 'note', string>>;
  readonly court: Readonly<Record<'case' | 'hearings' | 'rulings', string>>;
  readonly anniversary: Readonly<Record<'past' | 'since' | 'today', string>>;
}
