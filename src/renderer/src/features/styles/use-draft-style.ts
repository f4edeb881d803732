import { useState } from 'react';
import type { ResultOf } from '#contract/requests';
import type { Issue } from '#core/document/issue';
import { isEqual } from '#core/edits/equal';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';

export type StyleEntry = ResultOf<'style/list'>[number];

export interface DraftStyle {
  readonly entry: StyleEntry;
  /** The style as it stands in the form. */
  readonly style: HouseStyle;
  readonly changed: boolean;
  readonly issues: readonly Issue[];
  change(style: HouseStyle): void;
  choose(id: string): void;
  revert(): void;
}

/** One style of the list in work; null while there is no list. What was changed is kept until another is chosen. */
export function useDraftStyle(list: readonly StyleEntry[] | null, first: string): DraftStyle | null {
  const [id, setId] = useState(first);
  const [draft, setDraft] = useState<HouseStyle | null>(null);
  const entry = list?.find(({ style }) => style.id === id) ?? list?.[0];
  if (!entry) return null;
  const style = draft?.id === entry.style.id ? draft : entry.style;
  return {
    entry,
    style,
    changed: !isEqual(style, entry.style),
    issues: parseHouseStyle(style).issues,
    change: setDraft,
    choose(next) {
      setDraft(null);
      setId(next);
    },
    revert: () => setDraft(null),
  };
}
