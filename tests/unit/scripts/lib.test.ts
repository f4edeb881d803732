import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidates } from '../../../scripts/lib/browser.mjs';
import { stampOf } from '../../../scripts/lib/build.mjs';
import { electronFlags, firstLine, noDisplay } from '../../../scripts/lib/electron.mjs';
import { isInstalled } from '../../../scripts/lib/install.mjs';
import { capture } from '../../../scripts/lib/run.mjs';
import { parseStart } from '../../../scripts/lib/start-options.mjs';
import { countTests, summary } from '../../../scripts/lib/summary.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the stamp of a build', () => {
  it('changes with names and contents, not with times', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'a.ts'), 'a');
    const stamp = () => stampOf(['src', 'missing.ts'], folder);
    const first = stamp();
    utimesSync(join(folder, 'src', 'a.ts'), 1, 1);
    expect(stamp()).toBe(first);
    writeFileSync(join(folder, 'src', 'a.ts'), 'b');
    const second = stamp();
    expect(second).not.toBe(first);
    writeFileSync(join(folder, 'src', 'b.ts'), '');
    expect(stamp()).not.toBe(second);
  });
});

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '1' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/mac-only': { version: '1.0.0', optional: true },
    },
  };

  it('is what the lock file asks for, but for parts of other platforms', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } };
    expect(isInstalled(lock, { packages })).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'y' } }],
    ['another file', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
  ])('is not %s', (_name, packages) => {
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});

describe('finding a browser and Electron', () => {
  it('looks in the places of each system', () => {
    expect(candidates('linux', { PATH: '/opt/bin:/usr/bin' })).toContain(join('/usr/bin', 'chromium'));
    expect(candidates('darwin', {})[0]).toContain('Google Chrome.app');
    expect(candidates('win32', { PROGRAMFILES: 'P' })).toContainEqual(expect.stringContaining('msedge.exe'));
  });

  it('opens no window where there is no display', () => {
    expect(noDisplay('linux', {})).toBe('there is no display');
    expect(noDisplay('linux', { DISPLAY: ':0' })).toBeNull();
    expect(noDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
    expect(noDisplay('darwin', {})).toBeNull();
  });

  it('leaves the sandbox out for root on Linux alone', () => {
    expect(electronFlags('linux', 0)).toEqual(['--no-sandbox']);
    expect(electronFlags('linux', 1000)).toEqual([]);
    expect(electronFlags('darwin', 0)).toEqual([]);
  });

  it('says in one line why a download failed', () => {
    expect(firstLine('\nProgress 1%\nRequestError: getaddrinfo ENOTFOUND github.com\n    at x\n')).toBe(
      'getaddrinfo ENOTFOUND github.com',
    );
    expect(firstLine('')).toBe('it took too long');
  });
});

describe('the options of npm start', () => {
  it('are passed on', () => {
    expect(parseStart(['--library', 'a b.sqlite'])).toMatchObject({
      library: ['--library', 'a b.sqlite'],
      web: false,
    });
    expect(parseStart(['--no-open', '--port=8080'])).toMatchObject({
      serve: ['--no-open', '--port', '8080'],
      web: true,
      error: '',
    });
  });

  it.each([
    ['--port'],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--library'],
    ['--library', '--web'],
    ['--what'],
    ['x'],
  ])('are refused with a sentence: %s %s', (...args) => {
    expect(parseStart(args).error).toMatch(/\.$/);
  });
});

describe('child processes', () => {
  it('are heard to the end', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 7;';
    expect(await capture(process.execPath, ['-e', script])).toEqual({
      code: 7,
      output: expect.stringMatching(/out|err/),
    });
  });

  it('that cannot start or take too long are no crash', async () => {
    expect((await capture(join(folder, 'missing'), [])).code).toBe(127);
    const slow = await capture(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeout: 50 });
    expect(slow.code).toBe(128 + 15);
  });
});

describe('the last lines of npm test', () => {
  it('add up the reports', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 };
    for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), JSON.stringify(report));
    expect(countTests(folder)).toEqual({ passed: 6, failed: 2, skipped: 2 });
  });

  it('end with plain numbers, and name the step that failed', () => {
    expect(summary(null, { passed: 6, failed: 0, skipped: 0 })).toBe('6 passed, 0 failed');
    const lines = summary('lint', { passed: 0, failed: 0, skipped: 1 }).split('\n');
    expect(lines[0]).toContain('"lint" failed');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});
