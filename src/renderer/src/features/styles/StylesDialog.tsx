import { Badge, Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconCopy, IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { changeFigure } from '#core/edits/change-figure';
import type { DeskClient } from '../../client/desk-client';
import { useList } from '../../client/use-list';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { say, sayError } from '../../ui/notify';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { FigureView } from '../preview/FigureView';
import { useFigure } from '../preview/use-figure';
import { useApp } from '../shell/app-context';
import { StyleForm } from './StyleForm';
import { copyStyle, exportStyle, importStyle, removeStyle, saveStyle } from './style-actions';
import { styleName } from './style-name';
import classes from './Styles.module.css';
import { useDraftStyle, type DraftStyle, type StyleEntry } from './use-draft-style';

/** The house styles: those of Dateline to look at and copy, the desk's own to change, with the figure beside. */
export function StylesDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const { desk } = useApp();
  const timeline = useTimeline(editor.mirror);
  const list = useList(desk, 'style/list', 'styles/changed');
  const draft = useDraftStyle(list, timeline.figure.style);
  return (
    <Dialog
      fullScreen
      onClose={onClose}
      title={words.styles.title}
      closeOnEscape={!draft?.changed}
      classNames={{ body: classes.body ?? '', content: classes.content ?? '' }}
    >
      {draft && list && (
        <>
          <StyleList desk={desk} list={list} draft={draft} />
          <StylePane key={draft.entry.style.id} desk={desk} editor={editor} draft={draft} />
          <StylePreview editor={editor} draft={draft} />
        </>
      )}
    </Dialog>
  );
}

/** Runs what a button asks for; a failure is said. */
function act(work: Promise<unknown>): void {
  work.catch(sayError);
}

interface StyleListProps {
  readonly desk: DeskClient;
  readonly list: readonly StyleEntry[];
  readonly draft: DraftStyle;
}

function StyleList({ desk, list, draft }: StyleListProps) {
  return (
    <nav className={classes.list} aria-label={words.styles.title}>
      {list.map(({ style, builtIn }) => (
        <UnstyledButton
          key={style.id}
          className={classes.entry ?? ''}
          aria-current={style.id === draft.entry.style.id || undefined}
          onClick={() => draft.choose(style.id)}
        >
          {styleName(style)}
          {builtIn && <small>{words.styles.builtIn}</small>}
        </UnstyledButton>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconUpload size={16} />}
        onClick={() => act(importStyle(desk).then((id) => id && draft.choose(id)))}
      >
        {words.styles.import}
      </Button>
    </nav>
  );
}

interface StylePaneProps {
  readonly desk: DeskClient;
  readonly editor: Editor;
  readonly draft: DraftStyle;
}

function StylePane({ desk, editor, draft }: StylePaneProps) {
  const { entry, style } = draft;
  return (
    <section className={classes.form} aria-label={styleName(style)}>
      <header className={classes.head}>
        <TextInput
          aria-label={words.styles.name}
          className={classes.name ?? ''}
          value={entry.builtIn ? styleName(style) : style.name}
          readOnly={entry.builtIn}
          onChange={(event) => draft.change({ ...style, name: event.currentTarget.value })}
        />
        {draft.changed && <Badge variant="light">{words.styles.unsaved}</Badge>}
        <StyleButtons desk={desk} editor={editor} draft={draft} />
      </header>
      {entry.builtIn && <p className={classes.help}>{words.styles.builtInHelp}</p>}
      <StyleForm style={style} issues={draft.issues} locked={entry.builtIn} onChange={draft.change} />
    </section>
  );
}

function StyleButtons({ desk, editor, draft }: StylePaneProps) {
  const { entry, style } = draft;
  const timeline = useTimeline(editor.mirror);
  const copy = () => act(copyStyle(desk, style).then(draft.choose));
  return (
    <div className={classes.buttons}>
      {!entry.builtIn && (
        <>
          <Button
            disabled={!draft.changed || draft.issues.length > 0}
            onClick={() => act(saveStyle(desk, style).then(draft.revert))}
          >
            {words.styles.save}
          </Button>
          <Button variant="default" disabled={!draft.changed} onClick={draft.revert}>
            {words.styles.revert}
          </Button>
        </>
      )}
      <Button
        variant="default"
        disabled={timeline.figure.style === entry.style.id}
        onClick={() => {
          editor.mirror.edit(changeFigure(editor.mirror.get().timeline, { style: entry.style.id }));
          say(words.styles.used(styleName(style)));
        }}
      >
        {words.styles.use}
      </Button>
      <Button variant="default" leftSection={<IconCopy size={16} />} onClick={copy}>
        {words.styles.copy}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        onClick={() => act(exportStyle(desk, style))}
      >
        {words.styles.export}
      </Button>
      {!entry.builtIn && (
        <Button
          variant="default"
          leftSection={<IconTrash size={16} />}
          onClick={() => act(removeStyle(desk, entry.style))}
        >
          {words.styles.remove}
        </Button>
      )}
    </div>
  );
}

function StylePreview({ editor, draft }: { editor: Editor; draft: DraftStyle }) {
  const size = useStore(editor.size);
  const timeline = useTimeline(editor.mirror);
  // A broken value is not drawn: the last figure stays until it is mended.
  const { figure } = useFigure(editor, size, draft.issues.length > 0 ? draft.entry.style : draft.style);
  return (
    <div
      className={classes.preview}
      tabIndex={0}
      role="region"
      aria-label={words.styles.preview(draft.style.name)}
    >
      {figure && <FigureView figure={figure} label={words.preview.alt(timeline.details.title)} />}
    </div>
  );
}
