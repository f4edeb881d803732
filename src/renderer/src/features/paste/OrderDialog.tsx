import { Button, Group } from '@mantine/core';
import type { DayOrder } from '#core/formats/table/cell-date';
import type { OrderQuestion } from '#core/formats/table/order';
import { wordWhen } from '#core/when/words/wording';
import { interfaceLanguage } from '../../ui/dates';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';

interface OrderDialogProps {
  question: OrderQuestion;
  answer(order: DayOrder | null): void;
  onClose(): void;
}

/** Asks once which number of a date is the day, where no row of the table tells. */
export function OrderDialog({ question, answer, onClose }: OrderDialogProps) {
  const language = interfaceLanguage(
    useApp().editor.get()?.mirror.get().timeline.details.language ?? 'en-GB',
  );
  const choose = (order: DayOrder | null) => {
    onClose();
    answer(order);
  };
  const say = (edtf: string) => wordWhen({ edtf }, { language });
  return (
    <Dialog onClose={() => choose(null)} title={words.clipboard.order} size={480}>
      <p style={{ margin: 0 }}>{words.clipboard.orderHelp(question.cell)}</p>
      <Group mt="lg" gap="sm">
        <Button variant="default" data-autofocus onClick={() => choose('day-first')}>
          {say(question.dayFirst)}
        </Button>
        <Button variant="default" onClick={() => choose('month-first')}>
          {say(question.monthFirst)}
        </Button>
        <Button variant="subtle" color="gray" ml="auto" onClick={() => choose(null)}>
          {words.cancel}
        </Button>
      </Group>
    </Dialog>
  );
}
