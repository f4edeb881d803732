import { Loader, UnstyledButton } from '@mantine/core';
import type { FormatId } from '#core/figure/format-list';
import type { Finding } from '#core/figure/preflight/finding';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { formatName } from '../export/size-text';
import { exportedFormats } from '../preview/formats';
import type { Figure } from '../preview/use-figure';
import { useApp } from '../shell/app-context';
import { FindingList } from './FindingList';
import { leadTo } from './lead-to';
import classes from './Preflight.module.css';
import { useFormats } from './use-formats';

/** Every format of the timeline's editions and the one in sight, each with what was found in it. */
export function FormatList({ editor, figure }: { editor: Editor; figure: Figure }) {
  const timeline = useTimeline(editor.mirror);
  const sizes = [...new Set([...exportedFormats(timeline.figure), figure.size])];
  const found = useFormats(editor, sizes, figure);
  return sizes.map((size) => (
    <section key={size} className={classes.format}>
      <h3 className={classes.formatHead}>
        <UnstyledButton
          className={classes.formatName}
          aria-current={size === figure.size || undefined}
          onClick={() => editor.size.set(size)}
        >
          {formatName(size)}
        </UnstyledButton>
      </h3>
      <Found editor={editor} size={size} findings={found.get(size)} />
    </section>
  ));
}

interface FoundProps {
  editor: Editor;
  size: FormatId;
  findings: readonly Finding[] | null | undefined;
}

function Found({ editor, size, findings }: FoundProps) {
  const { page } = useApp();
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  if (findings === undefined)
    return (
      <Loader
        className={classes.looking ?? ''}
        size={12}
        role="status"
        aria-label={words.preflight.looking}
      />
    );
  if (findings === null) return <p className={classes.more}>{words.preflight.failed}</p>;
  if (findings.length === 0) return <p className={classes.more}>{words.preflight.none}</p>;
  return (
    <FindingList
      timeline={timeline}
      findings={findings}
      selection={selection}
      level={4}
      onChoose={(finding) => {
        editor.size.set(size);
        leadTo(editor, page, finding);
      }}
    />
  );
}
