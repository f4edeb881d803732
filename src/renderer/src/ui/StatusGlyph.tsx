import type { Status } from '#core/document/types';
import { words } from './words/words';

/** How sure anyone is, as a shape 14 px wide in the colour of its text: told apart without colour. */
export function StatusGlyph({ status, labelled = true }: { status: Status; labelled?: boolean }) {
  const name = words.statuses[status];
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      {...(labelled ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {SHAPES[status]}
    </svg>
  );
}

const RING = <circle cx="7" cy="7" r="4.75" />;

const SHAPES: Record<Status, React.ReactNode> = {
  confirmed: <circle cx="7" cy="7" r="4.75" fill="currentColor" />,
  reported: RING,
  claimed: (
    <>
      {RING}
      <path d="M5.4 8.3V6.6L6.2 5.4M8 8.3V6.6L8.8 5.4" strokeWidth="1.2" />
    </>
  ),
  disputed: (
    <>
      {RING}
      <path d="M7 2.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" stroke="none" />
    </>
  ),
  retracted: (
    <>
      {RING}
      <path d="M1.5 12.5l11-11" />
    </>
  ),
};
