/** Where the files of an edition go: a folder, or an archive that the page fetches. */
export interface EditionTarget {
  /** Takes one file; `name` has no folder in it. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Every file is there: gives them to the user. */
  commit(): Promise<{ readonly outcome: 'saved' | 'download'; readonly path: string }>;
  /** Forgets them; what was there before stays as it was. */
  discard(): Promise<void>;
}
