import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import peekStyles from '../../../platform/panel/peek.module.css'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { Company } from '../../company/company-queries.ts'
import { companyTexts } from '../../company/company-texts.ts'

const most = 8

/** Who works there now, each a press away; the rest stands on the page. */
export function CompanyPeopleInShort({ company }: { company: Company }) {
  const t = useTexts(companyTexts)
  const now = company.people.filter(({ endedOn }) => endedOn === null)
  return (
    <section aria-labelledby="peek-people" className={peekStyles.part}>
      <h3 id="peek-people">
        {t('people')} <span className={peekStyles.quiet}>{now.length}</span>
      </h3>
      {now.length === 0 ? (
        <p className={peekStyles.quiet}>{t('nobody')}</p>
      ) : (
        <ul className={peekStyles.list}>
          {now.slice(0, most).map(({ id, personId, name, title, department }) => (
            <li key={id} className={peekStyles.line}>
              <Link to={`/people/${personId}` as string}>{name}</Link>
              <span className={peekStyles.quiet}>{[title, department].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {now.length > most && (
        <Anchor component={Link} to={`/companies/${company.id}`}>
          {t('allPeople', { count: now.length })}
        </Anchor>
      )}
    </section>
  )
}
