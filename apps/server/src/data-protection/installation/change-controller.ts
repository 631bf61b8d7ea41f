import { recordAudit } from '../audit/record-audit.ts'
import { type Actor, isOfficer, servingRights } from '../door/actor.ts'
import { inputUnusable, roleNotAllowed } from '../http/problems.ts'
import type { Services } from '../services.ts'
import { ensureStandardWordings } from '../wordings/ensure-standard-wordings.ts'
import { type Controller, type ControllerChoices, chosenPurposes, defaultChoices } from './controller.ts'
import type { ControllerChange } from './controller-change.ts'
import { reasonForLonger, topicTwice } from './problems.ts'
import { readController } from './read-controller.ts'
import { readRegistrationNumber } from './read-registration-number.ts'
import { installation } from './tables.ts'

/**
 * Changes who the controller is and what it chose where the law leaves room. Notices follow by themselves: other content is
 * another version at the next use (NOT-16). A new topic gets standard wordings at once (CON-2).
 * @throws Problem role-not-allowed where only an officer may, reason-for-longer, topic-twice
 */
export async function changeController(
  services: Services,
  actor: Actor,
  change: ControllerChange,
): Promise<Controller> {
  const officer = isOfficer(actor)
  if (change.electronicMarketingOnPage && !officer) throw roleNotAllowed({}, [], 'electronicMarketingOnPage')
  return services.door.forPurpose('rights', servingRights(actor), async (tx) => {
    const before = await readController(tx)
    const choices = chosen(before.choices, change, officer)
    await tx.update(installation).set({
      registrationNumber: registered(before, change),
      language: change.language ?? before.language,
      contact: filled({ ...before.contact, ...only(change, ['address', 'phone', 'email', 'website']) }),
      protectionOfficer:
        change.protectionOfficer === undefined
          ? (before.protectionOfficer as Record<string, string> | null)
          : change.protectionOfficer && filled(change.protectionOfficer),
      choices: { ...choices },
    })
    await ensureStandardWordings(tx, { company: before.company, choices })
    // Names only: a phone number or an officer's address is no content of the audit (AUD-1).
    await recordAudit(tx, { action: 'settings', details: { changed: Object.keys(change).sort() } })
    return readController(tx)
  })
}

function registered(before: Controller, { registrationNumber }: ControllerChange): string | null {
  if (registrationNumber === undefined) return before.registrationNumber
  if (!registrationNumber) return null
  const read = readRegistrationNumber(registrationNumber, before.country)
  if (read === undefined)
    throw inputUnusable({}, [
      { pointer: '/registrationNumber', message: before.country === 'DK' ? '12345674' : registrationNumber },
    ])
  return read
}

function chosen(before: ControllerChoices, change: ControllerChange, officer: boolean): ControllerChoices {
  const { purposes, topics, invitationDays, invitationDaysUnsent, invitationReason, electronicMarketingOnPage } = change
  const choices: ControllerChoices = {
    purposes: purposes ? chosenPurposes.filter((purpose) => purposes.includes(purpose)) : before.purposes,
    topics: topics ?? before.topics,
    invitationDays: invitationDays ?? before.invitationDays,
    invitationDaysUnsent: invitationDaysUnsent ?? before.invitationDaysUnsent,
    invitationReason: invitationReason === undefined ? (before.invitationReason ?? null) : invitationReason,
    electronicMarketingOnPage:
      electronicMarketingOnPage === undefined ? before.electronicMarketingOnPage : electronicMarketingOnPage,
    sensitiveText: change.sensitiveText ?? before.sensitiveText ?? 'refuse',
  }
  if (new Set(choices.topics.map(({ id }) => id)).size < choices.topics.length) throw topicTwice({}, [], 'topics')
  const longer = (days: ControllerChoices) =>
    days.invitationDays > defaultChoices.invitationDays ||
    days.invitationDaysUnsent > defaultChoices.invitationDaysUnsent
  const isTouched = [invitationDays, invitationDaysUnsent, invitationReason].some((part) => part !== undefined)
  if (longer(choices) && isTouched && !(officer && choices.invitationReason))
    throw reasonForLonger({}, [], 'invitationReason')
  return choices
}

function only<Key extends keyof ControllerChange>(change: ControllerChange, names: readonly Key[]) {
  return Object.fromEntries(names.flatMap((name) => (change[name] === undefined ? [] : [[name, change[name]]])))
}

/** Without what is empty. */
function filled(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
}
