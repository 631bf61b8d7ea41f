import type { Language } from '../../platform/texts/language.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { type RecordOfProcessing, recordOfProcessing } from './record-of-processing.ts'

/** Makes the record of processing of this installation, as of now; that it was made stands in the audit. */
export async function readRecord(services: Services, actor: Actor, language?: Language): Promise<RecordOfProcessing> {
  const controller = await services.controller()
  return services.door.forPurpose('rights', actor, async (tx) => {
    const { rows } = await tx.client.query<{ recipient: string }>(
      "select distinct recipient from diskret.disclosures where recipient <> 'person' order by 1",
    )
    const recipients = rows.map(({ recipient }) => recipient)
    const record = recordOfProcessing(
      services.tables,
      controller,
      recipients,
      language ?? controller.language,
      services.clock.now().toISOString(),
    )
    await recordAudit(tx, { action: 'export', details: { kind: 'record', version: record.version } })
    return record
  })
}
