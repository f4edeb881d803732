import { count, form, quoted } from '#core/sentences/uk/counting';

export { count, form, quoted };

export const events = (n: number) => count(n, 'подія', 'події', 'подій');

/** As the object of a verb: `Видалено 1 подію`. */
export const eventsGiven = (n: number) => count(n, 'подію', 'події', 'подій');
