declare const phrase: unique symbol;

/** A sentence inside another one, in the same language: whoever says the outer one gives what the inner one says. */
export type Phrase = string & { readonly [phrase]: true };
