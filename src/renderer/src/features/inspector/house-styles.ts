/** The house styles that ship with Dateline, by name; read from their own files. */
const files = import.meta.glob<{ id?: string; name?: string }>('../../../../../resources/styles/*.json', {
  eager: true,
  import: 'default',
});

export interface StyleName {
  readonly id: string;
  readonly name: string;
}

export const HOUSE_STYLES: readonly StyleName[] = Object.entries(files).map(([path, style]) => {
  const id =
    style.id ??
    path
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ??
    path;
  return { id, name: style.name ?? id };
});
