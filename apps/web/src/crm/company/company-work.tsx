import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Load } from '../../platform/page/states.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { NoteText } from '../person/notes/note-text.tsx'
import styles from './company.module.css'
import { companyNotesQuery, companyTasksQuery } from './company-queries.ts'
import { companyTexts } from './company-texts.ts'

interface WorkProps {
  companyId: string
  desk: 'seller-desk' | 'rights'
}

/** Open tasks about anybody who works there. */
export function CompanyTasks({ companyId, desk }: WorkProps) {
  const t = useTexts(companyTexts)
  const { relative } = useFormats()
  const query = useQuery(companyTasksQuery(companyId, desk))
  return (
    <section aria-labelledby="company-tasks" className={styles.section}>
      <h2 id="company-tasks">{t('tasks')}</h2>
      <Load query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.quiet}>{t('noTasks')}</p>
          ) : (
            <ul className={styles.rows}>
              {items.map(({ id, title, person, dueOn }) => (
                <li key={id} className={styles.task}>
                  <span>{title}</span>
                  <span className={styles.quiet}>
                    <Link to="/people/$personId" params={{ personId: person.id }}>
                      {person.name}
                    </Link>
                    {dueOn && ` · ${t('dueOn', { day: relative(dueOn) })}`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  )
}

/**
 * What was written about anybody who works there, the latest first.
 * @param most so many stand there, and the rest on the page
 */
export function CompanyNotes({ companyId, desk, most }: WorkProps & { most?: number }) {
  const t = useTexts(companyTexts)
  const { relative, exact, list } = useFormats()
  const query = useInfiniteQuery(companyNotesQuery(companyId, desk))
  return (
    <section aria-labelledby="company-notes" className={styles.section}>
      <h2 id="company-notes">{t('notes')}</h2>
      <Load query={query}>
        {({ pages }) => {
          const notes = pages.flatMap(({ items }) => items)
          if (notes.length === 0) return <p className={styles.quiet}>{t('noNotes')}</p>
          return (
            <>
              {notes.slice(0, most).map(({ id, text, people, authorName, recordedAt }) => (
                <article key={id} className={styles.note}>
                  <p className={styles.quiet}>
                    {t('noteAbout', { people: list(people.map(({ name }) => name)) })}
                    {' · '}
                    <time dateTime={recordedAt} title={exact(recordedAt)}>
                      {t('noteBy', { who: authorName ?? t('accountClosed'), when: relative(recordedAt) })}
                    </time>
                  </p>
                  <NoteText text={text} />
                </article>
              ))}
              {most !== undefined && (notes.length > most || query.hasNextPage) && (
                <Link to="/companies/$companyId" params={{ companyId }}>
                  {t('allNotes')}
                </Link>
              )}
              {most === undefined && query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('older')}
                </Button>
              )}
            </>
          )
        }}
      </Load>
    </section>
  )
}
