/** The units in which the sizes of figures, and lengths in them, are said. */
export const units = { px: 'px', mm: 'mm', in: 'in', pt: 'pt' };
export type UnitWord = keyof typeof units;
