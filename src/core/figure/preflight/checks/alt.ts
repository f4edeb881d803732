/** A picture that says nothing to who cannot see it. */
import type { Check } from '../drawn';

export const checkAlt: Check = ({ timeline }) =>
  timeline.figure.alt.trim() ? [] : [{ says: { key: 'no-alt' }, event: null }];
