import { DeskError } from '#contract/errors';
import { MOST_IMAGE_BYTES } from '#core/document/image';
import type { DeskClient } from '../../client/desk-client';
import { words } from '../../ui/words/words';

/** Takes an image file into the library; gives the name that media call it by. `invalid-input` for what is none, or is too large. */
export async function addImage({ request }: DeskClient, file: File): Promise<string> {
  if (file.size > MOST_IMAGE_BYTES) throw new DeskError('invalid-input', words.images.tooLarge);
  const { name } = await request('image/add', { data: await base64Of(file) });
  return name;
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address: what stands behind its comma are the bytes.
    reader.addEventListener('load', () => resolve((reader.result as string).split(',', 2)[1] ?? ''));
    reader.addEventListener('error', () =>
      reject(new DeskError('invalid-input', words.images.unread(file.name))),
    );
    reader.readAsDataURL(file);
  });
}
