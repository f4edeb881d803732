import { SegmentedControl } from '@mantine/core';
import { EMPTY_SOURCE } from '#core/document/create';
import { STANCES, type Source, type Stance } from '#core/document/types';
import { dayAt } from '#core/when/day';
import { DraftArea, DraftField } from '../../ui/DraftField';
import { DayField } from '../../ui/when/DayField';
import { words } from '../../ui/words/words';
import { checkLink } from './checks';
import classes from './Inspector.module.css';
import { RecordList } from './RecordList';

interface SourceListProps {
  sources: readonly Source[];
  /** IANA zone of the timeline, whose days are written down. */
  zone: string;
  onChange(sources: readonly Source[]): void;
}

/** Who says so. */
export function SourceList({ sources, zone, onChange }: SourceListProps) {
  return (
    <RecordList
      title={words.inspector.sources}
      mark="sources"
      addLabel={words.inspector.addSource}
      empty={words.inspector.noSources}
      records={sources}
      // It is written down when it is seen.
      blank={() => ({ ...EMPTY_SOURCE, seen: dayAt(Date.now(), zone) })}
      name={(source) => <SourceName source={source} />}
      removeLabel={(source, index) =>
        words.inspector.removeSource(source.publisher || source.person || String(index + 1))
      }
      fields={(source, change) => <SourceFields source={source} zone={zone} onChange={change} />}
      onChange={onChange}
    />
  );
}

function SourceName({ source }: { source: Source }) {
  const name = [source.person, source.publisher].filter(Boolean).join(', ') || words.inspector.unnamed;
  return (
    <span className={classes.sourceName} title={name}>
      <span>{name}</span>
      {source.stance !== 'reports' && <small>{words.stances[source.stance].toLowerCase()}</small>}
    </span>
  );
}

interface SourceFieldsProps {
  source: Source;
  zone: string;
  onChange(fields: Partial<Source>): void;
}

function SourceFields({ source, zone, onChange }: SourceFieldsProps) {
  return (
    <>
      <div className={classes.pair}>
        <DraftField
          label={words.inspector.publisher}
          value={source.publisher}
          onCommit={(publisher) => onChange({ publisher })}
        />
        <DraftField
          label={words.inspector.person}
          value={source.person}
          onCommit={(person) => onChange({ person })}
        />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.inspector.stance}
        data={STANCES.map((stance) => ({ value: stance, label: words.stances[stance] }))}
        value={source.stance}
        onChange={(stance) => onChange({ stance: stance as Stance })}
      />
      <DraftArea
        label={words.inspector.quote}
        value={source.quote}
        onCommit={(quote) => onChange({ quote })}
      />
      <div className={classes.pair}>
        <DraftField
          label={words.inspector.link}
          placeholder="https://"
          inputMode="url"
          check={checkLink}
          value={source.link}
          onCommit={(link) => onChange({ link })}
        />
        <DayField
          label={words.inspector.seen}
          placeholder={words.inspector.seenHint}
          value={source.seen}
          zone={zone}
          now={Date.now}
          any
          onChange={(seen) => onChange({ seen })}
        />
      </div>
    </>
  );
}
