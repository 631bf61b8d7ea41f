import { displayNames } from '@diskret/server/texts/intl-formats'
import { useQuery } from '@tanstack/react-query'
import type { Channel, Purpose } from '../../../platform/purposes/purpose-names.ts'
import { locales, useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { wordingsQuery } from '../person-queries.ts'
import { useItemWords } from '../timeline/timeline.tsx'
import { actTexts } from './act-texts.ts'

/** The wordings that a consent to this may have been given to, the newest version first. */
export function useWordingChoices(asked: {
  purpose: Purpose
  channel: Channel | null
  topic: string | null
}): { value: string; label: string }[] {
  const t = useTexts(actTexts)
  const language = useLanguage()
  const { topic: nameOf } = useItemWords()
  const query = useQuery(wordingsQuery)
  const languages = displayNames(locales[language], { type: 'language' })
  return (query.data?.items ?? [])
    .filter(
      ({ purpose, channel, topic }) =>
        purpose === asked.purpose &&
        channel === asked.channel &&
        (topic === null || asked.topic === null || topic === asked.topic),
    )
    .sort((one, other) => other.version - one.version)
    .map(({ id, version, topic, language: spoken }) => {
      const values = { version, language: languages.of(spoken) ?? spoken }
      return {
        value: id,
        label: topic ? t('wordingAbout', { ...values, topic: nameOf(topic) }) : t('wordingChoice', values),
      }
    })
}
