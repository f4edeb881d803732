/** The words of a figure's text sidecar, by language. */

/** Columns of the table of events. */
export interface SidecarColumns {
  readonly when: string;
  readonly track: string;
  readonly event: string;
  readonly status: string;
  readonly place: string;
  readonly sources: string;
}

export interface SidecarWords {
  readonly language: string;
  readonly alt: string;
  readonly description: string;
  readonly events: string;
  readonly columns: SidecarColumns;
  /** The dates of the first event and of the last; each may begin with a capital. */
  span(first: string, last: string): string;
}

const en: SidecarWords = {
  language: 'en',
  alt: 'Alternative text',
  description: 'Long description',
  events: 'Events',
  columns: {
    when: 'When',
    track: 'Track',
    event: 'Event',
    status: 'Status',
    place: 'Place',
    sources: 'Sources',
  },
  span: (first, last) => `First event: ${first}. Last event: ${last}.`,
};

const uk: SidecarWords = {
  language: 'uk',
  alt: 'Альтернативний текст',
  description: 'Докладний опис',
  events: 'Події',
  columns: {
    when: 'Коли',
    track: 'Ряд',
    event: 'Подія',
    status: 'Стан',
    place: 'Місце',
    sources: 'Джерела',
  },
  span: (first, last) => `Перша подія: ${first}. Остання: ${last}.`,
};

const de: SidecarWords = {
  language: 'de',
  alt: 'Alternativtext',
  description: 'Ausführliche Beschreibung',
  events: 'Ereignisse',
  columns: {
    when: 'Wann',
    track: 'Spur',
    event: 'Ereignis',
    status: 'Status',
    place: 'Ort',
    sources: 'Quellen',
  },
  span: (first, last) => `Das erste Ereignis: ${first}. Das letzte: ${last}.`,
};

const fr: SidecarWords = {
  language: 'fr',
  alt: 'Texte de remplacement',
  description: 'Description détaillée',
  events: 'Événements',
  columns: {
    when: 'Quand',
    track: 'Piste',
    event: 'Événement',
    status: 'Statut',
    place: 'Lieu',
    sources: 'Sources',
  },
  span: (first, last) => `Premier événement : ${first}. Dernier : ${last}.`,
};

const es: SidecarWords = {
  language: 'es',
  alt: 'Texto alternativo',
  description: 'Descripción detallada',
  events: 'Hechos',
  columns: {
    when: 'Cuándo',
    track: 'Línea',
    event: 'Hecho',
    status: 'Estado',
    place: 'Lugar',
    sources: 'Fuentes',
  },
  span: (first, last) => `Primer hecho: ${first}. Último: ${last}.`,
};

const ar: SidecarWords = {
  language: 'ar',
  alt: 'النص البديل',
  description: 'الوصف المفصل',
  events: 'الأحداث',
  columns: {
    when: 'متى',
    track: 'المسار',
    event: 'الحدث',
    status: 'الحالة',
    place: 'المكان',
    sources: 'المصادر',
  },
  span: (first, last) => `الحدث الأول: ${first}. الحدث الأخير: ${last}.`,
};

const LANGUAGES: readonly SidecarWords[] = [en, uk, de, fr, es, ar];

/** Words for a BCP 47 tag: those of its language, else English. */
export function sidecarWords(language: string): SidecarWords {
  const base = language.split('-')[0];
  return LANGUAGES.find((words) => words.language === base) ?? en;
}
