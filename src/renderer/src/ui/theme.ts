/** Mantine, dressed in tokens.css. Nothing else sets a colour or a size for its controls. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { words } from './words/words';

/** Ten shades from light to dark, warm; Mantine's own parts take borders and dim text from them. */
// prettier-ignore
const WARM: MantineColorsTuple = [
  '#f7f6f4', '#efedea', '#e6e3de', '#dedbd6', '#cbc7c1', '#a8a29a', '#837d75', '#66615a', '#3b3835', '#1f1d1a',
];
// prettier-ignore
const DARK: MantineColorsTuple = [
  '#ece9e4', '#cfcac3', '#a8a29a', '#6b6661', '#3b3835', '#302d2b', '#262422', '#1d1b19', '#181715', '#121110',
];
// prettier-ignore
const ACCENT: MantineColorsTuple = [
  '#e3edf8', '#cfe0f3', '#a9c9ec', '#7ab0f0', '#4f8fd9', '#2f74c8', '#1a5fb4', '#164f97', '#124079', '#0d305b',
];

/** Tooltips come for the keyboard as well as for the mouse. */
const TOOLTIP_EVENTS = { hover: true, focus: true, touch: false };

const small = { defaultProps: { size: 'xs' } };
/**
 * A closed list is not in the page: the zones alone would be four hundred elements for each event that is selected. An
 * open one scrolls by itself (base.css): a box in it that scrolls would be one that keys cannot come to.
 */
const list = { size: 'xs', comboboxProps: { keepMounted: false }, withScrollArea: false };

export const theme = createTheme({
  fontFamily: 'var(--dl-font)',
  headings: { fontFamily: 'var(--dl-font)', fontWeight: '600' },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  colors: { gray: WARM, dark: DARK, accent: ACCENT },
  black: '#1f1d1a',
  defaultRadius: 4,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontSizes: { xs: '13px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  components: {
    TextInput: small,
    NumberInput: small,
    ColorInput: small,
    MultiSelect: { defaultProps: list },
    Textarea: small,
    Select: { defaultProps: list },
    // A function, for the language may change.
    ColorPicker: {
      defaultProps: () => ({
        saturationLabel: words.styles.picker.saturation,
        hueLabel: words.styles.picker.hue,
      }),
    },
    TagsInput: { defaultProps: list },
    Button: { defaultProps: { size: 'xs', variant: 'filled' } },
    SegmentedControl: small,
    Checkbox: small,
    Switch: small,
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, fz: 12, events: TOOLTIP_EVENTS } },
    Modal: { defaultProps: { centered: true, transitionProps: { transition: 'fade', duration: 140 } } },
    // Without the placeholder the first item has the focus; the placeholder is no item of a menu.
    Menu: {
      defaultProps: {
        transitionProps: { duration: 120 },
        withinPortal: true,
        withInitialFocusPlaceholder: false,
      },
    },
  },
});

const SHARED = {
  '--mantine-color-body': 'var(--dl-surface)',
  '--mantine-color-text': 'var(--dl-text)',
  '--mantine-color-dimmed': 'var(--dl-dim)',
  '--mantine-color-placeholder': 'var(--dl-dim)',
  '--mantine-color-error': 'var(--dl-danger)',
  '--mantine-color-default': 'var(--dl-surface)',
  '--mantine-color-default-hover': 'var(--dl-sunken)',
  '--mantine-color-default-color': 'var(--dl-text)',
  '--mantine-color-default-border': 'var(--dl-line)',
  '--mantine-color-anchor': 'var(--dl-accent)',
  '--mantine-primary-color-filled': 'var(--dl-accent)',
  '--mantine-primary-color-filled-hover': 'var(--dl-accent-strong)',
  '--mantine-primary-color-light': 'var(--dl-accent-soft)',
  '--mantine-color-gray-light-hover': 'var(--dl-sunken)',
  '--mantine-color-gray-light-color': 'var(--dl-text)',
  '--mantine-color-accent-text': 'var(--dl-accent)',
  '--mantine-color-accent-light-color': 'var(--dl-accent)',
  '--mantine-color-accent-light': 'var(--dl-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--dl-accent-soft)',
  '--mantine-color-accent-filled': 'var(--dl-accent)',
  '--mantine-color-accent-filled-hover': 'var(--dl-accent-strong)',
};

/** Gives Mantine's variables the values of our tokens, which themselves know light and dark. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: SHARED, dark: SHARED });
