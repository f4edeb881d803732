/** Fields that commands lead to. */
export type FieldName = 'find' | 'headline' | 'title' | 'alt';

/** How many frames a field may take to appear: a screen may have to open first. */
const PATIENCE = 90;

/** Puts the cursor into the field marked `data-field`, its text selected; waits for it to be drawn. */
export function focusField(name: FieldName): void {
  let tries = PATIENCE;
  const attempt = () => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
    if (field) {
      field.focus();
      field.select();
    } else if (tries-- > 0) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
