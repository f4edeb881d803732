import { Button, Loader, UnstyledButton } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Media } from '#core/document/types';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { chooseFiles } from '../shell/choose-files';
import { addImage } from './add-image';
import classes from './Inspector.module.css';

/** What the desk reads. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/tiff,image/avif,image/gif';

interface ImageFieldProps {
  item: Media;
  onChange(image: string): void;
}

/** The image of a medium: chosen or dropped, and kept in the library. */
export function ImageField({ item, onChange }: ImageFieldProps) {
  const { desk } = useApp();
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  // What is typed beside while the image is taken in must not be lost.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const take = ([file]: readonly File[]) => {
    if (!file || busy) return;
    setBusy(true);
    addImage(desk, file)
      .then((image) => latest.current(image))
      .catch(sayError)
      .finally(() => setBusy(false));
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
  const choose = () => chooseFiles(take, ACCEPTED);
  if (busy)
    return (
      <div className={classes.imagePlace} role="status" aria-label={words.images.taking}>
        <Loader size={16} />
      </div>
    );
  if (!item.image)
    return (
      <UnstyledButton className={classes.imagePlace} data-over={over} onClick={choose} {...drop}>
        <IconPhotoPlus size={20} stroke={1.5} />
        <span>{words.images.choose}</span>
      </UnstyledButton>
    );
  return (
    <div className={classes.image} data-over={over} {...drop}>
      <img src={`/image/${item.image}`} alt={item.alt || words.images.undescribed} />
      <div className={classes.imageActions}>
        <Button variant="default" size="compact-xs" onClick={choose}>
          {words.images.replace}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => onChange('')}>
          {words.images.remove}
        </Button>
      </div>
    </div>
  );
}
