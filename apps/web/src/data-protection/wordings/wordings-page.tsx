import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { wordingsQuery } from '../../crm/person/person-queries.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, Load } from '../../platform/page/states.tsx'
import { channels, purposeNames } from '../../platform/purposes/purpose-names.ts'
import { languageNames, languages } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import table from '../plain-table.module.css'
import { groupWordings, type Wording, type WordingGroup } from './group-wordings.ts'
import { useWordingWords } from './use-wording-words.ts'
import { wordingTexts } from './wording-texts.ts'
import styles from './wordings.module.css'

/** Every question that asks for consent, and the version of it that is in force. */
export function WordingsPage() {
  const t = useTexts(wordingTexts)
  const words = useWordingWords()
  const query = useQuery(wordingsQuery)
  return (
    <Page title={t('title')} width="settings">
      <p className={styles.quiet}>{t('lead')}</p>
      <Load query={query} skeleton={<Skeleton height={360} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <div className={styles.list}>
              <table className={table.table} data-roomy>
                <thead>
                  <tr>
                    <th scope="col">{t('purpose')}</th>
                    <th scope="col">{t('channel')}</th>
                    <th scope="col">{t('topic')}</th>
                    {languages.map((language) => (
                      <th key={language} scope="col">
                        {languageNames[language]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {groupWordings(items)
                    .toSorted(inOrder)
                    .map((group) => (
                      <tr key={group.id}>
                        <th scope="row">
                          <Link
                            to="/wordings/$purpose"
                            params={{ purpose: group.purpose }}
                            search={{
                              ...(group.channel && { channel: group.channel }),
                              ...(group.topic && { topic: group.topic }),
                            }}
                          >
                            {words.purpose(group)}
                          </Link>
                        </th>
                        <td>{words.channel(group)}</td>
                        <td>{words.topic(group)}</td>
                        {languages.map((language) => (
                          <td key={language} data-version={languageNames[language]}>
                            <InForce wording={group.versions.get(language)?.[0]} />
                          </td>
                        ))}
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Load>
    </Page>
  )
}

const order = Object.keys(purposeNames.entries)

/** The purposes as they stand everywhere, what asks about all channels and topics first. */
function inOrder(one: WordingGroup, other: WordingGroup): number {
  const place = ({ purpose, channel, topic }: WordingGroup) => [
    order.indexOf(purpose),
    channel === null ? 0 : 1 + channels.indexOf(channel),
    topic === null ? 0 : 1,
  ]
  const [first, second] = [place(one), place(other)]
  return first.map((figure, index) => figure - second[index]!).find((difference) => difference !== 0) ?? 0
}

function InForce({ wording }: { wording: Wording | undefined }) {
  const t = useTexts(wordingTexts)
  if (!wording) return <span className={styles.quiet}>{t('none')}</span>
  return (
    <>
      {t('versionShort', { number: wording.version })}{' '}
      <span className={styles.quiet}>{t(wording.usedSince ? 'used' : 'notUsed')}</span>
    </>
  )
}
