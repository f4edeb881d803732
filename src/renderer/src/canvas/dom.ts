/** A small element with a class and, as text and never as HTML, its words. */
export function element(className: string, text = '', tag = 'div'): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}
