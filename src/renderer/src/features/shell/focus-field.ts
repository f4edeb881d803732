/** Puts the cursor into the field marked `data-field`, its text selected; waits for it to be drawn. */
export function focusField(name: 'find' | 'headline'): void {
  let tries = 10;
  const attempt = () => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
    if (field) {
      field.focus();
      field.select();
    } else if (tries-- > 0) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
