import type { Category } from '@diskret/sensitive-text'
import type { InputFault } from '../../platform/problems/problem.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { namesOf } from './category-names.ts'
import { leaveOutDismissed } from './leave-out-dismissed.ts'
import { sensitiveText } from './problems.ts'
import { proposeWording, readText, readTitle } from './read-text.ts'

/** What somebody is about to save. */
export interface WrittenText {
  /** Name of the field in the request: `text`. */
  field: string
  text: string
  /** A job title. */
  isTitle?: boolean
}

/**
 * Refuses to save what reveals sensitive data, says why, and proposes a neutral wording (SPE-3); where the controller chose to
 * warn, it is saved and waits in the officer's queue. What somebody has judged not sensitive passes (SPE-8). PostgreSQL
 * takes no text that was not looked at here: a trigger asks for it.
 * @throws Problem sensitive-text, with each field, the reason and the proposal
 */
export async function checkTexts(
  tx: Transaction,
  { keyring }: Pick<Services, 'keyring'>,
  texts: readonly (WrittenText | undefined)[],
): Promise<void> {
  const faults: InputFault[] = []
  const categories = new Set<Category>()
  for (const written of texts) {
    if (!written) continue
    const found = (written.isTitle ? readTitle : readText)(written.text, 'live').findings
    const reading = await leaveOutDismissed(tx, keyring, written.text, found)
    if (reading.findings.length === 0) continue
    for (const category of reading.categories) categories.add(category)
    const proposal = proposeWording(written.text, reading.findings)
    const words = reading.findings.map(({ start, end }) => `“${written.text.slice(start, end)}”`).join(', ')
    faults.push({ pointer: `/${written.field}`, message: proposal ? `${words} → “${proposal}”` : words })
  }
  if (faults.length > 0) {
    if ((await policyOf(tx)) === 'refuse') throw sensitiveText(namesOf([...categories]), faults)
    await recordAudit(tx, { action: 'change', details: { warned: [...categories] } })
  }
  await attestTexts(
    tx,
    texts.flatMap((written) => (written ? [written.text] : [])),
  )
}

/** Says to PostgreSQL that these texts were looked at; for what was checked before, such as a text that is put back. */
export async function attestTexts(tx: { client: Transaction['client'] }, texts: readonly string[]): Promise<void> {
  for (const text of texts) await tx.client.query('select diskret.attest_text($1)', [text])
}

/** @returns what the controller chose for texts that show something sensitive */
export async function policyOf(tx: { client: Transaction['client'] }): Promise<'refuse' | 'warn'> {
  const { rows } = await tx.client.query<{ policy: 'refuse' | 'warn' }>('select diskret.text_policy() as policy')
  return rows[0]!.policy
}
