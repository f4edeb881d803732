import type { EditKind } from '#core/edits/edit';

export const edits = {
  'event/add': 'Add',
  'event/change': 'Change',
  'event/move': 'Move',
  'event/shift': 'Shift in time',
  'event/tag': 'Tag',
  'event/untag': 'Take a tag from',
  'event/lock': 'Lock',
  'event/unlock': 'Unlock',
  'event/remove': 'Delete',
  'event/paste': 'Paste',
  'track/add': 'Add track',
  'track/change': 'Change track',
  'track/move': 'Move track',
  'track/remove': 'Delete track',
  'details/change': 'Change details of',
  'figure/change': 'Change the figure of',
  'label/place': 'Move the label of',
  'label/return': 'Put back the label of',
  'timeline/restore': 'Go back to',
} satisfies Record<EditKind, string>;
