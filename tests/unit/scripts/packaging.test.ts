import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);

interface Packaging {
  readonly asar: boolean;
  readonly asarUnpack: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly [platform: string]: unknown;
}

/** electron-builder's own reader and checker, which have no types. */
const builder = require('app-builder-lib/out/util/config/config') as {
  getConfig(root: string, file: string, extra: null): Promise<Packaging>;
  validateConfiguration(config: Packaging, log: object): Promise<void>;
};
const config = await builder.getConfig(ROOT, 'electron-builder.yml', null);

describe('the packaged app', () => {
  it('is configured as electron-builder understands it, for three systems', async () => {
    await expect(
      builder.validateConfiguration({ ...config }, { isEnabled: false, add: () => undefined }),
    ).resolves.toBeUndefined();
    expect(config).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      mac: { target: ['dmg', 'zip'] },
      win: { target: ['nsis'] },
    });
  });

  it('S18 is no Node, takes no orders from its environment, and runs only what was packaged', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('keeps outside the archive what native code has to read', () => {
    expect(config.asar).toBe(true);
    for (const place of [
      'resources/**',
      'node_modules/sqlite3/**',
      'node_modules/@resvg/**',
      'node_modules/sharp/**',
      'node_modules/@img/**',
    ]) {
      expect(config.asarUnpack).toContain(place);
      expect(existsSync(join(ROOT, place.replace('/**', '')))).toBe(true);
    }
  });

  it('holds the build and the resources, and no source', () => {
    const names = config.files.flatMap(({ filter }) => filter);
    expect(names.filter((name) => !name.startsWith('!'))).toEqual(['out/**', 'resources/**', 'package.json']);
  });
});
