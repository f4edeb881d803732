import { Loader, SegmentedControl, Select } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { FORMATS, type FormatId } from '#core/figure/format-list';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { errorWords } from '../../ui/notify';
import { words } from '../../ui/words/en';
import { CommandButton } from '../shell/CommandButton';
import { FigureView } from './FigureView';
import classes from './Preview.module.css';
import { useFigure, type FigureState } from './use-figure';

/** The figure, exactly as it is exported, in one of its sizes. */
export function Preview({ editor }: { editor: Editor }) {
  const size = useStore(editor.size);
  const [scale, setScale] = useLocalStorage<'fit' | 'actual'>({ key: 'dateline-scale', defaultValue: 'fit' });
  const state = useFigure(editor, size);
  return (
    <section className={classes.panel} aria-label={words.preview.title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.preview.title}</h2>
        <Select
          className={classes.size ?? ''}
          aria-label={words.preview.size}
          data={FORMATS.map(({ id, name }) => ({ value: id, label: name }))}
          value={size}
          allowDeselect={false}
          onChange={(id) => id && editor.size.set(id as FormatId)}
        />
        <SegmentedControl
          aria-label={words.preview.scale}
          data={[
            { value: 'fit', label: words.preview.fit },
            { value: 'actual', label: words.preview.actual },
          ]}
          value={scale}
          onChange={(value) => setScale(value as 'fit' | 'actual')}
        />
        <FigureFacts state={state} />
        <CommandButton id="copy-image" icon={<IconCopy size={16} stroke={1.75} />} />
      </header>
      <PreviewBody editor={editor} state={state} fit={scale === 'fit'} />
    </section>
  );
}

function FigureFacts({ state: { figure, drawing } }: { state: FigureState }) {
  return (
    <span className={classes.facts}>
      {drawing && !figure && <Loader size={12} role="status" aria-label={words.preview.drawing} />}
      {figure && `${Math.round(figure.width)} × ${Math.round(figure.height)} px`}
    </span>
  );
}

function PreviewBody({ editor, state, fit }: { editor: Editor; state: FigureState; fit: boolean }) {
  const { timeline } = useStore(editor.mirror);
  const { figure, error } = state;
  return (
    <div className={classes.desk} tabIndex={0} role="region" aria-label={words.preview.region}>
      {error !== null && (
        <p className={classes.error} role="alert">
          {words.preview.failed}: {errorWords(error).detail}
        </p>
      )}
      {figure && (
        <div className={classes.sheet} data-stale={error !== null || undefined}>
          <FigureView figure={figure} fit={fit} label={words.preview.alt(timeline.details.title)} />
        </div>
      )}
    </div>
  );
}
