import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { FACT_KINDS, FILE_KINDS, PIXEL_KINDS, type FileKind } from '#core/document/edition';
import { FORMATS, type FormatId } from '#core/figure/format-list';
import { formatOf } from '#core/figure/own-format';
import type { Editor } from '../../commands/command';
import { say, sayError } from '../../ui/notify';
import { useFocusReturn } from '../../ui/use-focus-return';
import { words } from '../../ui/words/en';
import { useApp } from '../shell/app-context';
import classes from './ExportDialog.module.css';
import { FileChoice } from './FileChoice';
import { exportOne, type ExportChoice } from './run-export';

const label = words.export;
const FIRST: ExportChoice = {
  kinds: ['png'],
  size: 'web',
  scale: 2,
  text: 'live',
  color: 'rgb',
  transparent: false,
};

/** Which files, in which size; what was chosen last is chosen again. */
export function ExportDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const { desk } = useApp();
  useFocusReturn();
  const [stored, setChoice] = useLocalStorage<ExportChoice>({
    key: 'dateline-export',
    defaultValue: FIRST,
    getInitialValueInEffect: false,
  });
  // What an older Dateline stored knows fewer things to choose.
  const choice = { ...FIRST, ...stored };
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const done: string[] = [];
      for (const kind of choice.kinds) {
        const exported = await exportOne(desk, editor.id, kind, choice);
        if (exported) done.push('path' in exported ? exported.path : exported.name);
      }
      if (done.length > 0) say(label.done(done));
      onClose();
    } catch (error) {
      sayError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={label.title}
      size={460}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack gap="lg">
        <KindChoice kinds={choice.kinds} onChange={(kinds) => setChoice({ ...choice, kinds })} />
        <FigureChoice choice={choice} onChange={setChoice} />
        <FileChoice choice={choice} onChange={setChoice} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            leftSection={<IconDownload size={16} />}
            loading={busy}
            disabled={choice.kinds.length === 0}
            onClick={() => void run()}
          >
            {label.run(choice.kinds.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface KindChoiceProps {
  kinds: readonly FileKind[];
  onChange(kinds: readonly FileKind[]): void;
}

function KindChoice({ kinds, onChange }: KindChoiceProps) {
  return (
    <fieldset className={classes.kinds}>
      <legend>{label.kinds}</legend>
      {FILE_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={kind.toUpperCase()}
          description={label.about[kind]}
          checked={kinds.includes(kind)}
          onChange={(event) => {
            const chosen = event.currentTarget.checked;
            onChange(FILE_KINDS.filter((each) => (each === kind ? chosen : kinds.includes(each))));
          }}
        />
      ))}
    </fieldset>
  );
}

interface FigureChoiceProps {
  choice: ExportChoice;
  onChange(choice: ExportChoice): void;
}

function FigureChoice({ choice, onChange }: FigureChoiceProps) {
  const hasFigure = choice.kinds.some((kind) => !FACT_KINDS.includes(kind));
  const format = formatOf(choice.size);
  const hasPixels = choice.kinds.some((kind) => PIXEL_KINDS.includes(kind));
  const scale = hasPixels ? choice.scale : 1;
  return (
    <div className={classes.figure}>
      <Select
        label={label.size}
        data={FORMATS.map(({ id, name }) => ({ value: id, label: name }))}
        value={choice.size}
        disabled={!hasFigure}
        allowDeselect={false}
        description={label.pixels(
          format.width * scale,
          format.height === null ? null : format.height * scale,
        )}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(size) => size && onChange({ ...choice, size: size as FormatId })}
      />
      <div>
        <span className={classes.label} id="export-scale">
          {label.scale}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="export-scale"
          disabled={!hasPixels}
          data={[1, 2, 3, 4].map((factor) => ({ value: String(factor), label: `${factor}×` }))}
          value={String(choice.scale)}
          onChange={(factor) => onChange({ ...choice, scale: Number(factor) })}
        />
      </div>
    </div>
  );
}
