import type { Check } from '../feature.ts'
import type { Services } from '../services.ts'

export interface Examination {
  ok: boolean
  checks: { name: string; ok: boolean; detail: string; remedy: string | null }[]
}

/**
 * Makes all checks; one that fails to run is one that failed.
 * @param deep also those that read all data
 */
export async function examine(services: Services, checks: readonly Check[], deep: boolean): Promise<Examination> {
  const results: Examination['checks'] = []
  for (const check of checks.filter((candidate) => deep || !candidate.deep))
    try {
      results.push({ name: check.name, ...(await check.run(services)) })
    } catch (error) {
      services.log.error({ error, kind: check.name }, 'a check failed to run')
      results.push({ name: check.name, ok: false, detail: 'the check failed to run', remedy: 'The log says where.' })
    }
  return { ok: results.every(({ ok }) => ok), checks: results }
}
