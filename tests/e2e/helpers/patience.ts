/** How long a page may take for what is asked of it, ms: as long as Vitest polls. */
export const PATIENCE = 60_000;
