import { Accordion, Checkbox, ColorInput, NumberInput, TextInput } from '@mantine/core';
import type { Issue } from '#core/document/issue';
import type { HouseStyle } from '#core/figure/style';
import { MultiSelect, Select } from '../../ui/lists';
import { wordSaid } from '../../ui/words/words';
import { labelOf, optionWords } from './field-words';
import { styleGroups, valueAt, withValueAt, type Field, type FieldGroup } from './fields';
import { LogoField } from './LogoField';
import classes from './Styles.module.css';

const GROUPS = styleGroups();

interface StyleFormProps {
  readonly style: HouseStyle;
  readonly issues: readonly Issue[];
  /** A style that ships with Dateline is looked at only. */
  readonly locked: boolean;
  onChange(style: HouseStyle): void;
}

/** Every value of a style, in the groups of its schema. */
export function StyleForm(props: StyleFormProps) {
  return (
    <Accordion multiple defaultValue={['colors']} chevronPosition="left">
      {GROUPS.map((group) => (
        <Accordion.Item key={group.path.join('.')} value={group.path.join('.')}>
          <Accordion.Control>{labelOf(group.path)}</Accordion.Control>
          <Accordion.Panel>
            <GroupFields group={group} {...props} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function GroupFields({ group, ...props }: StyleFormProps & { group: FieldGroup }) {
  return (
    <>
      <div className={classes.fields}>
        {group.fields.map((field) => (
          <StyleField key={field.path.join('.')} field={field} {...props} />
        ))}
      </div>
      {group.path.join('.') === 'furniture' && <LogoField {...props} />}
      {group.groups.map((inner) => (
        <fieldset key={inner.path.join('.')} className={classes.role}>
          <legend>{labelOf(inner.path)}</legend>
          <GroupFields group={inner} {...props} />
        </fieldset>
      ))}
    </>
  );
}

function StyleField({ field, style, issues, locked, onChange }: StyleFormProps & { field: Field }) {
  const { path } = field;
  const label = labelOf(path);
  const value = valueAt(style, path);
  const issue = issues.find((each) => each.path === path.join('.'));
  const error = issue && wordSaid(issue.says);
  const common = { label, readOnly: locked, error };
  const change = (next: unknown) => onChange(withValueAt(style, path, next));
  switch (field.kind) {
    case 'color':
      return (
        <ColorInput
          {...common}
          format="hex"
          withEyeDropper={false}
          value={value as string}
          onChange={change}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          min={field.min}
          max={field.max}
          step={field.whole || field.max > 20 ? 1 : 0.05}
          allowDecimal={!field.whole}
          value={value as number}
          onChange={(next) => typeof next === 'number' && change(next)}
        />
      );
    case 'text':
      return (
        <TextInput
          {...common}
          className={classes.wide ?? ''}
          maxLength={field.most}
          value={value as string}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'toggle':
      return (
        <Checkbox
          {...common}
          disabled={locked}
          className={classes.toggle ?? ''}
          checked={value as boolean}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={field.options.map((option) => ({ value: String(option), label: optionWords(option) }))}
          value={String(value)}
          allowDeselect={false}
          onChange={(next) => change(field.options.find((option) => String(option) === next) ?? value)}
        />
      );
    case 'set':
      return (
        <MultiSelect
          {...common}
          className={classes.wide ?? ''}
          data={field.options.map((option) => ({ value: option, label: optionWords(option) }))}
          value={value as string[]}
          onChange={change}
        />
      );
  }
}
