import { useComputedColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { CommandButton } from './CommandButton';

/** Switches light and dark; its icon is where it leads. */
export function ThemeButton() {
  const Icon = useComputedColorScheme('light') === 'dark' ? IconSun : IconMoon;
  return <CommandButton id="toggle-theme" icon={<Icon size={18} stroke={1.75} />} />;
}
