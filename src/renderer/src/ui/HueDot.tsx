import type { Hue } from '#core/document/types';

/** A hue as a dot of 10 px. */
export function HueDot({ hue }: { hue: Hue }) {
  return (
    <span
      aria-hidden
      style={{ flex: 'none', width: 10, height: 10, borderRadius: '50%', background: `var(--hue-${hue})` }}
    />
  );
}
