import { createHash } from 'node:crypto'
import type { Language } from '../../platform/texts/language.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { buildAccountReport } from './build-account-report.ts'
import type { Accounts } from './open-accounts.ts'
import { accountUnknown } from './problems.ts'
import { renderAccountReport } from './render-account-report.ts'

export const accountFormats = ['html', 'json'] as const
export type AccountFormat = (typeof accountFormats)[number]

export interface AccountExport {
  content: string
  /** How many values and places of the account it tells. */
  fields: number
  /** SHA-256 of the content, hex. */
  digest: string
}

/**
 * Makes the access report of an account, open or closed; officers and the operator only. That it was made stands in the audit.
 * @param id of the account
 * @throws Problem account-unknown when nothing is held of it
 */
export async function exportAccount(
  services: Services,
  accounts: Accounts,
  actor: Actor,
  id: string,
  { format, language }: { format: AccountFormat; language?: Language },
): Promise<AccountExport> {
  return services.door.forPurpose('rights', actor, async (tx) => {
    const controller = await services.controller()
    const signIn = await accounts.held(id)
    const report = await buildAccountReport(tx, services, controller, id, signIn, language ?? controller.language)
    const values = report.sections.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields))
    const fields = values.length + report.activity.length
    if (report.sections.length === 0) throw accountUnknown({})
    const content =
      format === 'html' ? renderAccountReport(report, controller.timeZone) : `${JSON.stringify(report, null, 2)}\n`
    const digest = createHash('sha256').update(content).digest('hex')
    await recordAudit(tx, { action: 'export', details: { account: id, format, fields, digest } })
    return { content, fields, digest }
  })
}
