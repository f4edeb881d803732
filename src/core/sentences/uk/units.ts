import type { units as english } from '../en/units';

export const units: typeof english = { px: 'пікс.', mm: 'мм', in: 'дюйм.', pt: 'пт' };
