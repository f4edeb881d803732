/** Fields that commands lead to; the button that adds a source; and the panel of the history. */
export type FieldName =
  'find' | 'headline' | 'title' | 'alt' | 'when-start' | 'when-end' | 'sources' | 'history';

/** The two ends of a date stand in one field, with a slash between them. */
const WHEN = /^when-/;

/** How many frames a field may take to appear: a screen may have to open first. */
const PATIENCE = 90;

/** Puts the cursor into the field marked `data-field`, its text selected; waits for it to be drawn. */
export function focusField(name: FieldName): void {
  let tries = PATIENCE;
  const attempt = () => {
    const mark = WHEN.test(name) ? 'when' : name;
    const field = document.querySelector<HTMLElement>(`[data-field="${mark}"]`);
    if (field) {
      field.focus();
      if (!isText(field)) return;
      if (mark === name) field.select();
      else selectEnd(field, name === 'when-end');
    } else if (tries-- > 0) requestAnimationFrame(attempt);
  };
  // The search belongs to the screen, and the next key may follow at once; the others are still those of what was shown before.
  if (name === 'find') attempt();
  else requestAnimationFrame(attempt);
}

function isText(field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** Selects one end of an interval; of a single date nothing, with the cursor before or behind it. */
function selectEnd(field: HTMLInputElement | HTMLTextAreaElement, last: boolean): void {
  const { value } = field;
  const slash = value.indexOf('/');
  if (last) field.setSelectionRange(slash < 0 ? value.length : slash + 1, value.length);
  else field.setSelectionRange(0, Math.max(slash, 0));
}
