import type { Finding } from './finding.ts'

/** Findings in the order of the note; those of one category that touch become one, as sure as the surest. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  const last = new Map<string, number>()
  for (const finding of [...findings].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const index = last.get(finding.category)
    const before = index === undefined ? undefined : merged[index]
    if (index !== undefined && before !== undefined && finding.start <= before.end) {
      const surer = finding.confidence > before.confidence ? finding : before
      merged[index] = { ...surer, start: before.start, end: Math.max(before.end, finding.end) }
    } else {
      last.set(finding.category, merged.length)
      merged.push(finding)
    }
  }
  return merged
}
