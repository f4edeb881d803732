import { describe, expect, test } from 'vitest';
import { DeskError } from '#contract/errors';
import { MIGRATIONS } from '#desk/library/schema';
import { openDesk } from '../../../helpers/desk';
import { tempFolder } from '../../../helpers/folder';
import { lookInto, openTestLibrary } from '../../../helpers/library';

async function openStyles() {
  const { desk, pushes } = await openDesk();
  const { handlers } = desk;
  const list = () => handlers['style/list']({});
  const [first] = await list();
  const own = { ...first!.style, id: 'own', name: 'Our own' };
  return { desk, handlers, pushes, list, first: first!.style, own };
}

describe('house styles of a desk', () => {
  test('F32: a style of the desk’s own is kept, changed and removed, and every window is told', async () => {
    const { handlers, list, pushes, own } = await openStyles();
    const before = await list();
    expect(before.every((entry) => entry.builtIn)).toBe(true);
    await handlers['style/save']({ style: own });
    await handlers['style/save']({ style: { ...own, name: 'Renamed' } });
    expect((await list()).slice(before.length)).toEqual([
      { style: { ...own, name: 'Renamed' }, builtIn: false },
    ]);
    await handlers['style/remove']({ id: 'own' });
    expect(await list()).toEqual(before);
    expect(pushes.filter(({ name }) => name === 'styles/changed')).toHaveLength(3);
  });

  test('F32: a built-in style is neither replaced nor removed', async () => {
    const { handlers, list, first } = await openStyles();
    const before = await list();
    await expect(handlers['style/save']({ style: { ...first, name: 'Mine' } })).rejects.toThrow('another id');
    await expect(handlers['style/remove']({ id: first.id })).rejects.toMatchObject({ code: 'not-found' });
    expect(await list()).toEqual(before);
  });

  test('F32: a style that is imported replaces none', async () => {
    const { handlers, list, first, own } = await openStyles();
    const take = async (style: object) =>
      (await handlers['style/import']({ name: 'style.json', text: JSON.stringify(style) })).style;
    expect(await take(own)).toEqual(own);
    expect(await take(own)).toMatchObject({ id: 'own-2', name: 'Our own (2)' });
    expect(await take(first)).toMatchObject({ id: `${first.id}-2` });
    expect((await list()).filter((entry) => !entry.builtIn)).toHaveLength(3);
  });

  test('F12: a broken style is refused with every field at fault, and nothing is kept', async () => {
    const { handlers, list, own } = await openStyles();
    const before = await list();
    const broken = { ...own, colors: { ...own.colors, ink: 'black', dim: 'grey' } };
    const refused = handlers['style/import']({ name: 'ours.json', text: JSON.stringify(broken) });
    const error = (await refused.catch((thrown: unknown) => thrown)) as DeskError;
    expect(error).toBeInstanceOf(DeskError);
    expect(error.message).toContain('"ours.json" is not taken in: colors.ink');
    expect(error.issues.map(({ path }) => path)).toEqual(['colors.ink', 'colors.dim']);
    const garbage = handlers['style/import']({ name: 'x.json', text: '{"id": ' });
    await expect(garbage).rejects.toThrow('line 1');
    expect(await list()).toEqual(before);
  });

  test('F12: a style that no longer passes is left out, and keeps no other from being used', async () => {
    const { desk, handlers, list, own } = await openStyles();
    await handlers['style/save']({ style: own });
    await lookInto(desk.libraryPath, (db) =>
      db.run(`INSERT INTO styles VALUES ('old', '{"id": "old", "name": "From before"}')`),
    );
    expect((await list()).filter((entry) => !entry.builtIn).map(({ style }) => style.id)).toEqual(['own']);
  });

  test('L6: a library of the version before gets room for styles', async () => {
    const { library, path } = await openTestLibrary(await tempFolder(), {
      migrations: MIGRATIONS.slice(0, 2),
    });
    await library.close();
    const { desk } = await openDesk({ libraryPath: path });
    const [first] = await desk.handlers['style/list']({});
    await desk.handlers['style/save']({ style: { ...first!.style, id: 'own' } });
    expect((await desk.handlers['style/list']({})).at(-1)?.style.id).toBe('own');
  });
});
