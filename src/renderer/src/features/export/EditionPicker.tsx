import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { createEdition, type Edition } from '#core/document/edition';
import { addEdition, changeEdition, removeEdition } from '#core/edits/editions';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './Export.module.css';

interface EditionPickerProps {
  editor: Editor;
  editions: readonly Edition[];
  edition: Edition | null;
  onChoose(id: string): void;
}

/** Chooses an edition, and adds, renames and removes them; each is one edit that can be undone. */
export function EditionPicker({ editor: { mirror }, editions, edition, onChoose }: EditionPickerProps) {
  const { page } = useApp();
  const add = () => {
    const made = createEdition(freeId(editions), freeName(editions));
    mirror.edit(addEdition(mirror.get().timeline, made));
    onChoose(made.id);
  };
  if (!edition)
    return (
      <div className={classes.empty}>
        <p>{words.editions.none}</p>
        <Button leftSection={<IconPlus size={16} />} onClick={add}>
          {words.editions.add}
        </Button>
      </div>
    );
  const remove = () => {
    mirror.edit(removeEdition(mirror.get().timeline, edition.id));
    page.sayDone(words.editions.removed(edition.name || words.editions.unnamed));
  };
  return (
    <div className={classes.picker}>
      <Select
        label={words.editions.edition}
        data={editions.map(({ id, name }) => ({ value: id, label: name || words.editions.unnamed }))}
        value={edition.id}
        allowDeselect={false}
        onChange={(id) => id && onChoose(id)}
      />
      <DraftField
        key={edition.id}
        label={words.editions.name}
        value={edition.name}
        onCommit={(name) => mirror.edit(changeEdition(mirror.get().timeline, edition.id, { name }))}
      />
      <IconButton name={words.editions.add} icon={<IconPlus size={16} />} onClick={add} />
      <IconButton name={words.editions.remove} icon={<IconTrash size={16} />} onClick={remove} />
    </div>
  );
}

function IconButton({ name, icon, onClick }: { name: string; icon: React.ReactNode; onClick(): void }) {
  return (
    <Tooltip label={name}>
      <ActionIcon aria-label={name} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

/** An id that also reads well on the command line. */
function freeId(editions: readonly Edition[]): string {
  const ids = new Set(editions.map(({ id }) => id));
  for (let number = 1; ; number++) if (!ids.has(`edition-${number}`)) return `edition-${number}`;
}

/** `New edition`, `New edition 2` ... */
function freeName(editions: readonly Edition[]): string {
  const names = new Set(editions.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? words.editions.newName : `${words.editions.newName} ${number}`;
    if (!names.has(name)) return name;
  }
}
