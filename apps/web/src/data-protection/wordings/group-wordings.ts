import type { paths } from '../../platform/api/schema.d.ts'

export type Wording = paths['/api/wordings']['get']['responses'][200]['content']['application/json']['items'][number]

/** What one question to a person is about; it has a text in each language, and versions of each. */
export interface WordingGroup {
  id: string
  purpose: Wording['purpose']
  channel: Wording['channel']
  topic: string | null
  /** By language, the newest version first. */
  versions: ReadonlyMap<string, readonly Wording[]>
}

/** @returns the wordings by what they ask, in the order of the API */
export function groupWordings(items: readonly Wording[]): WordingGroup[] {
  const groups = Map.groupBy(items, ({ purpose, channel, topic }) => [purpose, channel, topic].join(' '))
  return [...groups].map(([id, those]) => {
    const { purpose, channel, topic } = those[0]!
    const byLanguage = Map.groupBy(those, ({ language }) => language)
    const versions = new Map(
      [...byLanguage].map(([language, list]) => [language, list.toSorted((one, other) => other.version - one.version)]),
    )
    return { id, purpose, channel, topic, versions }
  })
}
