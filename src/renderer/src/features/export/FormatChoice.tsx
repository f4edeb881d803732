import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { FORMATS } from '#core/figure/format-list';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';
import { formatName, isBuiltIn, sizeId, sizeProblem } from './size-text';

interface FormatChoiceProps {
  formats: readonly string[];
  onChange(formats: readonly string[]): void;
}

/** The built-in formats as check boxes, in their order, then the edition's own sizes. */
export function FormatChoice({ formats, onChange }: FormatChoiceProps) {
  const own = formats.filter((id) => !isBuiltIn(id));
  const toggle = (id: string, chosen: boolean) =>
    onChange([
      ...FORMATS.map((format) => format.id).filter((each) => (each === id ? chosen : formats.includes(each))),
      ...own,
    ]);
  return (
    <fieldset className={classes.choices}>
      <legend>{words.editions.formats}</legend>
      {FORMATS.map(({ id }) => (
        <Checkbox
          key={id}
          label={formatName(id)}
          checked={formats.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      {own.map((id) => (
        <div key={id} className={classes.own}>
          <Checkbox
            label={formatName(id)}
            checked
            onChange={() => onChange(formats.filter((each) => each !== id))}
          />
          <ActionIcon
            size={20}
            aria-label={words.export.removeSize(formatName(id))}
            onClick={() => onChange(formats.filter((each) => each !== id))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <OwnSize formats={formats} onAdd={(id) => onChange([...formats, id])} />
    </fieldset>
  );
}

function OwnSize({ formats, onAdd }: { formats: readonly string[]; onAdd(id: string): void }) {
  const [text, setText] = useState('');
  // A fault is told when the size is to be added, not while it is typed.
  const [fault, setFault] = useState<string | null>(null);
  const add = () => {
    const problem = formats.includes(sizeId(text)) ? words.export.sizeTwice : sizeProblem(text);
    setFault(problem);
    if (problem) return;
    onAdd(sizeId(text));
    setText('');
  };
  return (
    <div className={classes.ownSize}>
      <TextInput
        label={words.export.ownSize}
        placeholder={words.export.ownSizeHint}
        value={text}
        error={fault}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
        }}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={add}>
        {words.export.addSize}
      </Button>
    </div>
  );
}
