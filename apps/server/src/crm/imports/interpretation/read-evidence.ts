import type { SingleField } from './fields.ts'
import type { ConsentEvidence } from './interpreted-row.ts'
import { evidenceFields } from './plan-columns.ts'

/**
 * What a record brings to prove a consent, and which of the four things that CON-33 asks for are not there.
 * @param value the cleaned cell of a field
 * @param date the same for a date: the moment or the calendar date, null if it is none
 * @returns null if all the columns are empty in this record
 */
export function readEvidence(
  value: (field: SingleField) => string | null,
  date: (field: 'consentGivenAt') => string | null,
): ConsentEvidence | null {
  if (evidenceFields.every((field) => value(field) === null)) return null
  const evidence: ConsentEvidence = {
    purpose: value('consentPurpose'),
    topic: value('consentTopic'),
    channel: value('consentChannel'),
    wording: value('consentWording'),
    givenAt: date('consentGivenAt'),
    method: value('consentMethod'),
    source: value('consentSource'),
    missing: [],
  }
  if (evidence.wording === null) evidence.missing.push('consentWording')
  if (evidence.givenAt === null) evidence.missing.push('consentGivenAt')
  if (evidence.method === null) evidence.missing.push('consentMethod')
  if (evidence.source === null) evidence.missing.push('consentSource')
  return evidence
}
