// The page of the gallery: filters above, pictures below. Pictures are put into the page itself, as SVG, so that
// they are set in the bundled fonts, which an <img> could not see.
const FILTERS = ['document', 'layout', 'style', 'format', 'scale'];
const VIEWS = { side: 'side by side', over: 'slider', blink: 'blinking' };

const entries = await (await fetch('/list.json')).json();
const form = document.querySelector('#filters');
const main = document.querySelector('#pictures');

/** A picture is fetched when it comes near the window. */
const nearby = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      nearby.unobserve(target);
      void fill(target);
    }
  },
  { rootMargin: '1200px' },
);

for (const part of FILTERS) {
  const values = [...new Set(entries.map((entry) => entry[part]))].sort();
  form.append(choice(part, { '': 'all', ...Object.fromEntries(values.map((value) => [value, value])) }));
}
form.append(choice('show', { '': 'all', changed: 'changed ones only' }));
form.append(choice('changes', VIEWS));
const given = new URLSearchParams(location.hash.slice(1));
for (const select of form.querySelectorAll('select'))
  select.value = given.get(select.name) ?? select.options[0].value;
form.addEventListener('change', show);
show();

function choice(name, options) {
  const label = make('label', { textContent: name });
  const select = make('select', { name });
  for (const [value, text] of Object.entries(options))
    select.append(make('option', { value, textContent: text }));
  label.append(select);
  return label;
}

function show() {
  const chosen = Object.fromEntries(new FormData(form));
  history.replaceState(null, '', `#${new URLSearchParams(chosen)}`);
  const shown = entries.filter(
    (entry) =>
      FILTERS.every((part) => !chosen[part] || entry[part] === chosen[part]) &&
      (!chosen.show || entry.changed),
  );
  document.querySelector('#count').textContent =
    `${shown.length} of ${entries.length}, ${entries.filter(({ changed }) => changed).length} changed`;
  main.replaceChildren(...shown.map((entry) => card(entry, chosen.changes)));
}

function card(entry, view) {
  const figure = make('figure', {});
  const caption = make('figcaption', { textContent: entry.name });
  const state = entry.changed ? (entry.kept ? 'changed' : 'new') : '';
  caption.append(make('span', { className: 'state', textContent: state }));
  const pair = make('div', { className: `pair ${entry.changed ? view : 'side'}` });
  if (entry.kept) pair.append(place(`${entry.name}.svg`, 'picture'));
  if (entry.changed) pair.append(place(`${entry.name}-changed.svg`, 'picture new'));
  if (entry.changed && entry.kept && view === 'over') caption.append(slider(pair));
  figure.append(caption, pair);
  return figure;
}

function place(file, className) {
  const node = make('div', { className });
  node.dataset.file = file;
  node.style.minHeight = '200px';
  nearby.observe(node);
  return node;
}

function slider(pair) {
  const input = make('input', { type: 'range', min: '0', max: '100', value: '50' });
  input.setAttribute('aria-label', 'Where the changed picture begins');
  input.addEventListener('input', () => pair.style.setProperty('--slide', `${input.value}%`));
  return input;
}

async function fill(node) {
  const text = await (await fetch(`/goldens/${node.dataset.file}`)).text();
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  node.style.minHeight = '';
  node.replaceChildren(document.importNode(documentElement, true));
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}
