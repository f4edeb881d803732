import { Button, Group, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ResultOf } from '#contract/requests';
import { errorWords } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { EditionFiles } from './EditionFiles';
import classes from './Export.module.css';
import type { RunState } from './use-edition-run';

type Making = Extract<RunState, { kind: 'making' }>;

interface EditionRunProps {
  state: RunState;
  onCancel(): void;
  onBack(): void;
  onClose(): void;
}

/** How far it is, then what was made and what was refused. */
export function EditionRun({ state, onCancel, onBack, onClose }: EditionRunProps) {
  const top = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone; who reads by ear is led to the news.
  useEffect(() => top.current?.focus(), [state.kind]);
  return (
    <section className={classes.run} data-kind={state.kind}>
      <p ref={top} tabIndex={-1} role="status" className={classes.news} data-kind={state.kind}>
        {newsOf(state)}
      </p>
      {state.kind === 'making' && <RunProgress state={state} />}
      {state.kind === 'made' && <EditionFiles result={state.result} />}
      <Group justify="flex-end" gap="sm">
        {state.kind === 'making' ? (
          <Button variant="default" disabled={state.stopping} onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={onBack}>
              {words.editions.back}
            </Button>
            <Button onClick={onClose}>{words.close}</Button>
          </>
        )}
      </Group>
    </section>
  );
}

export function RunProgress({ state }: { state: Making }) {
  const { done, total } = state.progress ?? { done: 0, total: 1 };
  return (
    <Progress
      value={(100 * done) / total}
      aria-label={words.editions.progress}
      transitionDuration={140}
      animated={false}
    />
  );
}

function newsOf(state: RunState): string {
  if (state.kind === 'failed') {
    const { title, detail } = errorWords(state.error);
    return `${title}. ${detail}`;
  }
  if (state.kind === 'made') return outcomeWords(state.result);
  return makingWords(state);
}

/** What is done now. */
export function makingWords(state: Making): string {
  if (state.stopping) return words.editions.stopping;
  if (!state.progress) return words.editions.preparing;
  const { done, total, name } = state.progress;
  return words.editions.making(done, total, name);
}

function outcomeWords({ outcome, path, files }: ResultOf<'host/export-edition'>): string {
  if (outcome === 'cancelled') return words.editions.cancelled;
  if (outcome === 'nothing' || path === null) return words.editions.refusedAll;
  if (outcome === 'saved') return words.editions.saved(files.length, path);
  return words.editions.saved(files.length, decodeURIComponent(path.split('/').at(-1) ?? path));
}
