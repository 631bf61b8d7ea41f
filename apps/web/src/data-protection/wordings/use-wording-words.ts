import { useQuery } from '@tanstack/react-query'
import { channelNames, purposeNames } from '../../platform/purposes/purpose-names.ts'
import { controllerQuery } from '../../platform/session/controller.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { WordingGroup } from './group-wordings.ts'
import { wordingTexts } from './wording-texts.ts'

/** Says what a wording asks for. */
export function useWordingWords() {
  const t = useTexts(wordingTexts)
  const purposeOf = useTexts(purposeNames)
  const channelOf = useTexts(channelNames)
  const language = useLanguage()
  const topics = useQuery(controllerQuery).data?.topics
  const topic = (id: string | null) =>
    id === null ? t('anyTopic') : (topics?.find((one) => one.id === id)?.[language] ?? id)
  return {
    purpose: ({ purpose }: Pick<WordingGroup, 'purpose'>) => purposeOf(purpose),
    channel: ({ channel }: Pick<WordingGroup, 'channel'>) => (channel ? channelOf(channel) : t('anyChannel')),
    topic: ({ topic: id }: Pick<WordingGroup, 'topic'>) => topic(id),
    title: ({ purpose, channel, topic: id }: Pick<WordingGroup, 'purpose' | 'channel' | 'topic'>) =>
      [purposeOf(purpose), channel && channelOf(channel).toLowerCase(), id && topic(id)].filter(Boolean).join(', '),
  }
}
