import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, asc, eq, like, or, sql } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import { type ConsentStatus, consents, wordings } from '../../consents/tables.ts'
import type { DeclaredTable } from '../../declarations/personal-table.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { pageLink } from '../../mail/compose-mail.ts'
import { noticeVersions } from '../../notices/tables.ts'
import { purposes } from '../../purposes/purposes.ts'
import type { Services } from '../../services.ts'
import { authorityFor } from '../page-context.ts'
import type { ConsentReceipt, ReceiptConsent } from '../rendering/consent-receipt.ts'
import { type ConsentSubject, labelConsent } from './consent-labels.ts'
import { evidenceBegins } from './evidence-of-page.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const states: Partial<Record<ConsentStatus, ReceiptConsent['state']>> = {
  ConsentGiven: 'given',
  RenewedConsentGiven: 'renewed',
  ConsentRefused: 'refused',
  ConsentWithdrawn: 'withdrawn',
}

/** How long a consent is good for where nothing ends it earlier (CON-34). */
const usualValidity = 'P24M'
/** The data of a consent goes with its last basis, the proof six months after its end (CON-24). */
const retention = 'P6M'

/** Tables of what a channel needs, beside the person's own. */
const tablesOfChannel = { email: 'email_addresses', telephone: 'phone_numbers', post: 'postal_addresses' }
const methods = ['web', 'double-opt-in', 'paper', 'telephone', 'in-person'] as const

/**
 * The receipt of what somebody answered or withdrew, as it stands now (CON-25; ISO/IEC TS 27560).
 * @param number of the submission, or the id of one consent
 * @returns null when the person has no such answers
 */
export async function readReceipt(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'keyring' | 'settings' | 'tables'>,
  controller: Controller,
  personId: string,
  number: string,
  language: Language,
): Promise<ConsentReceipt | null> {
  if (!uuid.test(number)) return null
  const rows = await tx
    .select({
      id: consents.id,
      purpose: consents.purpose,
      topic: consents.topic,
      channel: consents.channel,
      status: consents.status,
      givenAt: consents.givenAt,
      endedAt: consents.endedAt,
      expiresOn: consents.expiresOn,
      method: consents.method,
      shownIn: consents.language,
      recipients: consents.recipients,
      wording: wordings.text,
      noticeVersion: noticeVersions.version,
      noticeDigest: noticeVersions.digest,
      noticeAt: noticeVersions.recordedAt,
    })
    .from(consents)
    .leftJoin(wordings, eq(wordings.id, consents.wordingId))
    .leftJoin(noticeVersions, eq(noticeVersions.id, consents.noticeVersionId))
    .where(
      and(
        eq(consents.personId, personId),
        or(like(consents.evidence, `${evidenceBegins(number)}%`), eq(consents.id, number)),
      ),
    )
    .orderBy(sql`${consents.channel} nulls first`, asc(consents.id))
  const told = rows.filter(({ status }) => states[status] !== undefined)
  const [first] = told
  if (!first) return null
  const { timeZone, country, company, contact } = controller
  const authority = authorityFor(controller)
  const isEnd = first.status === 'ConsentWithdrawn'
  const at = (isEnd ? first.endedAt : first.givenAt) ?? first.givenAt
  return {
    receiptId: number,
    recordId: first.id,
    subjectId: personId,
    eventTime: (at ?? new Date(0)).toISOString(),
    method: methods.find((method) => method === first.method) ?? 'web',
    language: first.shownIn ?? language,
    notice: {
      id: String(first.noticeVersion ?? ''),
      date: first.noticeAt ? dayInZone(first.noticeAt, timeZone) : '',
      digest: first.noticeDigest ?? '',
      address: `${services.settings.publicUrl}/privacy`,
    },
    controller: {
      id: 'controller',
      name: company,
      address: contact.address ?? contact.website ?? country,
      contact: contact.email ?? contact.phone ?? contact.website ?? '',
    },
    authority: {
      id: 'authority',
      name: authority.name,
      address: authority.address ?? authority.website,
      contact: authority.email ?? authority.website,
    },
    jurisdiction: country,
    storageCountry: country,
    rightsAddress: pageLink(services, { kind: 'person', id: personId }),
    rights: ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A77'],
    consents: told.map((row) => ({
      state: states[row.status]!,
      label: labelConsent(row, controller, language),
      wording: row.wording ?? '',
      purposeTerm: purposes[row.purpose].term,
      data: dataOf(services.tables, row, language),
      recipients: row.recipients.map((name) => ({ id: name, name, address: '', contact: '' })),
      validity:
        row.givenAt && row.expiresOn ? validityOf(dayInZone(row.givenAt, timeZone), row.expiresOn) : usualValidity,
      retention,
    })),
  }
}

function validityOf(from: string, until: string): string {
  if (addPeriod(from, usualValidity) === until) return usualValidity
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).toString()
}

/** The kinds of data that a consent is about, from the declarations: those of its channel, or all that its purpose reads. */
function dataOf(
  tables: readonly DeclaredTable[],
  { purpose, channel }: ConsentSubject,
  language: Language,
): { term: string; label: string }[] {
  const wanted = channel === null ? Object.values(tablesOfChannel) : [tablesOfChannel[channel]]
  const found = new Map<string, { term: string; label: string }>()
  for (const table of tables.filter(({ name }) => name === 'people' || wanted.includes(name)))
    for (const column of table.columns.values())
      if (column.personal && column.purposes.includes(purpose))
        found.set(column.label[language], { term: column.category, label: column.label[language] })
  return [...found.values()]
}
