import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Editor } from '../../commands/command';
import { clockTime } from '../../ui/dates';
import { DraftField } from '../../ui/DraftField';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './History.module.css';
import type { StateRow } from './rows';
import { labelOf } from './use-past';

interface LogRowProps {
  editor: Editor;
  row: StateRow;
  /** It is the state of now. */
  now: boolean;
  /** It is the state that is shown. */
  current: boolean;
  onLook(): void;
}

/** One state: when, what was done, the names it was given, and what was published of it. */
export function LogRow({ editor, row, now, current, onLook }: LogRowProps) {
  const { desk } = useApp();
  const [naming, setNaming] = useState(false);
  const { entry, versions, publications, revision } = row;
  const unnamed = labelOf({ ...row, versions: [] });
  const name = (text: string) => {
    setNaming(false);
    if (text.trim()) desk.request('history/name', { id: editor.id, revision, name: text }).catch(sayError);
  };
  return (
    <div className={classes.state} data-current={current}>
      <UnstyledButton
        className={classes.look}
        aria-current={current}
        onClick={onLook}
        onKeyDown={stepBetween}
      >
        <time>{entry ? clockTime(entry.at) : ''}</time>
        <span>{unnamed}</span>
        {now && <small>{words.history.now}</small>}
      </UnstyledButton>
      <ActionIcon
        className={classes.name ?? ''}
        size={24}
        aria-label={words.history.nameThis(unnamed)}
        title={words.history.name}
        onClick={() => setNaming(true)}
      >
        <IconBookmarkPlus size={16} stroke={1.75} />
      </ActionIcon>
      {naming && (
        <DraftField
          autoFocus
          className={classes.naming ?? ''}
          aria-label={words.history.versionName}
          placeholder={words.history.versionHint}
          value=""
          onCommit={name}
          onBlur={() => setNaming(false)}
        />
      )}
      {versions.map((version) => (
        <div key={version.id} className={classes.mark}>
          <IconBookmark size={14} stroke={1.75} aria-label={words.history.version} />
          <strong>{version.name}</strong>
          <ActionIcon
            size={20}
            aria-label={words.history.unname(version.name)}
            onClick={() =>
              void desk.request('history/unname', { id: editor.id, version: version.id }).catch(sayError)
            }
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      {publications.map(({ id, name: edition, files, at }) => (
        <div key={id} className={classes.mark}>
          <IconSend size={14} stroke={1.75} aria-hidden />
          <span title={files.join('\n')}>
            {words.history.published(clockTime(at), edition || files[0] || '')}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Up and down lead from state to state. */
function stepBetween(event: React.KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const all = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[aria-current]') ?? [])];
  const inOrder = all.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  inOrder[inOrder.indexOf(event.currentTarget) + by]?.focus();
}
