import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { restoreTimeline } from '#core/edits/restore';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { momentWords } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import shell from '../shell/Shell.module.css';

/** Says that an earlier state is shown, and leads back: to now, or with that state as the newest. */
export function PastBanner({ editor: { mirror, past } }: { editor: Editor }) {
  const { page } = useApp();
  const shown = useStore(past);
  if (!shown) return null;
  const moment = shown.at === null ? words.history.beginning : momentWords(shown.at);
  const restore = () => {
    mirror.edit(restoreTimeline(mirror.get().timeline, shown.timeline, moment));
    past.set(null);
    page.sayDone(words.history.restored(moment));
  };
  return (
    <div className={shell.banner} role="status">
      <IconHistory size={18} aria-hidden />
      <strong>{words.history.looking(moment)}</strong>
      {/* The beginning has no label of its own. */}
      {shown.at !== null && <span>{shown.label}</span>}
      <span className={shell.spring} />
      <Button variant="default" onClick={restore}>
        {words.history.restore}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => past.set(null)}>
        {words.history.back}
      </Button>
    </div>
  );
}
