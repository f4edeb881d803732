import type { Media } from '#core/document/types';
import { DraftArea, DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { checkLink } from './checks';
import { ImageField } from './ImageField';
import { RecordList } from './RecordList';

const BLANK: Media = { url: '', image: '', caption: '', credit: '', alt: '' };

interface MediaListProps {
  media: readonly Media[];
  onChange(media: readonly Media[]): void;
}

/** Pictures, films and pages that belong to an event: images of the library, others by address. */
export function MediaList({ media, onChange }: MediaListProps) {
  return (
    <RecordList
      title={words.inspector.media}
      addLabel={words.inspector.addMedia}
      records={media}
      blank={() => BLANK}
      name={(item, index) => item.caption || item.url || words.inspector.mediaItem(index + 1)}
      removeLabel={(item, index) => words.inspector.removeMedia(item.caption || String(index + 1))}
      fields={(item, change) => <MediaFields item={item} onChange={change} />}
      onChange={onChange}
    />
  );
}

function MediaFields({ item, onChange }: { item: Media; onChange(fields: Partial<Media>): void }) {
  return (
    <>
      <ImageField item={item} onChange={(image) => onChange({ image })} />
      <DraftField
        label={words.inspector.url}
        placeholder="https://"
        inputMode="url"
        check={checkLink}
        value={item.url}
        onCommit={(url) => onChange({ url })}
      />
      <DraftArea
        label={words.inspector.caption}
        value={item.caption}
        onCommit={(caption) => onChange({ caption })}
      />
      <DraftField
        label={words.inspector.credit}
        placeholder={words.images.creditHint}
        value={item.credit}
        onCommit={(credit) => onChange({ credit })}
      />
      <DraftArea label={words.inspector.alt} value={item.alt} onCommit={(alt) => onChange({ alt })} />
    </>
  );
}
