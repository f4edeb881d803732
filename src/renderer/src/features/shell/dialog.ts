import type { Issue } from '#core/document/issue';

/** Things that lie over the page. */
export type Dialog =
  | { readonly kind: 'export' }
  | { readonly kind: 'styles' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | {
      readonly kind: 'issues';
      readonly title: string;
      readonly help: string;
      readonly issues: readonly Issue[];
    };
