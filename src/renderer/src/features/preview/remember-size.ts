import { z } from 'zod';
import type { FormatId } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

const sizeSchema = z.string().refine((id) => parseFormat(id).format !== null);

/** The format of the preview as it was left on this machine. */
export function rememberSize(): WritableStore<FormatId> {
  return rememberedStore<FormatId>('dateline-size', 'web', (stored) => sizeSchema.parse(stored));
}
