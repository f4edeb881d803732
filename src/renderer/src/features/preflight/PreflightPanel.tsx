import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { Empty } from '../../ui/Empty';
import { words } from '../../ui/words/words';
import type { Figure } from '../preview/use-figure';
import { useApp } from '../shell/app-context';
import { FindingList } from './FindingList';
import { FormatList } from './FormatList';
import { leadTo } from './lead-to';
import classes from './Preflight.module.css';
import { usePanelKeys } from './use-panel-keys';

interface PreflightPanelProps {
  editor: Editor;
  figure: Figure;
  onClose(): void;
}

/** What preflight found, beside the figure it was found in; of this format, or of all that the timeline is exported in. */
export function PreflightPanel({ editor, figure, onClose }: PreflightPanelProps) {
  const panel = useRef<HTMLElement>(null);
  usePanelKeys(panel, onClose);
  const { page } = useApp();
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  const [scope, setScope] = useState<'here' | 'everywhere'>('here');
  return (
    <aside ref={panel} className={classes.panel} aria-label={words.preflight.title}>
      <header className={classes.head}>
        <SegmentedControl
          fullWidth
          className={classes.scope ?? ''}
          aria-label={words.preflight.which}
          data={(['here', 'everywhere'] as const).map((value) => ({ value, label: words.preflight[value] }))}
          value={scope}
          onChange={(value) => setScope(value as typeof scope)}
        />
        <ActionIcon aria-label={words.preflight.close} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={classes.body}>
        {scope === 'everywhere' ? (
          <FormatList editor={editor} figure={figure} />
        ) : figure.findings.length === 0 ? (
          <Empty title={words.preflight.none} help={words.preflight.noneHelp} />
        ) : (
          <FindingList
            timeline={timeline}
            findings={figure.findings}
            selection={selection}
            level={3}
            onChoose={(finding) => leadTo(editor, page, finding)}
          />
        )}
      </div>
    </aside>
  );
}
