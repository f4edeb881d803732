/** Texts that stand on each other. A sweep down the page: only texts at the same height are compared. */
import { beginning, type Check, type DrawnText, type Found } from '../drawn';

/** Ink that meets by less than this is no overlap, px. */
const TOUCH = 0.05;

export const checkOverlap: Check = ({ texts }) => {
  const found: Found[] = [];
  let open: DrawnText[] = [];
  for (const text of texts.toSorted((a, b) => a.y0 - b.y0)) {
    open = open.filter((other) => other.y1 > text.y0 + TOUCH);
    for (const other of open) if (meet(text, other)) found.push(foundIn(other, text));
    open.push(text);
  }
  return found;
};

function meet(a: DrawnText, b: DrawnText): boolean {
  return a.x0 < b.x1 - TOUCH && b.x0 < a.x1 - TOUCH;
}

function foundIn(a: DrawnText, b: DrawnText): Found {
  return {
    says: { key: 'texts-overlap', text: beginning(a.text), other: beginning(b.text) },
    event: a.event ?? b.event,
  };
}
