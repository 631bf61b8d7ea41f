import { tokenize } from './tokenize.ts'

/** A part of a note, as UTF-16 offsets; end exclusive. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/**
 * The sentences of a note that a finding touches, without the line breaks around them: what is reworded, removed or judged at
 * once. A sentence ends with its line.
 */
export function passageOf(text: string, { start, end }: Passage): Passage {
  const starts = tokenize(text)
    .filter(({ border }) => border === 2)
    .map((token) => token.start)
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const lineBreak = text.indexOf('\n', end)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const first = starts.findLast((at) => at <= start) ?? 0
  const from = Math.min(start, Math.max(lineStart, openingBefore(text, first)))
  const next = starts.find((at) => at >= end) ?? text.length
  const to = Math.max(end, Math.min(lineEnd, next === text.length ? next : openingBefore(text, next)))
  return { start: from, end: to - (text.slice(from, to).length - text.slice(from, to).trimEnd().length) }
}

/** Quotation marks and brackets that open right before a word belong to its sentence. */
function openingBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && '"“”„»«(['.includes(text[start - 1] ?? ' ')) start--
  return start
}
