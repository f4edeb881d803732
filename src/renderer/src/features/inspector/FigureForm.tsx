import { SegmentedControl } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { LAYOUTS, SCALES } from '#core/document/types';
import type { FigureSettings, LayoutChoice, ScaleChoice, Timeline } from '#core/document/types';
import { changeFigure } from '#core/edits/change-figure';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { DraftArea } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { ZoneSelect } from '../../ui/ZoneSelect';
import { CommandButton } from '../shell/CommandButton';
import { styleName } from '../styles/style-name';
import { earliestOf } from './earliest';
import { HOUSE_STYLES } from './house-styles';
import classes from './Inspector.module.css';
import { withValue } from './with-value';

/** How the timeline is drawn for publication. */
export function FigureForm({ editor, timeline }: { editor: Editor; timeline: Timeline }) {
  const { figure } = timeline;
  const change = (fields: Partial<FigureSettings>) =>
    editor.mirror.edit(changeFigure(editor.mirror.get().timeline, fields));
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h3 className={classes.sectionTitle}>{words.figure.title}</h3>
        <CommandButton id="house-styles" icon={<IconPalette size={16} stroke={1.75} />} />
      </div>
      <div className={classes.pair}>
        <Select
          label={words.figure.layout}
          data={LAYOUTS.map((layout) => ({ value: layout, label: words.figure.layouts[layout] }))}
          value={figure.layout}
          allowDeselect={false}
          onChange={(layout) => layout && change({ layout: layout as LayoutChoice })}
        />
        <StyleSelect style={figure.style} onChange={(style) => change({ style })} />
      </div>
      <ScaleControl scale={figure.scale} onChange={(scale) => change({ scale })} />
      <ZoneSelect
        label={words.figure.secondZone}
        none={words.figure.noSecondZone}
        value={figure.secondZone}
        at={earliestOf(timeline)}
        onChange={(secondZone) => change({ secondZone })}
      />
      <DraftArea
        data-field="alt"
        label={words.figure.alt}
        placeholder={words.figure.drafted}
        value={figure.alt}
        onCommit={(alt) => change({ alt })}
      />
      <DraftArea
        label={words.figure.description}
        placeholder={words.figure.drafted}
        value={figure.description}
        onCommit={(description) => change({ description })}
      />
    </section>
  );
}

function StyleSelect({ style, onChange }: { style: string; onChange(style: string): void }) {
  const ids = withValue(
    HOUSE_STYLES.map(({ id }) => id),
    style,
  );
  const nameOf = (id: string) => styleName(HOUSE_STYLES.find((known) => known.id === id) ?? { id, name: id });
  return (
    <Select
      label={words.figure.style}
      data={ids.map((id) => ({ value: id, label: nameOf(id) }))}
      value={style}
      allowDeselect={false}
      onChange={(id) => id && onChange(id)}
    />
  );
}

function ScaleControl({ scale, onChange }: { scale: ScaleChoice; onChange(scale: ScaleChoice): void }) {
  return (
    <div className={classes.labelled}>
      <span className={classes.label} aria-hidden>
        {words.figure.scale}
      </span>
      <SegmentedControl
        fullWidth
        aria-label={words.figure.scale}
        data={SCALES.map((choice) => ({ value: choice, label: words.figure.scales[choice] }))}
        value={scale}
        onChange={(choice) => onChange(choice as ScaleChoice)}
      />
    </div>
  );
}
