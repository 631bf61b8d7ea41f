import type { Span } from './find-identifiers-in-text.ts'

/** What a text says where somebody's identifiers stood. */
export const redaction = '[slettet]'

/** @returns the text with what stands at the spans taken out; spans may touch or overlap */
export function redactText(text: string, spans: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start < at) continue
    result += text.slice(at, start) + redaction
    at = end
  }
  return result + text.slice(at)
}
