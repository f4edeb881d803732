/** Lets the user choose files by the browser's own dialog; a closed dialog calls nothing. */
export function chooseFiles(take: (files: readonly File[]) => void, accept = '.json,application/json'): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}
