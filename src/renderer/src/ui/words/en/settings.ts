export const settings = {
  title: 'Settings',
  help: 'These hold for this machine. Documents and figures are the same whatever is chosen here.',
  names: { language: 'Language', theme: 'Theme', contrast: 'Contrast', motion: 'Motion' },
  choices: { system: 'System', light: 'Light', dark: 'Dark', more: 'High', less: 'Reduced' },
  hints: {
    language: 'Of the interface. Each timeline has the language of its own figure.',
    theme: 'Figures keep the colours of their house style.',
    contrast: 'Stronger lines and text, without tints.',
    motion: 'Reduced: nothing glides; everything is at once where it goes.',
  },
};
