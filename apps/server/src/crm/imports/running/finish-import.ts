import { recordAudit } from '../../../data-protection/audit/record-audit.ts'
import type { Actor } from '../../../data-protection/door/actor.ts'
import type { RunContext } from './committing/run-context.ts'
import { holdTexts } from './hold-texts.ts'
import { dropImportFile } from './import-files.ts'
import { readImportRecord, updateImportRecord } from './import-record.ts'
import type { ImportState } from './import-state.ts'
import { summarize } from './summarize.ts'

/**
 * Ends a run: counts, one entry in the audit log, the staged values gone, the copy of the file gone.
 * @returns the import as it is kept
 */
export async function finishImport(context: RunContext, actor: Actor): Promise<Omit<ImportState, 'id' | 'state'>> {
  const { services, importId, options } = context
  const outcome = await services.door.forImport(actor, async (tx) => {
    const record = await readImportRecord(tx, importId)
    const { sheets, ...summary } = await summarize(tx.client, importId)
    const kept = { ...(record.outcome as Omit<ImportState, 'id' | 'state'>), ...summary }
    if (kept.sheets)
      kept.sheets = kept.sheets.map((sheet) => ({ ...sheet, counts: sheets[sheet.name] ?? sheet.counts }))
    await holdTexts(tx, importId)
    await tx.client.query('delete from diskret.import_staging where import_id = $1', [importId])
    await updateImportRecord(tx, importId, {
      state: 'done',
      step: 'ended',
      outcome: kept,
      endedAt: services.clock.now(),
    })
    await recordAudit(tx, {
      action: 'import',
      details: { import: importId, digest: record.fileDigest, basis: options.basis, ...summary.counts },
    })
    return kept
  })
  await dropImportFile(services.settings.dataFolder, importId)
  return outcome
}
