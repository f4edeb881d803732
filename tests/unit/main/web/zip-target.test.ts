import type { ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { createDownloads } from '../../../../src/main/web/downloads';
import { openZip } from '../../../../src/main/web/zip-target';

const text = (value: string) => new TextEncoder().encode(value);
const FILES: [string, Uint8Array][] = [
  ['пожежа-web.svg', text('<svg/>'.repeat(100_000))],
  ['empty.txt', text('')],
  ['a@2x.png', Uint8Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 251)],
];

async function zipOf(): Promise<Uint8Array> {
  let kept: Uint8Array = new Uint8Array();
  const keep = vi.fn((_name: string, bytes: Uint8Array) => ((kept = bytes), '/download/x'));
  const target = openZip('story', { keep, send: () => false });
  for (const [name, bytes] of FILES) await target.put(name, bytes);
  expect(await target.commit()).toEqual({ outcome: 'download', path: '/download/x' });
  expect(keep).toHaveBeenCalledWith('story.zip', kept);
  return kept;
}

describe('an archive', () => {
  it('F95: holds the files as they are, and squeezes what can be', async () => {
    const zip = await zipOf();
    expect(Object.entries(unzipSync(zip))).toEqual(FILES);
    expect(zip.length).toBeLessThan(420_000);
  });

  it('F95: is the same bytes every day and in every zone', async () => {
    const first = await zipOf();
    vi.useFakeTimers({ now: Date.UTC(2030, 5, 1), toFake: ['Date'] });
    try {
      expect(await zipOf()).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a download', () => {
  const answer = () => ({ writeHead: vi.fn(), end: vi.fn() }) satisfies Partial<ServerResponse>;
  const sent = (downloads: ReturnType<typeof createDownloads>, path: string) => {
    const response = answer();
    return { found: downloads.send(path, response as unknown as ServerResponse, true), response };
  };

  it('S19: is found under the address that nobody can guess, by the name it has', () => {
    const downloads = createDownloads();
    const path = downloads.keep("Пожежа's.zip", text('zip'));
    expect(path).toMatch(/^\/download\/[\w-]{22}\//);
    const { found, response } = sent(downloads, new URL(path, 'http://127.0.0.1').pathname);
    expect(found).toBe(true);
    expect(response.writeHead.mock.calls[0]?.[1]['content-disposition']).toBe(
      "attachment; filename*=UTF-8''%D0%9F%D0%BE%D0%B6%D0%B5%D0%B6%D0%B0%27s.zip",
    );
    expect(sent(downloads, '/download/').found).toBe(false);
  });

  it('S19: is kept for ten minutes, and of many only the last', () => {
    vi.useFakeTimers();
    try {
      const downloads = createDownloads();
      const paths = Array.from({ length: 6 }, (_, index) => downloads.keep(`${index}.zip`, text('zip')));
      expect(paths.map((path) => sent(downloads, path).found)).toEqual([
        false,
        false,
        true,
        true,
        true,
        true,
      ]);
      vi.advanceTimersByTime(10 * 60_000);
      expect(sent(downloads, paths[5]!).found).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
