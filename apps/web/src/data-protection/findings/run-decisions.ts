import { answer, api } from '../../platform/api/client.ts'
import { saving } from '../../platform/shell/save-state.ts'
import type { Decision, Finding } from './finding-card.tsx'

/** What came of the officer's decisions. */
export interface RunDecisions {
  /** Why one was refused, by the id of its text. */
  refused: ReadonlyMap<string, unknown>
  done: number
  /** Equal texts of people who have not agreed to the vault. */
  left: number
  /** Takes all of it back; only where everything went into the vault. Nothing is kept of what was taken out for good (SPE-6). */
  undo: (() => Promise<void>) | undefined
}

/** Carries decisions out one by one; what is refused hinders none of the others. */
export async function runDecisions(
  staged: ReadonlyMap<string, Decision>,
  rows: readonly Finding[],
): Promise<RunDecisions> {
  const refused = new Map<string, unknown>()
  const tokens: (string | null)[] = []
  let done = 0
  let left = 0
  /** Texts that went with an equal one. */
  const settled = new Set<string>()
  for (const [id, { equal, ...body }] of staged)
    try {
      const text = rows.find((finding) => finding.id === id)?.text ?? id
      if (settled.has(text)) continue
      const params = { path: { id }, query: { equal: equal ? ('true' as const) : ('false' as const) } }
      if (body.decision === 'vault') {
        const moved = await saving(answer(api.POST('/api/text-findings/{id}/vault', { params })))
        done += moved.decided
        left += moved.left
        tokens.push(moved.undo)
      } else {
        done += (await saving(answer(api.POST('/api/text-findings/{id}/decision', { params, body })))).decided
        tokens.push(null)
      }
      if (equal) settled.add(text)
    } catch (error) {
      refused.set(id, error)
    }
  const all = tokens.filter((token) => token !== null)
  const undo =
    all.length > 0 && all.length === tokens.length
      ? async () => {
          for (const token of all)
            await answer(api.POST('/api/undo', { headers: { 'diskret-purpose': 'rights' }, body: { token } }))
        }
      : undefined
  return { refused, done, left, undo }
}
