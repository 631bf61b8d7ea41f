import { dayInZone } from '@diskret/legal-deadlines'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { declinedRegisters, newestIssue } from '../marketing-rules/registers.ts'
import type { Services } from '../services.ts'
import { issueNotNewest, registerUnknown } from './problems.ts'
import { registerChecks } from './tables.ts'

export interface RegisterLookUp {
  /** ISO 3166, of whose list. */
  country: string
  /** `2027-Q1`. */
  issue: string
  results: readonly { person: string; listed: boolean }[]
}

const batch = 5000

/**
 * Writes down that people were looked up in a country's list of who declined, with what came of it for each (MKT-10, MKT-14).
 * @throws Problem register-unknown, issue-not-newest (MKT-14), refers-to-nothing for a person who is not held
 */
export async function recordRegisterChecks(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock' | 'controller'>,
  { country, issue, results }: RegisterLookUp,
): Promise<{ checked: number; listed: number }> {
  const register = declinedRegisters.find((one) => one.country === country)
  if (!register) throw registerUnknown({ known: declinedRegisters.map((one) => one.country).join(', ') }, [], 'country')
  const { timeZone } = await services.controller()
  const newest = newestIssue(register, dayInZone(services.clock.now(), timeZone))
  if (issue !== newest) throw issueNotNewest({ newest }, [], 'issue')
  const recordedBy = actorId(tx.actor)
  for (let at = 0; at < results.length; at += batch)
    await tx
      .insert(registerChecks)
      .values(
        results
          .slice(at, at + batch)
          .map(({ person, listed }) => ({ id: newId(), personId: person, country, issue, listed, recordedBy })),
      )
  const listed = results.filter((one) => one.listed).length
  await recordAudit(tx, { action: 'change', details: { register: country, issue, checked: results.length, listed } })
  return { checked: results.length, listed }
}
