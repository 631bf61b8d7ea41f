import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './person.module.css'
import { personTexts } from './person-texts.ts'
import { usePersonView } from './person-view.ts'

/** Somebody who is only invited: what waits, and until when. */
export function Invited() {
  const { person } = usePersonView()
  const t = useTexts(personTexts)
  const { day, list } = useFormats()
  const { awaiting } = person.card
  if (!awaiting) return null
  const { sentAt, endsOn } = awaiting
  const waiting = person.related.invitations?.[0]?.waiting?.value
  const fields = waiting && typeof waiting === 'object' ? namesOf(waiting) : []
  const shown = fields.flatMap((field) => (isNamed(field) ? [t(field).toLowerCase()] : []))
  return (
    <section className={styles.invited} aria-labelledby="invited">
      <h2 id="invited">{t('invitedTitle')}</h2>
      <p>
        {sentAt ? t('invitedSent', { sent: day(sentAt), day: day(endsOn) }) : t('invitedUnsent', { day: day(endsOn) })}
      </p>
      <p className={styles.quiet}>{t('waiting')}</p>
      {shown.length > 0 && <p className={styles.quiet}>{t('waitingHolds', { fields: list([...new Set(shown)]) })}</p>}
    </section>
  )
}

const named = {
  emails: 'email',
  phones: 'phone',
  postalAddress: 'address',
  company: 'company',
  title: 'title',
  tags: 'tags',
  notes: 'notes',
} as const
const isNamed = (field: string): field is (typeof named)[keyof typeof named] =>
  Object.values(named).some((one) => one === field)

/** The fields that hold something, by what they are called here. */
function namesOf(waiting: object): string[] {
  return Object.entries(waiting).flatMap(([key, value]) => {
    const isEmpty =
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty || !(key in named) ? [] : [named[key as keyof typeof named]]
  })
}
