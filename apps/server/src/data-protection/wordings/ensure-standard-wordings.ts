import type { Language } from '../../platform/texts/language.ts'
import { languages } from '../../platform/texts/language.ts'
import type { Channel } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { standardWording, type WordingSubject } from '../notices/composing/standard-wording.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'
import { addWording } from './add-wording.ts'
import { findWording } from './find-wording.ts'

/** What may be asked for, each with a wording of its own (CON-2). */
const asked: readonly { purpose: PermissionPurpose; channel: Channel | null; subject: WordingSubject }[] = [
  { purpose: 'customer', channel: null, subject: 'register' },
  { purpose: 'prospecting', channel: null, subject: 'register' },
  { purpose: 'prospecting', channel: 'email', subject: 'email' },
  { purpose: 'prospecting', channel: 'telephone', subject: 'telephone' },
  { purpose: 'prospecting', channel: 'post', subject: 'post' },
  { purpose: 'marketing', channel: 'email', subject: 'email' },
  { purpose: 'marketing', channel: 'telephone', subject: 'telephone' },
  { purpose: 'marketing', channel: 'post', subject: 'post' },
  { purpose: 'profiling', channel: null, subject: 'profiling' },
]

/**
 * What a contact is about where no topic is named, so that a yes to being called about business and one to being called with
 * offers are two sentences (CON-2). Marketing names the company's goods and services (MKT-2).
 */
const aboutOf: Partial<Record<PermissionPurpose, Record<Language, string>>> = {
  customer: { da: 'det, jeg køber og får hjælp til', en: 'what I buy and need help with' },
  prospecting: { da: 'et muligt samarbejde', en: 'possible business' },
}

/**
 * Adds the standard wording of each purpose, channel, topic and language that has none: at the set-up, and when the controller
 * names a new topic.
 * @returns how many were added
 */
export async function ensureStandardWordings(
  tx: Transaction<'rights'>,
  { company, choices }: Pick<Controller, 'company' | 'choices'>,
): Promise<number> {
  let added = 0
  for (const { purpose, channel, subject } of asked)
    for (const language of languages)
      for (const topic of [null, ...(subject === 'profiling' ? [] : choices.topics)]) {
        const key = { purpose, channel, language, topic: topic?.id ?? null }
        const found = await findWording(tx, key)
        if (found && found.topic === key.topic) continue
        const about = topic?.[language] ?? aboutOf[purpose]?.[language] ?? null
        await addWording(tx, key, wordingText(subject, company, about, language))
        added++
      }
  return added
}

/** The sentence on withdrawal stands in the wording itself: it is given before the yes (CON-3; MFL § 10(1)). */
function wordingText(subject: WordingSubject, company: string, topic: string | null, language: Language): string {
  const withdrawal = {
    da: 'Jeg kan altid trække mit samtykke tilbage.',
    en: 'I can withdraw my consent at any time.',
  }
  return `${standardWording(subject, 'statement', company, topic, language)} ${withdrawal[language]}`
}
