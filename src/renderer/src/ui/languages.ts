import { DATE_LANGUAGES } from '#core/when/words/index';

/** A language by its own name, as who writes in it looks for it. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag; // A document can come with a tag that is none.
  }
}

/** Languages to choose from, and those that are chosen already, whatever they are. */
export function languageChoices(chosen: readonly string[]): { value: string; label: string }[] {
  const tags = [...new Set([...DATE_LANGUAGES, ...chosen])];
  return tags.map((tag) => ({ value: tag, label: languageName(tag) }));
}
