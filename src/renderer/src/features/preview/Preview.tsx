import { Button, Loader, SegmentedControl } from '@mantine/core';
import { useElementSize, useLocalStorage } from '@mantine/hooks';
import { IconCopy, IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { formatOf } from '#core/figure/own-format';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { Empty } from '../../ui/Empty';
import { errorWords } from '../../ui/notify';
import { densityOf, NOMINAL, useScreen } from '../../ui/screen';
import { useLate } from '../../ui/use-late';
import { words } from '../../ui/words/words';
import { PreflightBadge } from '../preflight/PreflightBadge';
import { PreflightPanel } from '../preflight/PreflightPanel';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import { leastType, sizeWords } from './facts';
import { FigureMenu } from './FigureMenu';
import { FigureStage } from './FigureStage';
import { PlaceMenu } from './PlaceMenu';
import classes from './Preview.module.css';
import { SizeSelect } from './SizeSelect';
import { useFigure, type Figure, type FigureState } from './use-figure';
import { fullScale, scaleOf, zoomOf, ZOOMS, type Zoom } from './zoom';

/** What is remembered is there in the first frame, so that nothing jumps. */
const AT_ONCE = { getInitialValueInEffect: false };

/** The figure, exactly as it is exported, in one of its formats, with what preflight finds in it. */
export function Preview({ editor }: { editor: Editor }) {
  const size = useStore(editor.size);
  const zoom = useStore(editor.zoom);
  const [open, setOpen] = useLocalStorage({
    key: 'dateline-preflight',
    defaultValue: false,
    ...AT_ONCE,
  });
  const badge = useRef<HTMLButtonElement>(null);
  const { ref: room, width, height } = useElementSize();
  const state = useFigure(editor, size);
  // A timeline without events has a figure too, but nothing in it to look at.
  const hasEvents = useTimeline(editor.mirror).events.length > 0;
  const figure = hasEvents ? state.figure : null;
  const full = useFullScale(figure);
  const fixed = figure !== null && formatOf(figure.size).height !== null;
  const scale = figure ? scaleOf(zoom, figure, { width, height }, fixed, full) : 1;
  const close = () => {
    setOpen(false);
    badge.current?.focus();
  };
  return (
    <section className={classes.panel} aria-label={words.preview.title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.preview.title}</h2>
        <SizeSelect editor={editor} />
        <ZoomControl zoom={zoom} onChange={(next) => editor.zoom.set(zoomOf(next))} />
        <FigureFacts figure={figure} waits={hasEvents && state.drawing} percent={scale / full} />
        {figure && (
          <PreflightBadge
            ref={badge}
            findings={figure.findings}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        )}
        <FigureMenu editor={editor} />
        <PlaceMenu />
        <CommandButton id="copy-image" icon={<IconCopy size={16} stroke={1.75} />} />
      </header>
      <div className={classes.body}>
        <div className={classes.desk} tabIndex={0} role="region" aria-label={words.preview.region}>
          <div ref={room} className={classes.room} />
          <PreviewBody editor={editor} state={state} scale={scale} />
        </div>
        <DrawingNote state={state} />
        {open && figure && <PreflightPanel editor={editor} figure={figure} onClose={close} />}
      </div>
    </section>
  );
}

/** Px of this screen to a px of the figure at 100 %. */
function useFullScale(figure: Figure | null): number {
  const densities = useStore(useApp().densities);
  const density = densityOf(densities, useScreen()) ?? NOMINAL;
  return figure ? fullScale(formatOf(figure.size), density) : 1;
}

function ZoomControl({ zoom, onChange }: { zoom: Zoom; onChange(zoom: string): void }) {
  return (
    <SegmentedControl
      className={classes.zoom ?? ''}
      aria-label={words.preview.zoom}
      data={ZOOMS.map((value) => ({ value, label: words.preview.zooms[value] }))}
      value={zoom}
      onChange={onChange}
    />
  );
}

interface FigureFactsProps {
  figure: Figure | null;
  /** It is being drawn. */
  waits: boolean;
  /** Of its full size. */
  percent: number;
}

function FigureFacts({ figure, waits, percent }: FigureFactsProps) {
  const format = figure && formatOf(figure.size);
  const facts = format && words.preview.facts(sizeWords(figure, format), leastType(figure.svg, format));
  return (
    <span className={classes.facts} title={facts ?? undefined}>
      {waits && !figure && <Loader size={12} role="status" aria-label={words.preview.drawing} />}
      {facts && `${facts}, ${words.preview.percent(percent)}`}
    </span>
  );
}

/** Over the figure, so that nothing moves for it. */
function DrawingNote({ state }: { state: FigureState }) {
  if (!useLate(state.drawing)) return null;
  return (
    <p className={classes.drawing} data-drawing>
      <Loader size={12} />
      {words.preview.drawing}
      <Button size="compact-xs" variant="default" onClick={state.stop}>
        {words.cancel}
      </Button>
    </p>
  );
}

function PreviewBody({ editor, state, scale }: { editor: Editor; state: FigureState; scale: number }) {
  const timeline = useTimeline(editor.mirror);
  const { figure, error } = state;
  if (timeline.events.length === 0)
    return (
      <Empty title={words.preview.empty} help={words.preview.emptyHelp}>
        <CommandButton id="add-event" icon={<IconPlus size={16} />}>
          {words.editor.addEvent}
        </CommandButton>
      </Empty>
    );
  if (state.waits && !figure && error === null)
    return (
      <Empty title={words.preview.onDemand(timeline.events.length)} help={words.preview.onDemandHelp}>
        <Button size="xs" variant="default" onClick={state.draw}>
          {words.preview.draw}
        </Button>
      </Empty>
    );
  return (
    <>
      {state.waits && (
        <p className={classes.waits} role="status">
          {words.preview.outdated}
          <Button size="compact-xs" variant="default" onClick={state.draw}>
            {words.preview.drawAgain}
          </Button>
        </p>
      )}
      {error !== null && (
        <p className={classes.error} role="alert">
          {words.preview.failed}: {errorWords(error).detail}
        </p>
      )}
      {figure && (
        <FigureStage editor={editor} figure={figure} scale={scale} stale={error !== null || state.waits} />
      )}
    </>
  );
}
