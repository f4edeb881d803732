import { join, relative, isAbsolute } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { devServerFrom } from '../../../../src/main/host/dev';
import { fileInside } from '../../../../src/main/host/page';
import { contentSecurityPolicy } from '../../../../src/main/host/policy';

const folder = join('/', 'app', 'renderer');

describe('the files of the page', () => {
  it('names the page and its parts', () => {
    expect(fileInside(folder, '/')).toBe(join(folder, 'index.html'));
    expect(fileInside(folder, '/assets/a%20b.js')).toBe(join(folder, 'assets', 'a b.js'));
  });

  it('S7 never leaves the folder, whatever the path says', () => {
    const pieces = fc.constantFrom('/', '..', '.', '%2e', '%2F', '%5c', '\\', 'a', ':', '%00', '%', '//');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const file = fileInside(folder, `/${parts.join('')}`);
        if (file === null) return;
        const inner = relative(folder, file);
        expect(inner.startsWith('..') || isAbsolute(inner) || inner === '').toBe(false);
      }),
    );
  });
});

describe('the content security policy', () => {
  it('S8 allows scripts from our own files only, and nothing by default', () => {
    const policy = contentSecurityPolicy({});
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toContain('http');
  });

  it('S8 is loosened for the development server alone', () => {
    const policy = contentSecurityPolicy({ devServer: 'http://127.0.0.1:5173' });
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:5173;");
  });

  it.each([
    'http://evil.example:80',
    'http://127.0.0.1:5173/path',
    'https://127.0.0.1:1',
    '',
    'http://127.0.0.1:1 x',
  ])('S8 takes no development server at "%s"', (address) => {
    expect(devServerFrom({ DATELINE_DEV_SERVER: address })).toBeNull();
  });
});
