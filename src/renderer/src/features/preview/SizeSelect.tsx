import { useState } from 'react';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { sizeId } from '../export/size-text';
import { Select } from '../../ui/lists';
import { words } from '../../ui/words/words';
import { formatChoices, ownFormats } from './formats';
import classes from './Preview.module.css';

/** The formats that are built in, the timeline's own sizes, and any size that is typed. */
export function SizeSelect({ editor }: { editor: Editor }) {
  const size = useStore(editor.size);
  const { figure } = useTimeline(editor.mirror);
  const [typed, setTyped] = useState('');
  return (
    <Select
      className={classes.size ?? ''}
      aria-label={words.preview.size}
      data={formatChoices(ownFormats(figure, size), typed)}
      value={size}
      allowDeselect={false}
      searchable
      onSearchChange={setTyped}
      nothingFoundMessage={words.preview.noSize}
      comboboxProps={{ keepMounted: false, width: 220, position: 'bottom-start' }}
      filter={({ options, search }) =>
        options.flatMap((option) => {
          if (!('group' in option)) return option;
          const items = option.items.filter(({ label, value }) => meets(search, label, value));
          return items.length > 0 ? { ...option, items } : [];
        })
      }
      onChange={(id) => id && editor.size.set(id)}
    />
  );
}

/** `85 mm` finds `85mm`, `107` finds `Print 107 mm`. */
function meets(search: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => sizeId(text).includes(sizeId(search)));
}
