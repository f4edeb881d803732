import { useEffect, useState } from 'react';
import type { FormatId } from '#core/figure/format-list';
import type { Finding } from '#core/figure/preflight/finding';
import type { DeskClient } from '../../client/desk-client';
import type { Editor } from '../../commands/command';
import type { Figure } from '../preview/use-figure';
import { useApp } from '../shell/app-context';

/** What was found by format; null: it could not be drawn, and missing: it is still looked at. */
export type Findings = ReadonlyMap<FormatId, readonly Finding[] | null>;

/**
 * The findings of several formats, looked at one after the other once the figure in sight is drawn, and again with
 * each that is drawn after it. What was found before stays until then.
 */
export function useFormats({ id }: Editor, sizes: readonly FormatId[], figure: Figure): Findings {
  const { desk } = useApp();
  const [found, setFound] = useState<Findings>(new Map());
  const list = sizes.join(' ');
  useEffect(() => {
    let left = false;
    const look = async () => {
      for (const size of list.split(' ').filter(Boolean)) {
        const findings = size === figure.size ? figure.findings : await check(desk, id, size);
        if (left) return;
        setFound((last) => new Map([...last, [size, findings]]));
      }
    };
    void look();
    return () => void (left = true);
  }, [desk, id, list, figure]);
  return found;
}

/** An edition of one format, in the timeline's own language. */
async function check(desk: DeskClient, id: string, size: FormatId): Promise<readonly Finding[] | null> {
  const edition = { id: 'check', name: '', formats: [size], languages: [] };
  const pictures = await desk.request('edition/check', { id, edition }).catch(() => []);
  return pictures[0]?.findings ?? null;
}
