import { fromTemplate } from '#core/document/templates/registry';
import { cutText } from '#core/document/cut';
import { issueSaid } from '#core/document/issue';
import { MAX_LINE, detailsSchema } from '#core/document/schema';
import { issuesOf } from '#core/document/validate';
import { importText } from '#core/formats/registry';
import type { Said } from '#core/sentences/said';
import { dayAt } from '#core/when/day';
import { isZone } from '#core/when/zone';
import { DeskError } from '#contract/errors';
import type { CheckedParamsOf, Handlers, ResultOf } from '#contract/requests';
import type { Summary, libraryRequests } from '#contract/requests/library';
import type { DeskContext } from '../context';
import { takeFileImages } from '../images';
import { takeTurns } from '../wanted';

/** Requests on the library as a whole. */
export function libraryHandlers(context: DeskContext): Handlers<keyof typeof libraryRequests> {
  const { library } = context;
  return {
    'library/list': () => library.list(),
    'library/create': (params) => create(context, params),
    'library/duplicate': ({ id, title }, wanted) => duplicate(context, id, title, wanted),
    'library/archive': ({ id, archived }) => library.archive(id, archived),
    'library/trash': () => library.trash(),
    'library/destroy': async ({ id }) => {
      await library.destroy(id);
      return null;
    },
    'library/delete': async ({ id }) => {
      await library.remove(id);
      return null;
    },
    'library/restore': ({ id }) => library.restore(id),
    'library/import': (params, wanted) => importFile(context, params, wanted),
    'library/search': ({ query, limit }) => library.search(query, limit),
  };
}

async function create(
  { library, newId, now }: DeskContext,
  { template, ...options }: CheckedParamsOf<'library/create'>,
): Promise<Summary> {
  const today = isZone(options.zone) ? dayAt(now(), options.zone) : '';
  const timeline = fromTemplate(newId(), template, { ...options, today });
  const checked = detailsSchema.safeParse(timeline.details);
  if (!checked.success) {
    const issues = issuesOf(checked.error);
    throw new DeskError('invalid-input', { key: 'several-issues', issues: issues.map(issueSaid) }, issues);
  }
  return library.add(timeline);
}

async function duplicate(
  { library, newId }: DeskContext,
  id: string,
  called: string | undefined,
  wanted?: AbortSignal,
): Promise<Summary> {
  const { timeline } = await library.load(id);
  await takeTurns(wanted);
  const title = cutText(called ?? `Copy of ${timeline.details.title}`, MAX_LINE);
  return library.add(
    { ...timeline, id: newId(), details: { ...timeline.details, title } },
    undefined,
    wanted,
  );
}

async function importFile(
  context: DeskContext,
  { name, text, zone }: CheckedParamsOf<'library/import'>,
  wanted?: AbortSignal,
): Promise<ResultOf<'library/import'>> {
  const { timeline, issues, images = [] } = importText(name, text, { id: context.newId(), zone });
  if (!timeline) {
    const first = issues.find(({ severity }) => severity === 'error') ?? issues[0];
    const what: Said = first ? issueSaid(first) : { key: 'file-empty' };
    throw new DeskError('invalid-input', { key: 'file-refused', name, what }, [...issues]);
  }
  await takeTurns(wanted);
  // A file of our own brings its id along; the library may hold that timeline already, and then this is another one.
  const taken = await takeFileImages(images);
  await takeTurns(wanted);
  await context.library.addImages(taken.images);
  const summary = await context.library.add(timeline, context.newId(), wanted);
  return { summary, issues: [...issues, ...taken.issues] };
}
