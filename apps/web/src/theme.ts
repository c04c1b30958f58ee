import {
  ActionIcon,
  Alert,
  Button,
  createTheme,
  Menu,
  Tooltip,
  type AnchorProps,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type ModalProps,
} from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eef3ff',
  '#dde7fd',
  '#bacdf8',
  '#93b1f3',
  '#7399ef',
  '#5f8aed',
  '#4b7bea',
  '#2c5fd0',
  '#2453b8',
  '#18469f',
];

const dark: MantineColorsTuple = [
  '#e7e9ec',
  '#c9ced4',
  '#a3abb4',
  '#868e98',
  '#4a515c',
  '#343942',
  '#1e2127',
  '#1e2127',
  '#16181d',
  '#101216',
];

export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand, dark },
  primaryShade: 7,
  autoContrast: true,
  defaultRadius: 8,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  cursorType: 'pointer',
  components: {
    // A link is as large as the text around it.
    Anchor: { defaultProps: { inherit: true } satisfies Partial<AnchorProps> },
    Button: Button.extend({ defaultProps: { loaderProps: { type: 'dots' } } }),
    // axe calls the invisible placeholder that takes the first focus critical.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } }),
    // Not `Modal.extend`, which would load the modal with the first screen.
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.5 },
      } satisfies Partial<ModalProps>,
    },
    Tooltip: Tooltip.extend({
      defaultProps: {
        multiline: true,
        maw: 320,
        openDelay: 150,
        events: { hover: true, focus: true, touch: true },
      },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } }),
    Alert: Alert.extend({ defaultProps: { variant: 'light' } }),
  },
});

/** X4: the kit's own grays and reds fail 4.5:1; these pass, in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2126',
    '--mantine-color-dimmed': '#5a626b',
    '--mantine-color-placeholder': '#5f6772',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-default-border': '#dfe3e8',
    '--mantine-color-anchor': '#2453b8',
    '--mantine-color-gray-light-color': '#454d56',
    '--roster-surface': '#ffffff',
    '--roster-page': '#f7f8fa',
    '--roster-selected': '#eef3ff',
    '--roster-active': '#1f7a4d',
    '--roster-locked': '#b42318',
    '--roster-invited': '#8a5300',
    '--mantine-color-yellow-light-color': '#7a4a00',
    '--mantine-color-red-light-color': '#a51d1d',
    '--mantine-color-green-light-color': '#17603b',
    '--mantine-color-brand-light-color': '#18469f',
  },
  dark: {
    '--mantine-color-body': '#16181d',
    '--mantine-color-text': '#e7e9ec',
    '--mantine-color-dimmed': '#a3abb4',
    '--mantine-color-placeholder': '#9aa2ab',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-default': '#1e2127',
    '--mantine-color-default-hover': '#262a31',
    '--mantine-color-default-border': '#343942',
    '--mantine-color-anchor': '#93b1f3',
    '--mantine-color-gray-light-color': '#c9ced4',
    '--roster-surface': '#1e2127',
    '--roster-page': '#16181d',
    '--roster-selected': '#222c44',
    '--roster-active': '#6fcf97',
    '--roster-locked': '#ff9c93',
    '--roster-invited': '#f2c14e',
    '--mantine-color-yellow-light': '#33290f',
    '--mantine-color-yellow-light-color': '#f2c14e',
    '--mantine-color-red-light': '#3a1a1c',
    '--mantine-color-green-light': '#14301f',
    '--mantine-color-red-light-color': '#ffa8a8',
    '--mantine-color-green-light-color': '#8ce0ae',
    '--mantine-color-brand-light-color': '#bacdf8',
  },
});
