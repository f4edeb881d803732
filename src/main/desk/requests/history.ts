import type { Handlers } from '#contract/requests';
import type { historyRequests } from '#contract/requests/history';
import type { DeskContext } from '../context';

/** Requests on what a timeline was. */
export function historyHandlers({
  library,
  now,
  newId,
}: DeskContext): Handlers<keyof typeof historyRequests> {
  return {
    'history/at': async ({ id, revision }) => ({ timeline: await library.at(id, revision) }),
    'history/versions': ({ id }) => library.versions(id),
    'history/name': async ({ id, revision, name }) => {
      const version = { id: newId(), revision, name, at: now() };
      await library.addVersion(id, version);
      return version;
    },
    'history/unname': async ({ id, version }) => {
      await library.removeVersion(id, version);
      return null;
    },
    'history/publications': ({ id }) => library.publications(id),
    'history/publish': async ({ id, ...published }) => {
      const publication = { ...published, id: newId(), at: now() };
      await library.addPublication(id, publication);
      return publication;
    },
  };
}
