/**
 * Mantine's fields with a list, drawn once more when the list has opened. A list that is not in the page while it is closed has no id
 * when its field is drawn; only then can the field say to screen readers that it is open, and which list it leads.
 */
import {
  MultiSelect as MantineMultiSelect,
  Select as MantineSelect,
  TagsInput as MantineTagsInput,
  type MultiSelectProps,
  type Primitive,
  type SelectProps,
  type TagsInputProps,
} from '@mantine/core';
import { useEffect, useReducer } from 'react';

export function Select<Value extends Primitive = string>(props: SelectProps<Value>) {
  return <MantineSelect<Value> {...props} onDropdownOpen={useDrawnOpen(props)} />;
}

export function MultiSelect(props: MultiSelectProps) {
  return <MantineMultiSelect {...props} onDropdownOpen={useDrawnOpen(props)} />;
}

export function TagsInput(props: TagsInputProps) {
  return <MantineTagsInput {...props} onDropdownOpen={useDrawnOpen(props)} />;
}

function useDrawnOpen({ onDropdownOpen }: Pick<SelectProps, 'onDropdownOpen'>): () => void {
  const [opened, countOpening] = useReducer((count: number) => count + 1, 0);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (opened === 0) return;
    // The list is drawn in a portal, a frame later.
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return () => {
    onDropdownOpen?.();
    countOpening();
  };
}
