import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { CheckedPicture } from '#contract/requests/edition';
import { FACT_KINDS, type Edition } from '#core/document/edition';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { useApp } from '../shell/app-context';

/** `checking` until the desk has answered for the edition as it is now. */
export type CheckState =
  | { readonly kind: 'checking' | 'failed' }
  | { readonly kind: 'checked'; readonly pictures: readonly CheckedPicture[] };

/** Milliseconds to wait for the next check box. */
const REST = 250;

/** What preflight finds in the pictures of an edition; asked again after each change of it or of the timeline. */
export function useCheck({ id, mirror }: Editor, edition: Edition): CheckState {
  const { desk } = useApp();
  const { revision } = useStore(mirror);
  const hasFigure = edition.files.some((kind) => !FACT_KINDS.includes(kind));
  const wanted = JSON.stringify([id, revision, hasFigure ? edition.formats : [], edition.languages]);
  const [rested] = useDebouncedValue(wanted, REST);
  const [state, setState] = useState<CheckState & { wanted?: string }>({ kind: 'checking' });
  useEffect(() => {
    let current = true;
    const [, , formats, languages] = JSON.parse(rested) as [string, number, string[], string[]];
    const asked = { ...CHECKED_ONLY, formats, languages };
    desk
      .request('edition/check', { id, edition: asked })
      .then((pictures) => current && setState({ kind: 'checked', pictures, wanted: rested }))
      .catch(() => current && setState({ kind: 'failed', wanted: rested }));
    return () => void (current = false);
  }, [desk, id, rested]);
  return state.wanted === wanted ? state : { kind: 'checking' };
}

/** The rest of an edition does not change what its pictures look like. */
const CHECKED_ONLY = { id: 'check', name: '' };
