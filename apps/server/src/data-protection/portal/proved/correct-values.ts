import { eq, sql } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import { toOneLine } from '../../../platform/texts/to-one-line.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { normalizeEmail } from '../../people/normalize-email.ts'
import { normalizePhone } from '../../people/normalize-phone.ts'
import { pinFields } from '../../people/pin-fields.ts'
import { emailAddresses, people, phoneNumbers, postalAddresses } from '../../people/tables.ts'
import { recordRequest } from '../../rights-requests/record-request.ts'
import type { Services } from '../../services.ts'
import { recordSource } from '../../sources/record-source.ts'
import type { Form } from '../read-form.ts'
import type { FieldError, Sent } from '../rendering/view-models.ts'
import { correctionTexts } from './correction-texts.ts'
import { type CorrectableValue, listCorrectable } from './list-correctable.ts'

interface Correction {
  field: CorrectableValue
  value: string
}

/**
 * Corrects values of a person by the person's own word (article 16; REC-1): each has the correction as its source and is pinned,
 * so that no later list brings the wrong one back (REC-4). The case says which fields, not which values.
 * @returns how many changed, or what has to be corrected in the form
 */
export async function correctValues(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  personId: string,
  form: Form,
  language: Language,
): Promise<number | Sent> {
  const fields = await listCorrectable(tx, services, personId, language)
  const t = correctionTexts.in(language)
  const errors: FieldError[] = []
  const corrections: Correction[] = []
  for (const field of fields) {
    const sent = form[field.name]
    if (sent === undefined) continue
    const value = readValue(field, sent, controller)
    if (value === null) errors.push({ field: field.name, message: t(field.type) })
    else if (value !== field.value) corrections.push({ field, value })
  }
  if (errors.length > 0) return { errors, values: form }
  if (corrections.length === 0) return 0
  const sourceId = await recordSource(tx, {
    kind: 'correction',
    fromPerson: true,
    description: correctionTexts.in(controller.language)('source'),
    inBoth: correctionTexts.entries.source,
  })
  for (const correction of corrections) await write(tx, correction)
  const changed = corrections.map(({ field: { table, rowId, column } }) => ({ table, rowId, column }))
  await pinFields(tx, personId, sourceId, changed)
  await tx
    .update(people)
    .set({ version: sql`${people.version} + 1`, changedAt: sql`diskret.clock()` })
    .where(eq(people.id, personId))
  const names = [...new Set(changed.map(({ table, column }) => `${table}.${column}`))]
  await recordRequest(tx, services, { personId, kind: 'rectification', channel: 'page', done: { fields: names } })
  await recordAudit(tx, { action: 'change', personId, details: { fields: names, correction: true } })
  return corrections.length
}

/** @returns the value as it is stored, or null where it cannot be one */
function readValue(field: CorrectableValue, sent: string, { country }: Controller): string | null {
  if (field.type === 'email') return normalizeEmail(sent)
  if (field.type === 'tel') return normalizePhone(sent, [country])
  const text = toOneLine(sent)
  return text === '' || text.length > 200 ? null : text
}

async function write(tx: Transaction<'rights'>, { field: { table, rowId, column }, value }: Correction): Promise<void> {
  if (table === 'people') {
    // Which of the words are which is not guessed.
    await tx.update(people).set({ name: value, givenName: null, familyName: null }).where(eq(people.id, rowId))
  } else if (table === 'email_addresses')
    await tx
      .update(emailAddresses)
      .set({ address: value, refusedAt: null, verifiedAt: null })
      .where(eq(emailAddresses.id, rowId))
  else if (table === 'phone_numbers')
    await tx.update(phoneNumbers).set({ number: value }).where(eq(phoneNumbers.id, rowId))
  else {
    const part = { street: 'street', postal_code: 'postalCode', city: 'city' }[column] ?? 'street'
    await tx
      .update(postalAddresses)
      .set({ [part]: value })
      .where(eq(postalAddresses.id, rowId))
  }
}
