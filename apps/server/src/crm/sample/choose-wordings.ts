import { createHash } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { type Channel, wordings } from '../../data-protection/consents/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Controller, ControllerChoices } from '../../data-protection/installation/controller.ts'
import { installation } from '../../data-protection/installation/tables.ts'
import { standardWording } from '../../data-protection/notices/composing/standard-wording.ts'
import type { PermissionPurpose } from '../../data-protection/purposes/purposes.ts'
import { newId } from '../../platform/identifiers/new-id.ts'

const wineTopics: ControllerChoices['topics'] = [
  { id: 'news', da: 'nye vine', en: 'new wines' },
  { id: 'tastings', da: 'smagninger', en: 'tastings' },
  { id: 'offers', da: 'tilbud til vinkort', en: 'offers for wine lists' },
]

/**
 * The topics of the newsletter: those that the controller has, else those of a wine importer, which are then its own.
 * @param controller gets them too
 */
export async function chooseTopics(tx: Transaction<'rights'>, controller: Controller): Promise<string[]> {
  if (controller.choices.topics.length === 0) {
    controller.choices.topics = wineTopics
    await tx.update(installation).set({ choices: { ...controller.choices } })
  }
  return controller.choices.topics.map(({ id }) => id)
}

/**
 * The newest Danish wording with which a consent is asked; where there is none yet, the standard one becomes it.
 * @param since when it came into use
 * @returns its id
 */
export async function chooseWording(
  tx: Transaction<'rights'>,
  controller: Controller,
  asked: { purpose: PermissionPurpose; topic: string | null; channel: Channel },
  since: Date,
): Promise<string> {
  const { purpose, topic, channel } = asked
  const [known] = await tx
    .select({ id: wordings.id })
    .from(wordings)
    .where(
      and(
        eq(wordings.purpose, purpose),
        topic === null ? isNull(wordings.topic) : eq(wordings.topic, topic),
        eq(wordings.channel, channel),
        eq(wordings.language, 'da'),
      ),
    )
    .orderBy(desc(wordings.version))
    .limit(1)
  if (known) return known.id
  const label = controller.choices.topics.find(({ id }) => id === topic)?.da ?? null
  const text = standardWording(channel, 'statement', controller.company, label, 'da')
  const id = newId()
  await tx.insert(wordings).values({
    id,
    purpose,
    topic,
    channel,
    language: 'da',
    version: 1,
    text,
    digest: createHash('sha256').update(text).digest('hex'),
    usedSince: since,
  })
  return id
}
