import { words } from '../../ui/words/words';

/** What a house style is called: those of Dateline in the language of the interface, the others as the desk named them. */
export function styleName({ id, name }: { readonly id: string; readonly name: string }): string {
  const names: Readonly<Record<string, string>> = words.styles.names;
  return Object.hasOwn(names, id) ? (names[id] ?? name) : name;
}
