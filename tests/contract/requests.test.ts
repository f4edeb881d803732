import { describe, expect, it, vi } from 'vitest';
import { changeDetails } from '#core/edits/change-details';
import { requests, type RequestName } from '#contract/requests';
import { openDesk } from '../helpers/desk';
import { CASES } from './cases';
import { HOSTS, type OpenPage } from './hosts';

vi.mock('electron', async () => (await import('../helpers/fake-electron')).electron);

const NAMES = Object.keys(requests) as RequestName[];
const hosts = Object.entries(HOSTS) as [string, OpenPage][];

async function outcome(open: OpenPage, name: RequestName): Promise<unknown> {
  const { desk } = await openDesk();
  return CASES[name](await open(desk));
}

describe('the contract', () => {
  it('has a case for every request', () => {
    expect(Object.keys(CASES).sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('S17 answers %s alike on both hosts', async (name) => {
    const web = await outcome(HOSTS.web, name);
    expect(web).toBeDefined();
    expect(await outcome(HOSTS.electron, name)).toEqual(web);
  });
});

describe.each(hosts)('on the %s host', (_host, open) => {
  it.each(NAMES)('S17 %s with wrong params is a bad request', async (name) => {
    const { desk } = await openDesk();
    const { request } = await open(desk);
    const wrong = request(name, 'no params' as never);
    await expect(wrong).rejects.toMatchObject({ code: 'bad-request' });
  });

  it.each(NAMES.filter((name) => /^(timeline|figure)/.test(name) && name !== 'timeline/edit'))(
    'S17 %s of a timeline that is not there is not found',
    async (name) => {
      const { desk } = await openDesk();
      const { request } = await open(desk);
      const params = { id: 'nothing', kind: 'json' } as never;
      await expect(request(name, params)).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('S17 a name that is no request is unknown', async () => {
    const { desk } = await openDesk();
    const { request } = await open(desk);
    for (const name of ['timeline/close', 'constructor', '__proto__', ''])
      await expect(request(name as RequestName, {} as never)).rejects.toMatchObject({
        code: 'unknown-request',
      });
  });

  it('S17 says every problem of a file that cannot be read', async () => {
    const { desk } = await openDesk();
    const { request } = await open(desk);
    const garbage = request('library/import', { name: 'x.json', text: '{"a": [', zone: 'UTC' });
    await expect(garbage).rejects.toMatchObject({ code: 'invalid-input', issues: [expect.anything()] });
  });

  it('S17 an edit is pushed to the page, and a second edit on the old state is a conflict', async () => {
    const { desk } = await openDesk();
    const { request, onPush } = await open(desk);
    const heard = vi.fn();
    onPush('timeline/changed', heard);
    const id = (await request('library/list', {}))[0]?.id ?? '';
    const { timeline, revision } = await request('timeline/open', { id });
    const edit = changeDetails(timeline, { title: 'First' });
    const state = await request('timeline/edit', { id, edit });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ id, patch: edit.patch, ...state }));
    expect(state.revision).toBe(revision + 1);
    const late = request('timeline/edit', { id, edit: changeDetails(timeline, { title: 'Second' }) });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });
});
