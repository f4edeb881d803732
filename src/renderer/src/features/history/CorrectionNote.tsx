import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Comparison } from '#core/compare/compare';
import { draftCorrection, type CorrectionOptions } from '#core/compare/correction';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './History.module.css';

/** The drafted note, to be mended by hand and copied; another draft takes its place when something changes. */
export function CorrectionNote({ comparison, ...options }: { comparison: Comparison } & CorrectionOptions) {
  const { page } = useApp();
  const draft = draftCorrection(comparison, options);
  const [mended, setMended] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const text = mended?.of === draft ? mended.text : draft;
  if (!draft) return null;
  const copy = async () => {
    await page.copy({ 'text/plain': Promise.resolve(new Blob([text], { type: 'text/plain' })) });
    page.say(words.history.noteCopied);
  };
  return (
    <section className={classes.note}>
      <Textarea
        label={words.history.note}
        description={words.history.noteHelp}
        autosize
        minRows={3}
        lang={options.language}
        value={text}
        onChange={(event) => setMended({ of: draft, text: event.currentTarget.value })}
      />
      <Button variant="default" onClick={() => void copy()}>
        {words.history.copyNote}
      </Button>
    </section>
  );
}
