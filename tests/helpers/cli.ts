import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import type { CliIo } from '../../src/main/cli/io';
import { runCli } from '../../src/main/cli/main';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliSetting {
  /** A folder of its own for each test, which the command line stands in; removed after it. */
  dir: string;
  run(...argv: string[]): Promise<CliRun>;
  /** The same with other parts of the world. */
  runWith(io: Partial<CliIo>, ...argv: string[]): Promise<CliRun>;
}

/** The command line in an empty folder, with the library that a user would have there. */
export function useCli(): CliSetting {
  const setting: CliSetting = {
    dir: '',
    run: (...argv) => setting.runWith({}, ...argv),
    runWith: async (io, ...argv) => {
      const said = { out: '', err: '' };
      const code = await runCli(argv, { ...ioIn(setting.dir, said), ...io });
      return { code, ...said };
    },
  };
  beforeEach(async () => {
    setting.dir = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  });
  afterEach(() => rm(setting.dir, { recursive: true, force: true }));
  return setting;
}

function ioIn(dir: string, said: { out: string; err: string }): CliIo {
  let ids = 0;
  return {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd: dir,
    resources: join(ROOT, 'resources'),
    rendererDir: join(dir, 'page'),
    devServer: null,
    version: '1.2.3',
    library: join(dir, 'library.sqlite'),
    zone: 'Europe/Kyiv',
    now: () => Date.UTC(2022, 2, 7, 9),
    newId: () => `made-${++ids}`,
    openBrowser: async () => false,
    untilStopped: () => new Promise(() => undefined),
  };
}
