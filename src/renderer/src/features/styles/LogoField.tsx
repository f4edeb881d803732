import { Button, NumberInput } from '@mantine/core';
import type { HouseStyle } from '#core/figure/style';
import { Select } from '../../ui/lists';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { chooseFiles } from '../shell/choose-files';
import { labelOf, optionWords } from './field-words';
import { readLogo } from './read-logo';
import classes from './Styles.module.css';

const PLACES = ['top-right', 'bottom-right'] as const;

type Logo = NonNullable<HouseStyle['furniture']['logo']>;

interface LogoFieldProps {
  readonly style: HouseStyle;
  readonly locked: boolean;
  onChange(style: HouseStyle): void;
}

/** The logo of a style: taken from a file, with its size and its corner. */
export function LogoField({ style, locked, onChange }: LogoFieldProps) {
  const { logo } = style.furniture;
  const put = (next: Logo | null) => onChange({ ...style, furniture: { ...style.furniture, logo: next } });
  const take = ([file]: readonly File[]) => {
    if (file)
      readLogo(file, logo?.place ?? 'top-right')
        .then(put)
        .catch(sayError);
  };
  const choose = () => chooseFiles(take, 'image/png,image/jpeg');
  if (!logo && locked) return null;
  return (
    <fieldset className={classes.role}>
      <legend>{words.styles.logo.title}</legend>
      {logo && <LogoSize logo={logo} locked={locked} onChange={put} />}
      {!locked && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={choose}>
            {words.styles.logo.choose}
          </Button>
          {logo && (
            <Button variant="default" onClick={() => put(null)}>
              {words.styles.logo.remove}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** Its width carries its height along. */
function LogoSize({ logo, locked, onChange }: { logo: Logo; locked: boolean; onChange(logo: Logo): void }) {
  const widen = (width: number) => {
    const height = Math.round((logo.height * width * 10) / logo.width) / 10;
    if (width >= 4 && width <= 400 && height >= 4 && height <= 400) onChange({ ...logo, width, height });
  };
  return (
    <div className={classes.fields}>
      <NumberInput
        label={labelOf(['width'])}
        readOnly={locked}
        min={4}
        max={400}
        value={logo.width}
        onChange={(next) => typeof next === 'number' && widen(next)}
      />
      <Select
        label={labelOf(['place'])}
        readOnly={locked}
        allowDeselect={false}
        data={PLACES.map((value) => ({ value, label: optionWords(value) }))}
        value={logo.place}
        onChange={(place) => place && onChange({ ...logo, place: place as Logo['place'] })}
      />
    </div>
  );
}
