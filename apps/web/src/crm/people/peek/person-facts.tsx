import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Facts } from '../../../platform/panel/facts.tsx'
import peekStyles from '../../../platform/panel/peek.module.css'
import { useMay } from '../../../platform/session/session.ts'
import { Breakable } from '../../../platform/texts/breakable.tsx'
import { showPhone } from '../../../platform/texts/show-phone.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { mayReach } from '../../person/may-reach.ts'
import type { Person } from '../../person/person-queries.ts'
import { LastContact } from '../people-columns.tsx'
import { peopleTexts } from '../people-texts.ts'
import type { PersonRow } from '../use-people.ts'

/** Who it is, as far as the list knows as well: it stands there at once. */
export function PersonFacts({ person }: { person: PersonRow | Person }) {
  const t = useTexts(peopleTexts)
  const { relative, list } = useFormats()
  const isSeller = useMay('seller', 'officer')
  const { title, company, companyId, phones, emails, states, nextTask, owner, tags, lastContactAt, city } = person
  const canReach = isSeller && mayReach(states)
  const where =
    company &&
    (companyId ? (
      <Anchor component={Link} to={`/companies/${companyId}`}>
        {company}
      </Anchor>
    ) : (
      company
    ))
  return (
    <div className={peekStyles.peek}>
      {(title || company) && (
        <p className={peekStyles.quiet}>
          {title}
          {title && company && ' · '}
          {where}
        </p>
      )}
      <Facts
        facts={[
          ...phones.map(
            (phone, index) =>
              [numbered(t('phone'), index), <Reach key={phone} to={`tel:${phone}`} isOpen={canReach} />] as const,
          ),
          ...emails.map(
            (email, index) =>
              [numbered(t('email'), index), <Reach key={email} to={`mailto:${email}`} isOpen={canReach} />] as const,
          ),
          [t('city'), city],
          [t('lastContact'), lastContactAt && <LastContact at={lastContactAt} />],
          [
            t('nextTask'),
            nextTask && (
              <>
                {nextTask.title}
                {nextTask.dueOn && <span className={peekStyles.quiet}> · {relative(nextTask.dueOn)}</span>}
              </>
            ),
          ],
          [t('owner'), owner?.name],
          [t('tags'), list(tags)],
        ]}
      />
    </div>
  )
}

const numbered = (label: string, index: number) => (index === 0 ? label : `${label} ${String(index + 1)}`)

/** A number or an address; a press away only where it may be used. */
function Reach({ to, isOpen }: { to: string; isOpen: boolean }) {
  const [, scheme, value = ''] = /^(tel|mailto):(.*)$/.exec(to) ?? []
  const shown = scheme === 'tel' ? showPhone(value) : <Breakable text={value} />
  return isOpen ? <Anchor href={to}>{shown}</Anchor> : shown
}
