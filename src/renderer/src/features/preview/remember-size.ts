import { z } from 'zod';
import { FORMAT_IDS, type FormatId } from '#core/figure/format-list';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

const sizeSchema = z.enum(FORMAT_IDS);

/** The format of the preview as it was left on this machine. */
export function rememberSize(): WritableStore<FormatId> {
  return rememberedStore<FormatId>('dateline-size', 'web', (stored) => sizeSchema.parse(stored));
}
