import { Checkbox } from '@mantine/core';
import { FILE_KINDS, type FileKind } from '#core/document/edition';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';

interface KindChoiceProps {
  files: readonly FileKind[];
  /** With what each kind is for. */
  described?: boolean;
  onChange(files: readonly FileKind[]): void;
}

/** The kinds of file, always in the same order. */
export function KindChoice({ files, described = false, onChange }: KindChoiceProps) {
  const toggle = (kind: FileKind, chosen: boolean) =>
    onChange(FILE_KINDS.filter((each) => (each === kind ? chosen : files.includes(each))));
  return (
    <fieldset className={classes.choices} data-compact={!described || undefined}>
      <legend>{words.export.kinds}</legend>
      {FILE_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={words.export.kindNames[kind]}
          description={described ? words.export.about[kind] : undefined}
          checked={files.includes(kind)}
          onChange={(event) => toggle(kind, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
