import { useEffect, useMemo, useState } from 'react';
import type { CheckedPicture } from '#contract/requests/edition';
import { FACT_KINDS, type Edition } from '#core/document/edition';
import { untilSaved } from '../../client/until-saved';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { useApp } from '../shell/app-context';

/** `checking` until every picture of the edition as it is now has been looked at. */
export type CheckState =
  | { readonly kind: 'checking' | 'failed' }
  | { readonly kind: 'checked'; readonly pictures: readonly CheckedPicture[] };

/** What was found by picture; null: it could not be looked at. */
type Found = ReadonlyMap<string, readonly CheckedPicture[] | null>;
const NOTHING: Found = new Map();

/**
 * What preflight finds in the pictures of an edition. They are asked for one by one, and again only when something that is drawn has
 * changed, so that one check box more costs one picture.
 */
export function useCheck({ id, mirror }: Editor, edition: Edition): CheckState {
  const { desk } = useApp();
  const drawn = useDrawn(mirror);
  const [state, setState] = useState<{ of: object; found: Found }>({ of: drawn, found: new Map() });
  const found: Found = state.of === drawn ? state.found : NOTHING;
  const wanted = picturesOf(edition);
  const next = wanted.find(({ key }) => !found.has(key));
  const nextText = next && JSON.stringify(next);
  useEffect(() => {
    if (nextText === undefined) return;
    let left = false;
    const stop = new AbortController();
    const { key, format, language } = JSON.parse(nextText) as Picture;
    const asked = { id: 'check', name: '', formats: [format], languages: language ? [language] : [] };
    const keep = (pictures: readonly CheckedPicture[] | null) => {
      if (left) return;
      setState((last) => ({
        of: drawn,
        found: new Map([...(last.of === drawn ? last.found : NOTHING), [key, pictures]]),
      }));
    };
    untilSaved(mirror)
      .then(() => desk.request('edition/check', { id, edition: asked }, stop.signal))
      .then(keep, () => keep(null));
    return () => {
      left = true;
      stop.abort();
    };
  }, [desk, id, mirror, drawn, nextText]);
  if (next) return { kind: 'checking' };
  const pictures = wanted.map(({ key }) => found.get(key));
  if (pictures.includes(null)) return { kind: 'failed' };
  return { kind: 'checked', pictures: pictures.flatMap((each) => each ?? []) };
}

interface Picture {
  readonly key: string;
  readonly format: string;
  /** Empty: the timeline's. */
  readonly language: string;
}

/** Another object whenever what is drawn has changed: anything but the editions. */
function useDrawn(mirror: Editor['mirror']): object {
  const timeline = useTimeline(mirror);
  const { details, tracks, events, figure } = timeline;
  const settings = JSON.stringify({ ...figure, editions: [] });
  return useMemo(() => ({ details, tracks, events, settings }), [details, tracks, events, settings]);
}

function picturesOf({ files, formats, languages }: Edition): Picture[] {
  if (files.every((kind) => FACT_KINDS.includes(kind))) return [];
  const spoken = languages.length > 0 ? languages : [''];
  return spoken.flatMap((language) =>
    formats.map((format) => ({ key: `${language} ${format}`, format, language })),
  );
}
