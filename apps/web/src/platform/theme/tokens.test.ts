import { describe, expect, test } from 'vitest'
import { colors, purposeStateColors, type SchemeColor } from './tokens.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['page', 'surface', 'sunken', 'selected', 'raised'] as const
const texts = ['text', 'text-2', 'text-3', 'accent', 'danger'] as const

describe.each(['light', 'dark'] as const)('on the %s scheme', (scheme) => {
  const ratio = (one: SchemeColor, other: SchemeColor) => contrast(one[scheme], other[scheme])

  test('every text has 4.5:1 on every ground [WCAG 1.4.3]', () => {
    const weak = texts.flatMap((text) =>
      grounds.flatMap((ground) =>
        ratio(colors[text], colors[ground]) < 4.5
          ? [`${text} on ${ground}: ${ratio(colors[text], colors[ground])}`]
          : [],
      ),
    )
    expect(weak).toEqual([])
  })
  test('text on a filled button has 4.5:1, also while it is hovered [WCAG 1.4.3]', () => {
    for (const ground of ['accent', 'accent-hover'] as const)
      expect(ratio(colors['on-accent'], colors[ground])).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['danger', 'danger-hover'] as const)
      expect(ratio(colors['on-danger'], colors[ground])).toBeGreaterThanOrEqual(4.5)
  })
  test('the edge of an input has 3:1 [WCAG 1.4.11]', () => {
    for (const ground of grounds) expect(ratio(colors.edge, colors[ground])).toBeGreaterThanOrEqual(3)
  })
  test.each(Object.entries(purposeStateColors))('the word of %s has 4.5:1 on its tint', (_state, { text, tint }) => {
    expect(ratio(text, tint)).toBeGreaterThanOrEqual(4.5)
  })
})
