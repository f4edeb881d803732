/** Why the desk does not do what it was asked. */
import type { Phrase } from '../phrase';

export const desk = {
  mistake: 'Dateline made a mistake; the log says more',
  'no-connection': 'there is no connection to the desk',
  'connection-lost': 'the connection to the desk was lost',
  'nothing-to-undo': 'there is nothing to undo',
  'nothing-to-redo': 'there is nothing to redo',
  'changed-elsewhere': 'it was changed elsewhere',
  'details-changed':
    'the details of the timeline were changed elsewhere in the meantime; look at it again and repeat the change',
  'figure-changed':
    'the settings of the figure were changed elsewhere in the meantime; look at it again and repeat the change',
  'record-changed': ({ name }: { name: string }) =>
    `"${name}" was changed elsewhere in the meantime; look at it again and repeat the change`,
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
