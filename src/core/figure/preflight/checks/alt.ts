/** A picture that says nothing to who cannot see it. */
import type { Check } from '../drawn';

export const checkAlt: Check = ({ timeline }) =>
  timeline.figure.alt.trim()
    ? []
    : [
        {
          message:
            'The alternative text is drafted from title and dek. Write what the picture shows, in the settings of the figure.',
          event: null,
        },
      ];
