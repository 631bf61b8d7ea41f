import { recordAudit } from '../../../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../../../data-protection/door/door.ts'
import { policyOf } from '../../../../data-protection/free-text/check-texts.ts'
import { leaveOutDismissed } from '../../../../data-protection/free-text/leave-out-dismissed.ts'
import { readFileName } from '../../../../data-protection/free-text/read-text.ts'
import type { Label } from '../../../../data-protection/purposes/purposes.ts'
import { formatsFor } from '../../../../platform/texts/formats.ts'
import type { RunContext } from './run-context.ts'

/**
 * What a list is called as a source, to the persons on it and to every desk: by the name of its file, unless the name shows something
 * sensitive of them ("cancer patients.csv") and the controller refuses such texts; then by its day (SPE-3). The import itself
 * keeps the name of the file, which only who imported it and officers see. Either way the audit says what was found.
 */
export async function callList(tx: Transaction<'importer'>, context: RunContext): Promise<Label> {
  const { controller, fileName, options, services } = context
  const byName = { da: `listen »${fileName}«`, en: `the list “${fileName}”` }
  const { findings, categories } = await leaveOutDismissed(
    tx,
    services.keyring,
    fileName,
    readFileName(fileName).findings,
  )
  if (findings.length === 0) return byName
  await recordAudit(tx, { action: 'change', details: { fileName: categories, import: context.importId } })
  if ((await policyOf(tx)) === 'warn') return byName
  const day = (language: 'da' | 'en') => formatsFor(language, controller.timeZone, 'plain').day(options.day)
  return { da: `en liste fra ${day('da')}`, en: `a list of ${day('en')}` }
}
