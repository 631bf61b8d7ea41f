import { Button, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { wordingsQuery } from '../../crm/person/person-queries.ts'
import { MoreMenu } from '../../platform/menus/more-menu.tsx'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, FaultState, Waiting } from '../../platform/page/states.tsx'
import { isLanguage, languageNames, languages, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { groupWordings, type WordingGroup } from './group-wordings.ts'
import { useWordingWords } from './use-wording-words.ts'
import { VersionText } from './version-text.tsx'
import { WordingPreview } from './wording-preview.tsx'
import { wordingTexts } from './wording-texts.ts'
import styles from './wordings.module.css'
import { wordingRoute } from './wordings-screen.ts'
import { WriteVersion } from './write-version.tsx'

/** One question to people: the version in force, an older one beside it, how it looks, and a new one. */
export function WordingPage() {
  const { purpose } = wordingRoute.useParams()
  const { channel, topic } = wordingRoute.useSearch()
  const t = useTexts(wordingTexts)
  const query = useQuery(wordingsQuery)
  const group = groupWordings(query.data?.items ?? []).find(
    (one) => one.purpose === purpose && one.channel === (channel ?? null) && one.topic === (topic ?? null),
  )
  if (group) return <Shown group={group} />
  return (
    <Page title={t('title')} above={[{ label: t('title'), to: '/wordings' }]}>
      {query.error ? (
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Waiting>
          <Skeleton height={240} />
        </Waiting>
      ) : (
        <EmptyState
          title={t('missing')}
          actions={
            <Button component={Link} to="/wordings">
              {t('toList')}
            </Button>
          }
        />
      )}
    </Page>
  )
}

function Shown({ group }: { group: WordingGroup }) {
  const t = useTexts(wordingTexts)
  const words = useWordingWords()
  const reading = useLanguage()
  const { language = reading, against, write } = wordingRoute.useSearch()
  const navigate = useNavigate({ from: '/wordings/$purpose' })
  const versions = group.versions.get(language) ?? []
  const [newest, ...older] = versions
  const compared = older.find(({ version }) => version === against) ?? older[0]
  const next = (newest?.version ?? 0) + 1
  const open = () => void navigate({ search: (before) => ({ ...before, write: true }) })
  const close = () => void navigate({ search: (before) => ({ ...before, write: undefined, against: undefined }) })
  return (
    <Page
      title={words.title(group)}
      above={[{ label: t('title'), to: '/wordings' }]}
      width="wide"
      actions={
        !write && (
          <>
            <Button variant="filled" onClick={open}>
              {t('newVersion')}
            </Button>
            <MoreMenu label={t('more')} entries={[{ letter: 'n', label: t('newVersion'), run: open }]} />
          </>
        )
      }
    >
      <div className={styles.toolbar}>
        <SegmentedControl
          size="sm"
          aria-label={t('language')}
          value={language}
          onChange={(value) =>
            void navigate({
              search: (before) => ({
                ...before,
                against: undefined,
                write: undefined,
                language: isLanguage(value) ? value : undefined,
              }),
            })
          }
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {older.length > 1 && !write && (
          <NativeSelect
            size="sm"
            aria-label={t('compare')}
            value={String(compared?.version ?? '')}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value)
              void navigate({ search: (before) => ({ ...before, against: chosen }) })
            }}
            data={older.map(({ version }) => ({
              value: String(version),
              label: t('versionShort', { number: version }),
            }))}
          />
        )}
      </div>
      {write ? (
        <WriteVersion key={language} group={group} language={language} newest={newest} next={next} onClose={close} />
      ) : newest ? (
        <>
          <div className={styles.beside}>
            <VersionText wording={newest} isInForce />
            {compared ? <VersionText wording={compared} /> : <p className={styles.quiet}>{t('onlyOne')}</p>}
          </div>
          <WordingPreview id={newest.id} language={language} />
        </>
      ) : (
        <EmptyState title={t('none')} actions={<Button onClick={open}>{t('newVersion')}</Button>} />
      )}
    </Page>
  )
}
