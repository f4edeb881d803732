/** Why the desk does not do what it was asked. */
import type { Phrase } from '../phrase';

export const desk = {
  'figure-refused': ({ what }: { what: Phrase }) => `preflight refuses the picture: ${what}`,
  'edit-refused': ({ what }: { what: Phrase }) => `the edit would break the timeline: ${what}`,
  'id-changed': ({ id }: { id: string }) => `the record under "${id}" has another id; an id does not change`,
  'track-needed': ({ track }: { track: string }) =>
    `there is no track "${track}" left; move the event to another track first`,
  'too-many-tracks': ({ most }: { most: number }) =>
    `a timeline has at most ${most} tracks; put the others into a second one`,
  'too-many-events': ({ most }: { most: number }) =>
    `a timeline has at most ${most} events; put the others into a second one`,
  'several-issues': ({ issues }: { issues: readonly Phrase[] }) => issues.join('; '),
  'file-refused': ({ name, what }: { name: string; what: Phrase }) => `${name}: ${what}`,
  'file-empty': 'nothing in it can be read',
  'style-refused': ({ name, issues }: { name: string; issues: readonly Phrase[] }) =>
    `"${name}" is not taken in: ${issues.join('; ')}`,
};
