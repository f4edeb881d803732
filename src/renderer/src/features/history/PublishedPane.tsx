import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { compareTimelines, countDifferences } from '#core/compare/compare';
import type { Timeline } from '#core/document/types';
import { useList } from '../../client/use-list';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { Empty } from '../../ui/Empty';
import { momentWords } from '../../ui/dates';
import { dayAt } from '#core/when/day';
import { words } from '../../ui/words/words';
import { CommandButton } from '../shell/CommandButton';
import { useApp } from '../shell/app-context';
import { CorrectionNote } from './CorrectionNote';
import { DifferenceList } from './DifferenceList';
import classes from './History.module.css';
import type { Publication, Version } from './rows';
import { useTimelineAt } from './use-timeline-at';

/** What is other than it was published, or than it was in a named version, with the note that says so. */
export function PublishedPane({ editor }: { editor: Editor }) {
  const { desk } = useApp();
  const params = useMemo(() => ({ id: editor.id }), [editor.id]);
  const publications = useList(desk, 'history/publications', 'history/changed', params);
  const versions = useList(desk, 'history/versions', 'history/changed', params);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!publications || !versions) return <div className={classes.scroller} aria-busy="true" />;
  const bases = [...publications, ...versions];
  const base = bases.find(({ id }) => id === chosen) ?? bases[0];
  if (!base)
    return (
      <div className={classes.scroller}>
        <Empty title={words.history.nothing} help={words.history.nothingHelp}>
          <CommandButton id="export" icon={<IconDownload size={16} />}>
            {words.editor.export}
          </CommandButton>
        </Empty>
      </div>
    );
  return (
    <div className={classes.scroller}>
      <Select
        className={classes.base ?? ''}
        label={words.history.since}
        data={bases.map((each) => ({ value: each.id, label: baseWords(each) }))}
        value={base.id}
        allowDeselect={false}
        onChange={setChosen}
      />
      <Since editor={editor} base={base} />
    </div>
  );
}

/** An export by its edition or its file, a version by its name; and when. */
function baseWords(base: Publication | Version): string {
  const name = 'files' in base ? base.name || base.files[0] || '' : base.name;
  return `${momentWords(base.at)}, ${name}`;
}

function Since({ editor, base }: { editor: Editor; base: Publication | Version }) {
  const timeline = useTimeline(editor.mirror);
  const before = useTimelineAt(editor.id, base.revision);
  if (!before) return <div aria-busy="true" />;
  return <Differences editor={editor} before={before} after={timeline} at={base.at} />;
}

interface DifferencesProps {
  editor: Editor;
  before: Timeline;
  after: Timeline;
  /** When the state before was published or named, ms since the epoch. */
  at: number;
}

function Differences({ editor, before, after, at }: DifferencesProps) {
  const comparison = useMemo(() => compareTimelines(before, after), [before, after]);
  if (countDifferences(comparison) === 0 && !comparison.figure)
    return <Empty title={words.history.unchanged} help={words.history.unchangedHelp} />;
  const { language, zone } = after.details;
  return (
    <>
      <DifferenceList editor={editor} comparison={comparison} language={language} />
      <CorrectionNote comparison={comparison} language={language} published={dayAt(at, zone)} />
    </>
  );
}
