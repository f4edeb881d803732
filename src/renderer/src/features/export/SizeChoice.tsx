import { useState } from 'react';
import { FORMATS, type FormatId } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { Select } from '../../ui/lists';
import { DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { formatName, isBuiltIn, sizeId, sizeProblem } from './size-text';

const OWN = 'own';

interface SizeChoiceProps {
  size: FormatId;
  disabled: boolean;
  onChange(size: FormatId): void;
}

/** A format that is built in, or an own size in a field that comes up with that choice. */
export function SizeChoice({ size, disabled, onChange }: SizeChoiceProps) {
  const [own, setOwn] = useState(!isBuiltIn(size));
  const choose = (value: string) => {
    setOwn(value === OWN);
    if (value !== OWN) onChange(value);
  };
  const { format } = parseFormat(size);
  return (
    <>
      <Select
        label={words.export.size}
        data={[
          ...FORMATS.map(({ id }) => ({ value: id, label: formatName(id) })),
          { value: OWN, label: words.export.ownSize },
        ]}
        value={own ? OWN : size}
        disabled={disabled}
        allowDeselect={false}
        description={format && words.export.pixels(format.width, format.height)}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(value) => value && choose(value)}
      />
      {own && (
        <DraftField
          label={words.export.ownSize}
          placeholder={words.export.ownSizeHint}
          disabled={disabled}
          value={isBuiltIn(size) ? '' : size}
          check={sizeProblem}
          onCommit={(text) => onChange(sizeId(text))}
        />
      )}
    </>
  );
}
