import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { rem, rowHeights, schemeVariables, spaces, type } from './tokens.ts'

// Mantine wants ten shades of each colour. What the app shows comes from the variables below; these are what is left.
const petrol: MantineColorsTuple = [
  '#E3F0F2',
  '#C9E2E7',
  '#A3CDD6',
  '#76B3C1',
  '#4A97A9',
  '#277D92',
  '#0B5F73',
  '#084B5B',
  '#063A47',
  '#042832',
]
const danger: MantineColorsTuple = [
  '#FBE6E3',
  '#F6CBC6',
  '#EFA59E',
  '#E47C73',
  '#D4554B',
  '#BF362D',
  '#A8231D',
  '#86190F',
  '#66120A',
  '#480C07',
]
const gray: MantineColorsTuple = [
  '#FAF9F6',
  '#F2F0EB',
  '#ECEAE5',
  '#DDD9D1',
  '#C8C3B9',
  '#A9A399',
  '#878279',
  '#646C71',
  '#4A5359',
  '#1B2226',
]
const dark: MantineColorsTuple = [
  '#E9EDEF',
  '#B7C0C6',
  '#949FA6',
  '#77838B',
  '#2E373D',
  '#273036',
  '#191F23',
  '#12171A',
  '#0D1113',
  '#0A0D0F',
]

/** All scales of the design: type, space, radius, shadow, controls. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(type.title[0]), lineHeight: rem(type.title[1]) },
      h2: { fontSize: rem(type.heading[0]), lineHeight: rem(type.heading[1]) },
      h3: { fontSize: rem(type.body[0]), lineHeight: rem(type.body[1]) },
      h4: { fontSize: rem(type.body[0]), lineHeight: rem(type.body[1]), fontWeight: '500' },
      h5: { fontSize: rem(type.small[0]), lineHeight: rem(type.small[1]) },
      h6: { fontSize: rem(type.small[0]), lineHeight: rem(type.small[1]) },
    },
  },
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: rem(16), sm: rem(18), md: rem(20), lg: rem(24), xl: rem(28) },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  spacing: {
    '2xs': rem(2),
    xs: rem(4),
    sm: rem(8),
    md: rem(12),
    lg: rem(16),
    xl: rem(24),
    '2xl': rem(32),
    '3xl': rem(48),
  },
  radius: { xs: rem(4), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(12) },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--shadow-menu)',
    lg: 'var(--shadow-menu)',
    xl: 'var(--shadow-modal)',
  },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '75em', xl: '90em' },
  colors: { petrol, danger, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 3 },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  variantColorResolver: (input) => {
    const name = input.color === 'danger' ? 'danger' : 'accent'
    if (input.variant === 'filled')
      return {
        background: `var(--color-${name})`,
        hover: `var(--color-${name}-hover)`,
        color: `var(--color-on-${name})`,
        border: '1px solid transparent',
      }
    if (input.variant === 'subtle')
      return {
        background: 'transparent',
        hover: 'var(--color-sunken)',
        color: input.color === 'danger' ? 'var(--color-danger)' : 'var(--color-text)',
        border: '1px solid transparent',
      }
    if (input.variant === 'default' || input.variant === 'outline')
      return {
        background: 'var(--color-surface)',
        hover: 'var(--color-sunken)',
        color: input.color === 'danger' ? 'var(--color-danger)' : 'var(--color-text)',
        border: '1px solid var(--color-edge)',
      }
    if (input.variant === 'transparent')
      return { background: 'transparent', hover: 'transparent', color: `var(--color-${name})`, border: 'none' }
    return defaultVariantColorsResolver(input)
  },
  components: {
    Button: { defaultProps: { size: 'md', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle' } },
    Anchor: { defaultProps: { underline: 'hover' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', withCheckIcon: true, allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'sm', radius: 'xs' } },
    Radio: { defaultProps: { size: 'sm' } },
    Switch: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 140 }, position: 'bottom-end' } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 140 } } },
    // The head of a dialog is no second banner of the page.
    Modal: {
      defaultProps: {
        radius: 'lg',
        shadow: 'xl',
        padding: 'xl',
        overlayProps: { backgroundOpacity: 0.4 },
        centered: true,
        transitionProps: { duration: 140 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Drawer: {
      defaultProps: {
        shadow: 'xl',
        transitionProps: { duration: 200 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false }, openDelay: 300, radius: 'xs' } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
})

/** Mantine states its own per scheme, so these have to stand in each as well. */
const ofMantine = {
  '--mantine-color-body': 'var(--color-page)',
  '--mantine-color-text': 'var(--color-text)',
  '--mantine-color-bright': 'var(--color-text)',
  '--mantine-color-dimmed': 'var(--color-text-2)',
  '--mantine-color-placeholder': 'var(--color-text-3)',
  '--mantine-color-anchor': 'var(--color-accent)',
  '--mantine-color-error': 'var(--color-danger)',
  '--mantine-color-red-filled': 'var(--color-danger)',
  '--mantine-color-default': 'var(--color-surface)',
  '--mantine-color-default-hover': 'var(--color-sunken)',
  '--mantine-color-default-color': 'var(--color-text)',
  '--mantine-color-default-border': 'var(--color-edge)',
  '--mantine-color-disabled': 'var(--color-sunken)',
  '--mantine-color-disabled-color': 'var(--color-text-2)',
  '--mantine-color-disabled-border': 'var(--color-rule)',
  '--mantine-primary-color-filled': 'var(--color-accent)',
  '--mantine-primary-color-filled-hover': 'var(--color-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--color-on-accent)',
  '--mantine-primary-color-light': 'var(--color-selected)',
  '--mantine-primary-color-light-hover': 'var(--color-selected)',
  '--mantine-primary-color-light-color': 'var(--color-accent)',
  '--mantine-color-petrol-filled': 'var(--color-accent)',
  '--mantine-color-petrol-filled-hover': 'var(--color-accent-hover)',
  '--mantine-color-petrol-light': 'var(--color-selected)',
  '--mantine-color-petrol-light-color': 'var(--color-accent)',
  '--mantine-color-petrol-outline': 'var(--color-accent)',
  '--mantine-color-petrol-text': 'var(--color-accent)',
  '--mantine-color-danger-filled': 'var(--color-danger)',
  '--mantine-color-danger-filled-hover': 'var(--color-danger-hover)',
  '--mantine-color-danger-text': 'var(--color-danger)',
}

/** The variables of the app (`--color-…`, `--space-…`, `--row-height`) and Mantine's own, pointed at them. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {
    ...Object.fromEntries(spaces.map((space) => [`--space-${space}`, rem(space)])),
    ...Object.fromEntries(
      Object.entries(type).flatMap(([name, [size, line, weight]]) => [
        [`--text-${name}`, `${weight} ${rem(size)}/${rem(line)} var(--mantine-font-family)`],
      ]),
    ),
    ...Object.fromEntries(Object.entries(rowHeights).map(([name, height]) => [`--row-${name}`, rem(height)])),
    '--radius-chip': rem(4),
    '--radius-control': rem(6),
    '--radius-card': rem(8),
    '--radius-modal': rem(12),
  },
  light: {
    ...ofMantine,
    ...schemeVariables('light'),
    '--shadow-menu': '0 4px 16px rgb(27 34 38 / 0.12)',
    '--shadow-modal': '0 16px 48px rgb(27 34 38 / 0.20)',
    '--raised-border': 'transparent',
  },
  dark: {
    ...ofMantine,
    ...schemeVariables('dark'),
    '--shadow-menu': 'none',
    '--shadow-modal': 'none',
    '--raised-border': 'var(--color-rule)',
  },
})
