import { UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconDownload,
  IconPlus,
} from '@tabler/icons-react';
import { changeDetails } from '#core/edits/change-details';
import { useDetails } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import { MainMenu } from '../shell/MainMenu';
import { ThemeButton } from '../shell/ThemeButton';
import { SaveStatus } from './SaveStatus';
import classes from './TopBar.module.css';

/** Where one is, whether it is saved, and the commands used most. */
export function TopBar({ editor }: { editor: Editor }) {
  const app = useApp();
  const { mirror } = editor;
  const { title } = useDetails(mirror);
  return (
    <header className={classes.bar}>
      <MainMenu />
      <UnstyledButton className={classes.back} onClick={() => app.run('show-library')}>
        <IconChevronLeft size={16} aria-hidden />
        {words.editor.back}
      </UnstyledButton>
      <h1 className={classes.heading}>
        <DraftField
          data-field="title"
          aria-label={words.editor.title}
          placeholder={words.library.untitled}
          variant="unstyled"
          classNames={{ root: classes.title ?? '', input: classes.titleInput ?? '' }}
          size="xs"
          value={title}
          onCommit={(now) => mirror.edit(changeDetails(mirror.get().timeline, { title: now }))}
        />
      </h1>
      <SaveStatus mirror={mirror} />
      <div className={classes.commands}>
        <CommandButton id="undo" icon={<IconArrowBackUp size={18} stroke={1.75} />} />
        <CommandButton id="redo" icon={<IconArrowForwardUp size={18} stroke={1.75} />} />
        <span className={classes.gap} />
        <ThemeButton />
        <span className={classes.gap} />
        <CommandButton id="add-event" icon={<IconPlus size={16} />}>
          {words.editor.addEvent}
        </CommandButton>
        <CommandButton id="export" variant="filled" icon={<IconDownload size={16} />}>
          {words.editor.export}
        </CommandButton>
      </div>
    </header>
  );
}
