import type { DayOrder } from '#core/formats/table/cell-date';
import type { OrderQuestion } from '#core/formats/table/order';
import type { ListedIssue } from '../../ui/issues';

/** Things that lie over the page. */
export type Dialog =
  | { readonly kind: 'export' }
  | { readonly kind: 'styles' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'screen' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly help: string;
      readonly yes: string;
      run(): void;
    }
  | {
      readonly kind: 'name';
      readonly title: string;
      readonly hint: string;
      answer(name: string | null): void;
    }
  | {
      readonly kind: 'order';
      readonly question: OrderQuestion;
      answer(order: DayOrder | null): void;
    }
  | {
      readonly kind: 'issues';
      readonly title: string;
      readonly help: string;
      readonly issues: readonly ListedIssue[];
    };
