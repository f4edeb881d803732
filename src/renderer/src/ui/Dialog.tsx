import { Modal, type ModalProps } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useFocusReturn } from './use-focus-return';
import { words } from './words/words';

/** A dialog over the page, for as long as it is drawn. It takes the focus at once, and gives it back. */
export function Dialog({ children, ...rest }: Omit<ModalProps, 'opened'>) {
  useFocusReturn();
  return (
    <Modal opened closeButtonProps={{ 'aria-label': words.close }} {...rest}>
      {children}
      <FocusTaker />
    </Modal>
  );
}

/**
 * Takes the focus to what is marked `data-autofocus`, else to the first button, as soon as the dialog around it stands
 * there: Mantine does so in a later task, and keys between would be lost.
 */
export function FocusTaker() {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const dialog = mark.current?.closest('[role="dialog"]');
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog?.querySelector('button');
    first?.focus({ preventScroll: true });
  }, []);
  return <span ref={mark} hidden />;
}
