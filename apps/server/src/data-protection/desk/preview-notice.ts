import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { type Language, languages } from '../../platform/texts/language.ts'
import { assessments } from '../assessments/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { mailContext } from '../mail/compose-mail.ts'
import { senderOf } from '../mail/send-waiting-mail.ts'
import { composeInvitationNotice, composeRegistrationNotice } from '../mail-texts/compose-notice-mails.ts'
import type { MailText } from '../mail-texts/mail-text.ts'
import { composeNotice } from '../notices/composing/compose-notice.ts'
import { noticeInputFor, type ToldPurpose } from '../notices/notice-input-for.ts'
import { type Label, purposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'

export const previewedBases = ['invitation', 'legitimate-interest', 'contract', 'consent'] as const
export type PreviewedBasis = (typeof previewedBases)[number]

const mail = z.object({ subject: z.string(), from: z.string(), text: z.string(), html: z.string() })
export const noticePreview = z.object({
  da: mail,
  en: mail,
  /** What the controller has not said yet, without which no notice is one: names of settings. */
  missing: z.array(z.string()),
})
export type NoticePreview = z.output<typeof noticePreview>

const invented: Record<Language, string> = { da: 'Mette Holm', en: 'Mette Holm' }
const held: Label[] = [
  { da: 'navn', en: 'name' },
  { da: 'e-mailadresse', en: 'e-mail address' },
]

/**
 * The mail that people on a list will get, as it will look, in both languages: to an invented person, with a link that leads
 * nowhere.
 * @param source what the list is called
 */
export async function previewNotice(
  tx: Transaction,
  services: Pick<Services, 'tables' | 'settings' | 'clock'>,
  controller: Controller,
  basis: PreviewedBasis,
  source: string,
): Promise<NoticePreview> {
  const told = await toldOf(tx, basis)
  const today = dayInZone(services.clock.now(), controller.timeZone)
  const missing = new Set<string>()
  const compose = (language: Language) => {
    const notice = composeNotice(
      noticeInputFor({
        controller,
        tables: services.tables,
        article: '14',
        purposes: [told],
        source: { description: source, publiclyAccessible: false },
        publicUrl: services.settings.publicUrl,
      }),
      language,
    )
    for (const field of notice.missing) missing.add(String(field))
    const context = mailContext(controller, language)
    const shared = { addressee: { name: invented[language] }, link: `${services.settings.publicUrl}/p/…`, notice }
    const composed: MailText =
      basis === 'invitation'
        ? composeInvitationNotice(context, {
            ...shared,
            held: held.map((label) => label[language]),
            source,
            purpose: purposes.invitation.description[language],
            endsOn: addPeriod(today, `P${controller.choices.invitationDays}D`),
          })
        : composeRegistrationNotice(context, {
            ...shared,
            reason: basis === 'contract' ? 'contract' : basis === 'consent' ? 'staff-entered' : 'legitimate-interest',
          })
    return { ...composed, from: formatSender(senderOf(services, controller)) }
  }
  return {
    ...(Object.fromEntries(languages.map((one) => [one, compose(one)])) as Pick<NoticePreview, 'da' | 'en'>),
    missing: [...missing],
  }
}

const formatSender = ({ name, address }: { name: string; address: string }) => `${name} <${address}>`

async function toldOf(tx: Transaction, basis: PreviewedBasis): Promise<ToldPurpose> {
  if (basis === 'contract') return { purpose: 'customer', basis: 'contract', interest: null }
  if (basis === 'consent') return { purpose: 'marketing', basis: 'consent', interest: null }
  const kind = basis === 'invitation' ? 'invitation' : 'customer-contacts'
  const [signed] = await tx
    .select({ content: assessments.content })
    .from(assessments)
    .where(and(eq(assessments.kind, kind), isNotNull(assessments.signedAt)))
    .orderBy(desc(assessments.version))
    .limit(1)
  const interest = signed?.content?.interest as Label | undefined
  return {
    purpose: basis === 'invitation' ? 'invitation' : 'customer',
    basis: 'legitimate-interest',
    interest: interest?.da && interest.en ? interest : null,
  }
}
