import { asc, ne } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import { wordings } from '../../consents/tables.ts'
import type { Transaction } from '../../door/door.ts'
import type { ConsentSubject } from './consent-labels.ts'

/** A wording that may be asked with now: the latest version of its purpose, topic and channel. */
export interface AskableWording extends ConsentSubject {
  id: string
  language: Language
  text: string
}

/**
 * The wordings in force for a reader: of each purpose, topic and channel the latest version in their language, else in the
 * other one. Where marketing has topics, each is asked by itself and nothing
 * is asked across them (CON-2).
 */
export async function listAskableWordings(tx: Transaction, language: Language): Promise<AskableWording[]> {
  const rows = await tx
    .select({
      id: wordings.id,
      purpose: wordings.purpose,
      topic: wordings.topic,
      channel: wordings.channel,
      language: wordings.language,
      text: wordings.text,
    })
    .from(wordings)
    // What is sensitive is asked about where it is said, never in a form that everybody gets (SPE-5).
    .where(ne(wordings.purpose, 'sensitive'))
    .orderBy(asc(wordings.version))
  const latest = new Map<string, AskableWording>()
  const ofReader = (row: { language: string }) => Number(row.language === language)
  // The later version replaces the earlier one, and the reader's language the other.
  for (const row of rows.toSorted((one, other) => ofReader(one) - ofReader(other)))
    latest.set(keyOf(row), { ...row, language: row.language === 'en' ? 'en' : 'da' })
  const found = [...latest.values()]
  const hasTopics = found.some(({ purpose, topic }) => purpose === 'marketing' && topic !== null)
  return found
    .filter(({ purpose, topic }) => (purpose === 'marketing' ? !hasTopics || topic !== null : topic === null))
    .sort((one, other) => orderOf(one) - orderOf(other) || nameOf(one).localeCompare(nameOf(other)))
}

/** A text that is the same for the same purpose, topic and channel only. */
export const keyOf = ({ purpose, topic, channel }: ConsentSubject) => `${purpose}/${topic ?? ''}/${channel ?? ''}`

/** The name of the form's field: `register`, `telephone`, `marketing-wine-email`. */
export function nameOf({ purpose, topic, channel }: ConsentSubject): string {
  if (purpose === 'prospecting' && channel !== 'email') return channel ?? 'register'
  return [purpose, topic, channel].filter((part) => part !== null).join('-')
}

const purposesInOrder = ['prospecting', 'customer', 'marketing', 'profiling']
const channelsInOrder = [null, 'telephone', 'post', 'email']
/** News come by e-mail first, business by telephone. */
const channelsOfMarketing = [null, 'email', 'telephone', 'post']

const orderOf = ({ purpose, channel }: ConsentSubject) =>
  purposesInOrder.indexOf(purpose) * 10 +
  (purpose === 'marketing' ? channelsOfMarketing : channelsInOrder).indexOf(channel)
