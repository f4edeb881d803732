import { Checkbox, NumberInput } from '@mantine/core';
import {
  COLOR_MODES,
  MOST_BLEED,
  PIXEL_KINDS,
  TEXT_MODES,
  type ColorMode,
  type FileKind,
  type TextMode,
} from '#core/document/edition';
import { Select } from '../../ui/lists';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';
import type { FileSettings } from './run-export';
import { ScaleChoice } from './ScaleChoice';

interface FileOptionsProps {
  files: readonly FileKind[];
  options: FileSettings;
  onChange(fields: Partial<FileSettings>): void;
}

/** How the files are made; what concerns none of the chosen kinds is not asked. */
export function FileOptions({ files, options, onChange }: FileOptionsProps) {
  const has = (...kinds: readonly FileKind[]) => files.some((file) => kinds.includes(file));
  const hasPdf = has('pdf');
  return (
    <>
      {has(...PIXEL_KINDS) && <ScaleChoice scale={options.scale} onChange={(scale) => onChange({ scale })} />}
      {has('svg', 'pdf') && (
        <div className={classes.pair}>
          <TextChoice files={files} text={options.text} onChange={(text) => onChange({ text })} />
          {hasPdf && <ColorChoice color={options.color} onChange={(color) => onChange({ color })} />}
        </div>
      )}
      {hasPdf && <PrintOptions options={options} onChange={onChange} />}
      {has('svg', 'png', 'pdf', 'webp') && (
        <Checkbox
          label={words.export.transparent}
          checked={options.transparent}
          onChange={(event) => onChange({ transparent: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

interface TextChoiceProps {
  files: readonly FileKind[];
  text: TextMode;
  onChange(text: TextMode): void;
}

function TextChoice({ files, text, onChange }: TextChoiceProps) {
  const both = files.includes('svg') && files.includes('pdf');
  const name = both ? words.export.text : files.includes('svg') ? words.export.textSvg : words.export.textPdf;
  // A PDF's live text always carries its fonts.
  const modes = TEXT_MODES.filter((mode) => mode !== 'embedded' || files.includes('svg') || mode === text);
  return (
    <Select
      label={name}
      data={modes.map((mode) => ({ value: mode, label: words.export.texts[mode] }))}
      value={text}
      allowDeselect={false}
      onChange={(mode) => mode && onChange(mode)}
    />
  );
}

function ColorChoice({ color, onChange }: { color: ColorMode; onChange(color: ColorMode): void }) {
  return (
    <Select
      label={words.export.color}
      data={COLOR_MODES.map((mode) => ({ value: mode, label: words.export.colors[mode] }))}
      value={color}
      allowDeselect={false}
      onChange={(mode) => mode && onChange(mode)}
    />
  );
}

function PrintOptions({ options, onChange }: Omit<FileOptionsProps, 'files'>) {
  return (
    <div className={classes.pair}>
      <NumberInput
        label={words.export.bleed}
        suffix=" mm"
        min={0}
        max={MOST_BLEED}
        decimalScale={1}
        clampBehavior="strict"
        value={options.bleed}
        onChange={(bleed) => typeof bleed === 'number' && onChange({ bleed })}
      />
      <Checkbox
        className={classes.low ?? ''}
        label={words.export.marks}
        checked={options.marks}
        onChange={(event) => onChange({ marks: event.currentTarget.checked })}
      />
    </div>
  );
}
