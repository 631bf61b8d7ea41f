import { Anchor, Button, Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ApiProblem } from '../../../platform/api/problem.ts'
import { FaultState, Waiting } from '../../../platform/page/states.tsx'
import { Facts } from '../../../platform/panel/facts.tsx'
import { panelTexts } from '../../../platform/panel/panel-texts.ts'
import peekStyles from '../../../platform/panel/peek.module.css'
import { SidePanel } from '../../../platform/panel/side-panel.tsx'
import { useSession } from '../../../platform/session/session.ts'
import { Breakable } from '../../../platform/texts/breakable.tsx'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { type Company, companyDeskOf, companyQuery } from '../../company/company-queries.ts'
import { companyTexts } from '../../company/company-texts.ts'
import { CompanyNotes, CompanyTasks } from '../../company/company-work.tsx'
import { companiesTexts } from '../companies-texts.ts'
import type { CompanyRow } from '../use-companies.ts'
import { CompanyPeopleInShort } from './company-people-in-short.tsx'

/** Whoever goes through the list reads only what they rest at. */
const rest = 200

interface CompanyPeekProps {
  id: string
  /** What the list knows already; nothing where the company is not in it. */
  row: CompanyRow | undefined
  onClose: () => void
}

/** A look at one company beside the list: what it is, who works there, what is to be done, the latest notes. */
export function CompanyPeek({ id, row, onClose }: CompanyPeekProps) {
  const t = useTexts(companyTexts)
  const inPanel = useTexts(panelTexts)
  const desk = companyDeskOf(useSession().roles)
  const [rested] = useDebouncedValue(id, rest)
  const query = useQuery({ ...companyQuery(id, desk), enabled: rested === id })
  const company = query.data
  const work = desk === 'marketing' ? undefined : desk
  const isMissing = query.error instanceof ApiProblem && query.error.status === 404
  const shown = company ?? row
  return (
    <SidePanel
      title={shown?.name ?? (isMissing ? t('notFound') : t('company'))}
      actions={
        !isMissing && (
          <Button component={Link} to={`/companies/${id}`} size="sm">
            {inPanel('open')}
          </Button>
        )
      }
      onClose={onClose}
    >
      <div className={peekStyles.peek}>
        {shown && !isMissing && <CompanyFacts company={shown} lastContactAt={row?.lastContactAt ?? null} />}
        {company ? (
          <div key={id} className={peekStyles.peek}>
            <CompanyPeopleInShort company={company} />
            {work && (
              <>
                <div className={peekStyles.part}>
                  <CompanyTasks companyId={id} desk={work} />
                </div>
                <div className={peekStyles.part}>
                  <CompanyNotes companyId={id} desk={work} most={3} />
                </div>
              </>
            )}
          </div>
        ) : isMissing ? (
          <p>{t('notFoundWhy')}</p>
        ) : query.error ? (
          <FaultState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Waiting>
            <div className={peekStyles.peek}>
              <Skeleton height={120} />
              <Skeleton height={80} />
              <Skeleton height={120} />
            </div>
          </Waiting>
        )}
      </div>
    </SidePanel>
  )
}

function CompanyFacts({ company, lastContactAt }: { company: Company | CompanyRow; lastContactAt: string | null }) {
  const t = useTexts(companiesTexts)
  const { relative } = useFormats()
  const { street, postalCode, city, registrationNumber, industry, employees, website, owner } = company
  const place = [postalCode, city].filter(Boolean).join(' ')
  return (
    <Facts
      facts={[
        [t('address'), [street, place].filter(Boolean).join(', ')],
        [t('number'), registrationNumber],
        [t('industry'), industry],
        [t('employees'), employees],
        [
          t('website'),
          website && (
            <Anchor href={website} rel="noreferrer noopener" target="_blank">
              <Breakable text={website.replace(/^https?:\/\//, '').replace(/\/$/, '')} />
            </Anchor>
          ),
        ],
        [t('owner'), owner?.name],
        [t('lastContact'), lastContactAt && relative(lastContactAt)],
      ]}
    />
  )
}
