import type { Result } from '../measuring/result.ts'

const padded = (text: string, width: number) => text.padStart(width)

/** A figure as people read it: three digits that matter. */
export const readable = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))

/** One line for a terminal. */
export function lineOf(result: Result): string {
  const { name, ratio, low, high, aim, met, ours, plain, unit } = result
  const verdict = met === null ? '' : met ? `≤ ${aim}` : `ABOVE ${aim}`
  const whole = result.verb === undefined ? '' : `  verb ${readable(result.verb)} ms`
  return `${name.padEnd(32)} ${padded(readable(ours), 9)} ${padded(readable(plain), 9)} ${unit.padEnd(9)} ${padded(ratio.toFixed(2), 6)} (${low.toFixed(2)}–${high.toFixed(2)}) ${verdict}${whole}`
}
