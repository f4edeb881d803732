import type { Push } from '#contract/pushes';
import type { Desk } from '#desk/desk';

/** A desk that answers `library/list` with nothing, notes every request that reached it, and can push. */
export interface QuietDesk extends Desk {
  readonly asked: string[];
  /** The images of its library. */
  readonly images: Map<string, { type: string; bytes: Buffer }>;
  push(push: Push): void;
}

export function quietDesk(): QuietDesk {
  const asked: string[] = [];
  const images: QuietDesk['images'] = new Map();
  const receivers = new Set<(push: Push) => void>();
  return {
    asked,
    images,
    libraryPath: '/nowhere/library.sqlite',
    handlers: {
      'library/list': async () => {
        asked.push('library/list');
        return [];
      },
      'library/delete': async () => {
        throw new Error('a secret of the desk');
      },
    } as unknown as Desk['handlers'],
    openEdition: () => Promise.reject(new Error('a quiet desk makes no editions')),
    image: async (name) => images.get(name) ?? null,
    pictures: async () => new Map(),
    onPush(receive) {
      receivers.add(receive);
      return () => void receivers.delete(receive);
    },
    push: (push) => receivers.forEach((receive) => receive(push)),
    close: async () => undefined,
  };
}
