import type { Transaction } from '../door/door.ts'
import { type Controller, type ControllerChoices, defaultChoices } from './controller.ts'
import { notSetUp } from './problems.ts'
import { installation } from './tables.ts'

/**
 * Reads who runs this installation.
 * @throws Problem not-set-up before `init` or the first visit's set-up
 */
export async function readController(tx: Transaction): Promise<Controller> {
  const [row] = await tx
    .select({
      company: installation.company,
      registrationNumber: installation.registrationNumber,
      country: installation.country,
      timeZone: installation.timeZone,
      language: installation.language,
      practice: installation.practice,
      contact: installation.contact,
      protectionOfficer: installation.protectionOfficer,
      choices: installation.choices,
      ledgerKeyId: installation.ledgerKeyId,
    })
    .from(installation)
  if (!row) throw notSetUp({})
  return {
    ...row,
    language: row.language === 'en' ? 'en' : 'da',
    protectionOfficer: row.protectionOfficer ?? null,
    choices: { ...defaultChoices, ...(row.choices as Partial<ControllerChoices>) },
  }
}
