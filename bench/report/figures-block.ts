import type { BenchRun } from '../bench.ts'
import type { Result } from '../measuring/result.ts'
import { readable } from './print-results.ts'

/** Names and sizes mark a block, so that a later run replaces what it measured anew and nothing else. */
const marks = (part: string, people: number) => ({
  begin: `<!-- bench ${part} ${people} -->`,
  end: `<!-- /bench ${part} ${people} -->`,
})

/** The figures of one part as a table of Markdown, with when and under which load they were measured. */
export function figuresBlock(run: BenchRun, part: string): string {
  const { begin, end } = marks(part, run.people)
  const results = run.results.filter((result) => result.part === part)
  const { machine } = run
  return [
    begin,
    `#### ${part}, ${run.people.toLocaleString('en')} people`,
    '',
    `${run.at.slice(0, 10)}, load ${machine.load} on ${machine.processors} processors.`,
    '',
    '| what | Diskret | beside | unit | ratio (quartiles) | aim | whole verb, ms |',
    '|---|---:|---:|---|---|---|---:|',
    ...results.map(rowOf),
    '',
    ...notesOf(results),
    end,
  ].join('\n')
}

function rowOf({ name, ours, plain, unit, ratio, low, high, aim, met, verb, p95 }: Result): string {
  const spread = ours === plain && ratio === 1 ? '' : `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  const beside = spread === '' ? '' : readable(plain)
  const tail = p95 ? ` (p95 ${readable(p95.ours)})` : ''
  const verdict = aim === null ? '' : met ? `≤ ${aim}` : `**missed: ≤ ${aim}**`
  return `| ${name} | ${readable(ours)}${tail} | ${beside} | ${unit} | ${spread} | ${verdict} | ${verb === undefined ? '' : readable(verb)} |`
}

/** What each was compared with, said once for all that share it. */
function notesOf(results: readonly Result[]): string[] {
  const shared = Map.groupBy(results, ({ against }) => against)
  return [...shared].map(([against, those]) =>
    shared.size === 1 ? `Beside: ${against}.` : `- ${those.map(({ name }) => name).join(', ')}: ${against}.`,
  )
}

/** @returns the document with the block in place of the one before, or at its end */
export function withBlock(document: string, run: BenchRun, part: string): string {
  const { begin, end } = marks(part, run.people)
  const block = figuresBlock(run, part)
  const from = document.indexOf(begin)
  const to = document.indexOf(end)
  if (from < 0 || to < 0) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}
