import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Load } from '../../../platform/page/states.tsx'
import peekStyles from '../../../platform/panel/peek.module.css'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { timelineQuery } from '../../person/person-queries.ts'
import { usePersonView } from '../../person/person-view.ts'
import { useItemWords } from '../../person/timeline/timeline.tsx'
import { TimelineItemView } from '../../person/timeline/timeline-item.tsx'
import { peekTexts } from './peek-texts.ts'

const most = 3

/** What was written about the person last; the rest stands on the page. */
export function LatestNotes({ desk }: { desk: 'seller-desk' | 'rights' }) {
  const { person } = usePersonView()
  const t = useTexts(peekTexts)
  const words = useItemWords()
  const query = useInfiniteQuery(timelineQuery(person.id, desk, 'notes'))
  return (
    <section aria-labelledby="latest-notes" className={peekStyles.part}>
      <h3 id="latest-notes">{t('latestNotes')}</h3>
      <Load query={query}>
        {({ pages }) => {
          const notes = pages.flatMap(({ items }) => items)
          if (notes.length === 0) return <p className={peekStyles.quiet}>{t('noNotes')}</p>
          return (
            <>
              {notes.slice(0, most).map((item) => (
                <TimelineItemView key={item.id} item={item} words={words} isOld />
              ))}
              {(notes.length > most || query.hasNextPage) && (
                <Anchor component={Link} to={`/people/${person.id}?only=notes`}>
                  {t('allNotes')}
                </Anchor>
              )}
            </>
          )
        }}
      </Load>
    </section>
  )
}
