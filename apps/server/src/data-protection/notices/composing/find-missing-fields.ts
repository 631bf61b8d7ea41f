import { type InEveryLanguage, languages } from '../../../platform/texts/language.ts'
import { authorityOf } from './authorities.ts'
import type { NoticeInput } from './notice-input.ts'
import { letterOfBasis } from './rights-matrix.ts'

/**
 * What a notice lacks: every field of law.md 6.1 that applies and is empty, in any language.
 * @returns `NOT-C-8 retention` and the like, in the order of the fields; empty when the notice may be used
 */
export function findMissingFields(input: NoticeInput): string[] {
  const missing: string[] = []
  const need = (id: string, field: string, isThere: boolean) => {
    if (!isThere) missing.push(`${id} ${field}`)
  }
  const { controller, dataProtectionOfficer: officer } = input
  need('NOT-C-1', 'controller.name', filled(controller.name))
  // "Contact details" (article 13(1)(a)): one way to reach the controller is demanded, not which.
  const reachable = filled(controller.address) || filled(controller.email) || filled(controller.phone)
  need('NOT-C-1', 'controller.address, email or phone', reachable)
  if (controller.representative) need('NOT-C-1', 'controller.representative', filled(controller.representative.name))
  if (officer)
    need('NOT-C-2', 'dataProtectionOfficer', filled(officer.email) || filled(officer.phone) || filled(officer.address))

  need('NOT-C-3', 'purposes', input.purposes.length > 0)
  input.purposes.forEach((purpose, index) => {
    need('NOT-C-3', `purposes.${index}.name`, both(purpose.name))
    need('NOT-C-3', `purposes.${index}.description`, both(purpose.description))
    if (purpose.basis === 'legal-obligation') need('NOT-C-3', `purposes.${index}.law`, both(purpose.law))
    if (letterOfBasis[purpose.basis] === 'f') need('NOT-C-4', `purposes.${index}.interest`, both(purpose.interest))
  })
  if (input.article === '14') need('NOT-C-5', 'data', input.data.length > 0 && input.data.every(both))

  if (input.recipients) {
    need('NOT-C-6', 'recipients', input.recipients.length > 0)
    input.recipients.forEach((recipient, index) => {
      need(
        'NOT-C-6',
        `recipients.${index}`,
        filled(recipient.name) && both(recipient.role) && filled(recipient.country),
      )
    })
  }
  if (input.transfers) {
    need('NOT-C-7', 'transfers', input.transfers.length > 0)
    input.transfers.forEach((transfer, index) => {
      const said = filled(transfer.recipient) && filled(transfer.country) && filled(transfer.copyAt)
      need('NOT-C-7', `transfers.${index}`, said && both(transfer.safeguard))
    })
  }
  need('NOT-C-8', 'retention', input.retention.length > 0)
  input.retention.forEach((line, index) => {
    need('NOT-C-8', `retention.${index}`, both(line.what) && ('start' in line.rule || both(line.rule)))
  })
  need('NOT-C-9', 'rightsAddress', /^https?:\/\/\S+$/.test(input.rightsAddress))
  const authority = input.authority ?? authorityOf(controller.country, controller.land)
  need('NOT-C-11', 'authority', authority !== null && filled(authority.name) && filled(authority.website))
  if (input.article === '13') need('NOT-C-12', 'provision', both(input.provision?.consequence ?? null))
  if (input.automatedDecisions) {
    need('NOT-C-13', 'automatedDecisions', input.automatedDecisions.length > 0)
    input.automatedDecisions.forEach((decision, index) => {
      need(
        'NOT-C-13',
        `automatedDecisions.${index}`,
        both(decision.name) && both(decision.logic) && both(decision.consequences),
      )
    })
  }
  if (input.article === '14') need('NOT-C-14', 'source', both(input.source?.text ?? null))
  return missing
}

function filled(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}

function both(text: InEveryLanguage | null): boolean {
  return text !== null && languages.every((language) => filled(text[language]))
}
