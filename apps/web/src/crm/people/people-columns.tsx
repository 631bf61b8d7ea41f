import { useMemo } from 'react'
import { RowLink } from '../../platform/routing/row-link.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './people.module.css'
import { peopleTexts } from './people-texts.ts'
import { PurposeChips } from './purpose-chips.tsx'
import type { PersonRow } from './use-people.ts'
import { usePeopleChanges } from './use-people-changes.ts'

/** When somebody was in touch with a person last. */
export function LastContact({ at }: { at: string | null }) {
  const t = useTexts(peopleTexts)
  const { relative, moment } = useFormats()
  return at ? (
    <time dateTime={at} title={moment(at)}>
      {relative(at)}
    </time>
  ) : (
    <span>{t('never')}</span>
  )
}

/** The columns of the list of people, those that the reader may change with how. */
export function usePeopleColumns(): ListColumn<PersonRow>[] {
  const t = useTexts(peopleTexts)
  const { relative, shortDay, list } = useFormats()
  const edit = usePeopleChanges()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('name'),
        width: 176,
        isFixed: true,
        edit: edit.name,
        sort: { first: 'name', second: '-name', firstIs: 'ascending' },
        cell: ({ id, name }) => (
          <RowLink to={`/people/${id}`} className={styles.name}>
            {name}
          </RowLink>
        ),
      },
      { id: 'title', label: t('jobTitle'), width: 120, edit: edit.title, cell: ({ title }) => title ?? t('never') },
      { id: 'company', label: t('company'), width: 264, cell: ({ company }) => company ?? t('never') },
      { id: 'states', label: t('mayBeUsed'), width: 198, cell: ({ states }) => <PurposeChips states={states} /> },
      {
        id: 'task',
        label: t('nextTask'),
        width: 212,
        cell: ({ nextTask }) =>
          nextTask ? (
            <span className={styles.task}>
              <span>{nextTask.title}</span>
              {nextTask.dueOn && <span className={styles.quiet}>{relative(nextTask.dueOn)}</span>}
            </span>
          ) : (
            t('never')
          ),
      },
      {
        id: 'contact',
        label: t('lastContact'),
        width: 124,
        sort: { first: '-last_contact', second: 'last_contact', firstIs: 'descending' },
        cell: ({ lastContactAt }) => <LastContact at={lastContactAt} />,
      },
      {
        id: 'owner',
        label: t('owner'),
        width: 120,
        isHidden: true,
        edit: edit.owner,
        cell: ({ owner }) => owner?.name ?? t('never'),
      },
      {
        id: 'email',
        label: t('email'),
        width: 220,
        isHidden: true,
        edit: edit.email,
        cell: ({ emails }) => emails[0] ?? t('never'),
      },
      {
        id: 'phone',
        label: t('phone'),
        width: 140,
        isHidden: true,
        edit: edit.phone,
        cell: ({ phones }) => phones[0] ?? t('never'),
      },
      { id: 'city', label: t('city'), width: 120, isHidden: true, cell: ({ city }) => city ?? t('never') },
      {
        id: 'tags',
        label: t('tags'),
        width: 160,
        isHidden: true,
        edit: edit.tags,
        cell: ({ tags }) => list(tags) || t('never'),
      },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 110,
        isHidden: true,
        sort: { first: '-recorded_at', second: 'recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ],
    [t, relative, shortDay, list, edit],
  )
}
