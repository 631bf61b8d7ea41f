import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { colleaguesQuery } from '../../crm/person/person-queries.ts'
import { DateField } from '../../platform/fields/date-field.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames, isAnyPurpose } from '../all-purpose-names.ts'
import { caseNumber } from '../cases/case-number.ts'
import styles from './audit.module.css'
import { auditActions, auditRoute } from './audit-screen.ts'
import { actionNames, auditTexts } from './audit-texts.ts'

const purposes = Object.keys(allPurposeNames.entries).filter(isAnyPurpose)

/** Who, what, for which purpose, when, and about one person by id. */
export function AuditFilters() {
  const t = useTexts(auditTexts)
  const actionOf = useTexts(actionNames)
  const purposeOf = useTexts(allPurposeNames)
  const colleagues = useQuery(colleaguesQuery).data?.items ?? []
  const search = auditRoute.useSearch()
  const navigate = useNavigate({ from: '/audit' })
  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...part, peek: undefined }) })
  return (
    <div className={styles.filters}>
      <NativeSelect
        size="sm"
        aria-label={t('who')}
        value={search.actor ?? ''}
        onChange={(event) => set({ actor: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('anybody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name ?? t('key') })),
          ...(['system', 'operator', 'person'] as const).map((value) => ({ value, label: t(value) })),
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('what')}
        value={search.action ?? ''}
        onChange={(event) => set({ action: auditActions.find((one) => one === event.currentTarget.value) })}
        data={[
          { value: '', label: t('anything') },
          ...auditActions.map((value) => ({ value, label: actionOf(value) })),
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('purpose')}
        value={search.purpose ?? ''}
        onChange={(event) => set({ purpose: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('anyPurpose') }, ...purposes.map((value) => ({ value, label: purposeOf(value) }))]}
      />
      {(['since', 'until'] as const).map((end) => (
        <DateField
          key={end}
          size="sm"
          label={t(end)}
          isLabelHidden
          leftSection={<span className={styles.end}>{t(end)}</span>}
          leftSectionWidth={52}
          value={search[end] ?? ''}
          onChange={(day) => set({ [end]: day || undefined })}
        />
      ))}
      {search.person && (
        <span className={styles.person}>
          {t('onePerson', { number: caseNumber(search.person) })}{' '}
          <Button size="sm" onClick={() => set({ person: undefined })}>
            {t('forget')}
          </Button>
        </span>
      )}
    </div>
  )
}
