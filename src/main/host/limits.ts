/** Bytes of the longest message from a page: an import of 64 MiB of text as JSON, with its escapes. */
export const MAX_MESSAGE = 128 * 1024 * 1024;
