import { TextInput, Textarea, type TextInputProps, type TextareaProps } from '@mantine/core';
import { useDraft, type Draft } from './use-draft';

interface Committing {
  value: string;
  /** Called once per change: on Enter, or when the field is left. */
  onCommit(text: string): void;
  /** What is wrong with a text; it is then shown, and not committed. */
  check?: ((text: string) => string | null) | undefined;
}

type FieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'type'> & Committing;

/** One line of text that becomes one edit. Escape takes back what was typed. */
export function DraftField({ value, onCommit, check, ...props }: FieldProps) {
  const draft = useDraft({ value, commit: committer(onCommit, check) });
  return (
    <TextInput
      {...props}
      value={draft.text}
      error={draft.dirty ? check?.(draft.text) : undefined}
      onChange={(event) => draft.type(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
        else revertOnEscape(event, draft);
      }}
    />
  );
}

/** One line that wraps on the screen, for headlines: Enter commits, as in any line. */
export function DraftLine({ value, onCommit, check, ...props }: AreaProps) {
  const draft = useDraft({ value, commit: committer(onCommit, check) });
  return (
    <Textarea
      autosize
      minRows={1}
      maxRows={6}
      {...props}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          draft.commit();
        } else revertOnEscape(event, draft);
      }}
    />
  );
}

type AreaProps = Omit<TextareaProps, 'value' | 'onChange' | 'error'> & Committing;

/** Several lines; a long text is also committed when the typing rests. Ctrl+Enter commits at once. */
export function DraftArea({ value, onCommit, check, ...props }: AreaProps) {
  const draft = useDraft({ value, commit: committer(onCommit, check), delay: 1500 });
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={12}
      {...props}
      value={draft.text}
      error={draft.dirty ? check?.(draft.text) : undefined}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit();
        else revertOnEscape(event, draft);
      }}
    />
  );
}

function committer(onCommit: (text: string) => void, check: Committing['check']) {
  return (text: string) => {
    if (check?.(text)) return false;
    onCommit(text);
    return true;
  };
}

/** Escape gives up what was typed; when there is nothing to give up it leaves the field. */
export function revertOnEscape(event: React.KeyboardEvent<HTMLElement>, draft: Draft): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  if (draft.dirty) draft.revert();
  else event.currentTarget.blur();
}
