/** A colour on the light scheme and on the dark one. */
export interface SchemeColor {
  light: string
  dark: string
}

const both = (light: string, dark: string): SchemeColor => ({ light, dark })

/** Warm paper, ink, petrol: every colour of the app (docs/design.md). A test computes their contrasts. */
export const colors = {
  page: both('#FAF9F6', '#12171A'),
  surface: both('#FFFFFF', '#191F23'),
  sunken: both('#F2F0EB', '#0D1113'),
  selected: both('#E3F0F2', '#16323A'),
  /** Menus and dialogs: in the dark they are lighter than the surface, instead of a shadow. */
  raised: both('#FFFFFF', '#212930'),
  text: both('#1B2226', '#E9EDEF'),
  /** Labels, meta. */
  'text-2': both('#4A5359', '#B7C0C6'),
  /** Placeholders, times. */
  'text-3': both('#646C71', '#949FA6'),
  accent: both('#0B5F73', '#63C3D6'),
  'accent-hover': both('#084B5B', '#8AD5E3'),
  'on-accent': both('#FFFFFF', '#06242C'),
  /** The edge of an input, which needs 3:1. */
  edge: both('#878279', '#77838B'),
  /** Rules between rows and sections. */
  rule: both('#DDD9D1', '#2E373D'),
  danger: both('#A8231D', '#FF9C93'),
  'danger-hover': both('#86190F', '#FFB8B1'),
  'on-danger': both('#FFFFFF', '#2A0603'),
} as const satisfies Record<string, SchemeColor>

/** What may be done with a person for one purpose: text and tint of its chip. */
export const purposeStateColors = {
  permitted: { text: both('#17603A', '#7FD6A3'), tint: both('#E2F3E8', '#14301F') },
  'not-permitted': { text: both('#50595F', '#B2BBC1'), tint: both('#ECEAE5', '#273036') },
  awaiting: { text: both('#3F46A6', '#AEB6FF'), tint: both('#E8E9FA', '#23264F') },
  ending: { text: both('#7A4A00', '#F2C069'), tint: both('#FCEFD2', '#3A2A08') },
  objected: { text: both('#A0231E', '#FFA79E'), tint: both('#FBE6E3', '#451A17') },
  restricted: { text: both('#70306F', '#E6A6E3'), tint: both('#F5E6F4', '#3B1D3A') },
} as const satisfies Record<string, { text: SchemeColor; tint: SchemeColor }>

export type PurposeState = keyof typeof purposeStateColors

/** Pixels at a root of 16; what is set in rem grows with the reader's own size. */
export const rem = (pixels: number): string => `${pixels / 16}rem`

/** Size, line, weight. */
export const type = {
  display: [28, 36, 600],
  title: [20, 28, 600],
  heading: [16, 24, 600],
  body: [14, 20, 400],
  small: [13, 18, 400],
  micro: [12, 16, 500],
  reading: [16, 26, 400],
} as const

/** `--space-8` and so on. */
export const spaces = [2, 4, 8, 12, 16, 24, 32, 48, 64] as const

/** Heights of rows by density; the type stays. */
export const rowHeights = { compact: 32, normal: 36, roomy: 44, phone: 60 } as const
export type Density = 'compact' | 'normal' | 'roomy'

/** @returns the CSS variables of one scheme: `--color-page`, `--state-permitted`, `--state-permitted-tint` */
export function schemeVariables(scheme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(colors).map(([name, color]) => [`--color-${name}`, color[scheme]]),
    ...Object.entries(purposeStateColors).flatMap(([state, { text, tint }]) => [
      [`--state-${state}`, text[scheme]],
      [`--state-${state}-tint`, tint[scheme]],
    ]),
  ])
}
